package vn.thuocso.dashboard.engagement.figure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Percentile ranks among peers: {@code (below + ½ × other ties) / (n − 1)}, from 0 to 1.
 *
 * <p>The lowest of all has 0, the highest 1, everybody equal ½. Alone there is nobody to compare
 * with, so a single value has no percentile rank.
 */
final class PercentileRanks {

  private static final int SCALE = 12;

  private PercentileRanks() {}

  /** The percentile rank of each key whose value is known. */
  static <K> Map<K, BigDecimal> of(Map<K, BigDecimal> values) {
    if (values.size() < 2) {
      return Map.of();
    }
    Map<BigDecimal, Long> doubledRank = doubledRanks(values);
    BigDecimal divisor = BigDecimal.valueOf(2L * (values.size() - 1));
    Map<K, BigDecimal> ranks = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            ranks.put(
                key,
                BigDecimal.valueOf(doubledRank.getOrDefault(value.stripTrailingZeros(), 0L))
                    .divide(divisor, SCALE, RoundingMode.HALF_UP)));
    return ranks;
  }

  /** Twice the rank, so that halves stay whole numbers: 2 × below + other ties. */
  private static <K> Map<BigDecimal, Long> doubledRanks(Map<K, BigDecimal> values) {
    TreeMap<BigDecimal, Long> tally =
        values.values().stream()
            .collect(groupingBy(BigDecimal::stripTrailingZeros, TreeMap::new, counting()));
    Map<BigDecimal, Long> doubled = new TreeMap<>();
    long below = 0;
    for (Map.Entry<BigDecimal, Long> step : tally.entrySet()) {
      doubled.put(step.getKey(), 2 * below + step.getValue() - 1);
      below += step.getValue();
    }
    return doubled;
  }
}
