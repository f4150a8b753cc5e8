package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Skewness and kurtosis of a column, corrected for small samples. With n values, d = x − mean and
 * sums over all values:
 *
 * <ul>
 *   <li>skewness = √n · Σd³ ÷ (Σd²)^1.5 · √(n(n−1)) ÷ (n−2), for n ≥ 3;
 *   <li>kurtosis = ((n+1)(n·Σd⁴ ÷ (Σd²)² − 3) + 6)(n−1) ÷ ((n−2)(n−3)), for n ≥ 4.
 * </ul>
 *
 * <p>Equal values have none of them, in whichever unit they are measured: their rounding errors are
 * no spread. COINr 1.1 {@code skew} and {@code kurt}; type 2 of Joanes and Gill (1998). One object
 * serves any number of columns, one after the other.
 */
public final class Moments {
  private double skewness = Double.NaN;
  private double kurtosis = Double.NaN;

  /** Takes the measures of a column's first values, skipping those that are NaN. */
  public void take(double[] column, int length) {
    double[] present =
        Columns.present(length == column.length ? column : Arrays.copyOf(column, length));
    skewness = Double.NaN;
    kurtosis = Double.NaN;
    if (Columns.min(present) < Columns.max(present)) {
      powers(present, Columns.mean(present));
    }
  }

  /** Takes the measures of a whole column. */
  public void take(double[] column) {
    take(column, column.length);
  }

  private void powers(double[] present, double mean) {
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (double value : present) {
      double d = value - mean;
      double square = d * d;
      second += square;
      third += square * d;
      fourth += square * square;
    }
    int n = present.length;
    skewness = n < 3 ? Double.NaN : skewness(n, second, third);
    kurtosis = n < 4 ? Double.NaN : kurtosis(n, second, fourth);
  }

  private static double skewness(double n, double second, double third) {
    double plain = Math.sqrt(n) * third / (second * Math.sqrt(second));
    return plain * Math.sqrt(n * (n - 1)) / (n - 2);
  }

  private static double kurtosis(double n, double second, double fourth) {
    double plain = n * fourth / (second * second);
    return ((n + 1) * (plain - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
  }

  /** NaN with fewer than three values, or when all are equal. */
  public double skewness() {
    return skewness;
  }

  /** NaN with fewer than four values, or when all are equal. */
  public double kurtosis() {
    return kurtosis;
  }
}
