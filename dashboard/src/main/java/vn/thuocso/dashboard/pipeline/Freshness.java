package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh the figures are.
 *
 * @param received when the collector took the newest record that the warehouse holds
 * @param written when the job wrote last
 * @param late channels that told nothing about the last three days, though their kind should
 * @param silent channels of those kinds that have never told anything
 * @param expected all open channels of those kinds
 */
public record Freshness(
    Optional<Instant> received, Optional<Instant> written, long late, long silent, long expected) {}
