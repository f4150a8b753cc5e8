package vn.thuocso.dashboard.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * How fresh the figures are.
 *
 * @param received when the collector took the newest record that the warehouse holds
 * @param written when the job wrote last
 * @param late channels of platforms, silent for three days more than their own rhythm allows
 * @param silent channels of platforms that have never told anything
 * @param expected all open channels of platforms
 * @param daily those that owe a figure for each day: who told daily so far, or hardly anything yet
 * @param told days of those, of the last thirty whole ones, that they told about
 */
public record Freshness(
    Optional<Instant> received,
    Optional<Instant> written,
    long late,
    long silent,
    long expected,
    long daily,
    long told) {

  /** Days that each channel owes. */
  static final int DAYS = 30;

  /** Days that all those channels owe. */
  long due() {
    return daily * DAYS;
  }

  /** How much of that was told, in hundredths; nothing when nothing is due. */
  Optional<BigDecimal> share() {
    return daily == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(Math.min(told, due()) * 100)
                .divide(BigDecimal.valueOf(due()), 1, RoundingMode.HALF_UP));
  }
}
