package vn.thuocso.index.step;

import java.util.Arrays;

/** Moves and stretches a column. */
final class Linear {
  private Linear() {}

  /** (x − zero) ÷ span · scale + shift in place; no values where the span is zero or unknown. */
  static void apply(double[] column, double zero, double span, double scale, double shift) {
    if (span == 0 || Double.isNaN(span) || Double.isNaN(zero)) {
      Arrays.fill(column, Double.NaN);
      return;
    }
    for (int i = 0; i < column.length; i++) {
      column[i] = (column[i] - zero) / span * scale + shift;
    }
  }

  static void clip(double[] column, double least, double most) {
    for (int i = 0; i < column.length; i++) {
      column[i] = column[i] < least ? least : column[i] > most ? most : column[i];
    }
  }
}
