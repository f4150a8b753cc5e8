package vn.thuocso.index.step;

/**
 * Divides a column by another one, so that units of different size compare: x ÷ (d ÷ scale).
 *
 * <p>COINr 1.1 {@code Denominate} with {@code ScaleFactor}.
 */
public final class Denominators {
  private Denominators() {}

  /** Divides in place; there is no value where the denominator is absent or zero. */
  public static void divide(double[] column, double[] denominators, double scale) {
    for (int i = 0; i < column.length; i++) {
      double denominator = denominators[i] / scale;
      column[i] = denominator == 0 ? Double.NaN : column[i] / denominator;
    }
  }
}
