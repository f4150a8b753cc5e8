package vn.thuocso.index.step;

import java.util.Arrays;

/** Facts of a column that skip what has no value, which is NaN. */
public final class Columns {
  private Columns() {}

  public static double[] present(double[] column) {
    double[] present = new double[column.length];
    int count = 0;
    for (double value : column) {
      present[count] = value;
      count += Double.isNaN(value) ? 0 : 1;
    }
    return count == column.length ? present : Arrays.copyOf(present, count);
  }

  static int count(double[] column) {
    int count = 0;
    for (double value : column) {
      if (!Double.isNaN(value)) {
        count++;
      }
    }
    return count;
  }

  /** The least value, NaN where there is none. */
  public static double min(double[] column) {
    double min = Double.NaN;
    for (double value : column) {
      if (value < min || Double.isNaN(min)) {
        min = value;
      }
    }
    return min;
  }

  /** The greatest value, NaN where there is none. */
  public static double max(double[] column) {
    double max = Double.NaN;
    for (double value : column) {
      if (value > max || Double.isNaN(max)) {
        max = value;
      }
    }
    return max;
  }

  /** The mean in the order of the column, corrected once for rounding; NaN where there is none. */
  public static double mean(double[] column) {
    double sum = 0;
    int count = 0;
    for (double value : column) {
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    double mean = sum / count;
    double rest = 0;
    for (double value : column) {
      if (!Double.isNaN(value)) {
        rest += value - mean;
      }
    }
    return count == 0 ? Double.NaN : mean + rest / count;
  }

  /** The middle value, or the mean of the two middle ones; NaN where there is none. */
  public static double median(double[] column) {
    double[] present = present(column);
    if (present.length == 0) {
      return Double.NaN;
    }
    int half = present.length / 2;
    double upper = Selection.smallest(present, half);
    if (present.length % 2 == 1) {
      return upper;
    }
    double lower = present[0];
    for (int i = 1; i < half; i++) {
      lower = Math.max(lower, present[i]);
    }
    return (lower + upper) / 2;
  }

  /**
   * The value below which so many percent of the present values lie, straight between two of them:
   * x₍ₖ₎ + (h − k)(x₍ₖ₊₁₎ − x₍ₖ₎) with h = 1 + (n − 1)p (Hyndman and Fan 1996, type 7; R's {@code
   * quantile}); NaN where there is none.
   */
  static double percentile(double[] column, double percent) {
    double[] sorted = present(column);
    if (sorted.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(sorted);
    double at = (sorted.length - 1) * (percent / 100);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** How many of the sorted values are below a value. */
  static int below(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
