package vn.thuocso.dashboard.target.sheet;

import java.time.Instant;

/**
 * A sheet as it was adopted once.
 *
 * @param account who did it; 0 for the system
 * @param document the number of the document that says so
 * @param through the last change that it took in
 */
public record Adoption(int version, long account, Instant at, String document, long through) {}
