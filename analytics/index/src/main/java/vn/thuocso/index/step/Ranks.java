package vn.thuocso.index.step;

import java.math.RoundingMode;
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
    double place(int above, int equal, int distinctAbove) {
      return above + 1.0;
    }
  },
  /** Ties share a place and none is left out: 1, 1, 2. */
  DENSE {
    @Override
    double place(int above, int equal, int distinctAbove) {
      return distinctAbove + 1.0;
    }
  },
  /** Ties share the mean of their places: 1.5, 1.5, 3. */
  FRACTIONAL {
    @Override
    double place(int above, int equal, int distinctAbove) {
      return above + (equal + 1) / 2.0;
    }
  };

  /** The place of a value that so many share, by how many, and how many different, are greater. */
  abstract double place(int above, int equal, int distinctAbove);

  /** The places of values that are rounded already. */
  public double[] of(double[] values) {
    double[] sorted = Columns.present(values);
    Arrays.sort(sorted);
    double[] placeAt = placeAt(sorted);
    double[] places = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      places[i] = Double.isNaN(values[i]) ? Double.NaN : placeAt[Columns.below(sorted, values[i])];
    }
    return places;
  }

  /** The place of each value, where its equals begin among the sorted ones. */
  private double[] placeAt(double[] sorted) {
    double[] places = new double[sorted.length];
    int distinctAbove = 0;
    int end = sorted.length;
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && sorted[start - 1] == sorted[start]) {
        start--;
      }
      places[start] = place(sorted.length - end, end - start, distinctAbove++);
      end = start;
    }
    return places;
  }

  /** The places of values after rounding to so many decimals. */
  public double[] of(double[] values, int decimals, RoundingMode mode) {
    double[] rounded = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Rounding.to(values[i], decimals, mode);
    }
    return of(rounded);
  }
}
