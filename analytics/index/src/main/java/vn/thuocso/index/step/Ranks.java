package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Places by value, the greatest first; NaN has none and gets NaN.
 *
 * <p>COINr 1.1 {@code rank_df} is {@link #COMPETITION}.
 */
public enum Ranks {
  /** Ties share the best of their places and the next place is left out: 1, 1, 3. */
  COMPETITION {
    @Override
    double place(double[] sorted, int[] distinctBelow, double value) {
      int below = Columns.below(sorted, value);
      return sorted.length - below - equal(sorted, value, below) + 1.0;
    }
  },
  /** Ties share a place and none is left out: 1, 1, 2. */
  DENSE {
    @Override
    double place(double[] sorted, int[] distinctBelow, double value) {
      int distinct = distinctBelow[distinctBelow.length - 1];
      return distinct - distinctBelow[Columns.below(sorted, value)];
    }
  },
  /** Ties share the mean of their places: 1.5, 1.5, 3. */
  FRACTIONAL {
    @Override
    double place(double[] sorted, int[] distinctBelow, double value) {
      int below = Columns.below(sorted, value);
      int equal = equal(sorted, value, below);
      return sorted.length - below - equal + 1 + (equal - 1) / 2.0;
    }
  };

  abstract double place(double[] sorted, int[] distinctBelow, double value);

  /** The places of values that are rounded already. */
  public double[] of(double[] values) {
    double[] sorted = Columns.present(values);
    Arrays.sort(sorted);
    int[] distinctBelow = distinctBelow(sorted);
    double[] places = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      places[i] = Double.isNaN(values[i]) ? Double.NaN : place(sorted, distinctBelow, values[i]);
    }
    return places;
  }

  /** The places of values after rounding to so many decimals, halves away from zero. */
  public double[] of(double[] values, int decimals) {
    double[] rounded = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Rounding.halfUp(values[i], decimals);
    }
    return of(rounded);
  }

  private static int equal(double[] sorted, double value, int below) {
    int end = below;
    while (end < sorted.length && sorted[end] == value) {
      end++;
    }
    return end - below;
  }

  /** Before each position, how many different values; at the end, how many in all. */
  private static int[] distinctBelow(double[] sorted) {
    int[] distinct = new int[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      boolean first = i == 0 || sorted[i] != sorted[i - 1];
      distinct[i + 1] = distinct[i] + (first ? 1 : 0);
    }
    return distinct;
  }
}
