package vn.thuocso.index.coherence;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.step.Columns;
import vn.thuocso.index.step.Moments;

/**
 * Where a column's numbers lie.
 *
 * @param sd divided by n − 1; empty for a single number
 * @param skewness empty with fewer than three numbers, or when all are equal
 * @param kurtosis the excess over a normal distribution's; empty with fewer than four numbers, or
 *     when all are equal
 */
public record Spread(
    double min,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double max,
    double mean,
    OptionalDouble sd,
    OptionalDouble skewness,
    OptionalDouble kurtosis) {
  private static final double FENCE = 1.5;
  private static final double SKEWNESS = 2;
  private static final double KURTOSIS = 3.5;

  static Optional<Spread> of(double[] column, double[] sorted) {
    if (sorted.length == 0) {
      return Optional.empty();
    }
    double min = sorted[0];
    double max = sorted[sorted.length - 1];
    double mean = min == max ? min : Columns.mean(column) + 0.0;
    Moments moments = new Moments();
    moments.take(sorted);
    return Optional.of(
        new Spread(
            min,
            quantile(sorted, 0.25),
            quantile(sorted, 0.5),
            quantile(sorted, 0.75),
            max,
            mean,
            sd(sorted, mean),
            known(moments.skewness(), min < max),
            known(moments.kurtosis(), min < max)));
  }

  private static double quantile(double[] sorted, double share) {
    double at = (sorted.length - 1) * share;
    int below = (int) at;
    double low = sorted[below];
    return at == below ? low : low + (at - below) * (sorted[below + 1] - low);
  }

  private static OptionalDouble sd(double[] sorted, double mean) {
    double sum = 0;
    for (double value : sorted) {
      sum += (value - mean) * (value - mean);
    }
    return known(Math.sqrt(sum / (sorted.length - 1)), sorted.length > 1);
  }

  private static OptionalDouble known(double value, boolean exists) {
    return exists && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** How many values lie beyond the fences. */
  int outliers(double[] sorted) {
    double reach = FENCE * (upperQuartile - lowerQuartile);
    int beyond = 0;
    for (double value : sorted) {
      beyond += value < lowerQuartile - reach || value > upperQuartile + reach ? 1 : 0;
    }
    return beyond;
  }

  boolean isSkewed() {
    return skewness.isPresent()
        && kurtosis.isPresent()
        && Math.abs(skewness.getAsDouble()) > SKEWNESS
        && kurtosis.getAsDouble() > KURTOSIS;
  }
}
