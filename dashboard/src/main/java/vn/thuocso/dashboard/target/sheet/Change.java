package vn.thuocso.dashboard.target.sheet;

import java.time.Instant;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;

/**
 * A change as it happened.
 *
 * @param account who did it; 0 for the system
 */
public record Change(
    long no, Place place, int version, long account, Instant at, Setting before, Setting after) {}
