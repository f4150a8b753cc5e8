package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh the figures are.
 *
 * @param received when the collector took the newest record that the warehouse holds
 * @param written when the job wrote last
 * @param late channels whose newest reported day is more than three days past
 * @param reporting channels that report by day at all
 */
public record Freshness(
    Optional<Instant> received, Optional<Instant> written, long late, long reporting) {}
