package vn.thuocso.index.robust;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Quantiles as R's default: on a straight line between the order statistics, the p-quantile at
 * position (n − 1)·p (Hyndman and Fan 1996, type 7).
 */
final class Quantiles {
  private Quantiles() {}

  /** Sorts what has a value. */
  static double[] sorted(double[] values) {
    double[] sorted = DoubleStream.of(values).filter(x -> !Double.isNaN(x)).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The quantile of sorted values, of which there is at least one. */
  static double of(double[] sorted, double p) {
    double position = (sorted.length - 1) * p;
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
