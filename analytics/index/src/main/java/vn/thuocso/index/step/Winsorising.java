package vn.thuocso.index.step;

/**
 * Moves the outermost values of a column inward, one step at a time, until it passes: with skewness
 * ≥ 0 the greatest value becomes the next smaller one, else the least becomes the next greater one.
 * Equal values move together and each counts.
 *
 * <p>COINr 1.1 {@code winsorise}. One object serves any number of columns.
 */
final class Winsorising {
  private final Moments moments;
  private int high;
  private int low;

  Winsorising(Moments moments) {
    this.moments = moments;
  }

  /** Winsorises in place; afterwards the moments are those of the column as it is then. */
  Limits.Check apply(double[] column, Limits limits, int most) {
    high = 0;
    low = 0;
    moments.take(column);
    Limits.Check check = limits.check(moments);
    while (check == Limits.Check.FAILS && count() < most) {
      if (moments.skewness() >= 0) {
        high = lowerTop(column);
      } else {
        low = raiseBottom(column);
      }
      moments.take(column);
      check = limits.check(moments);
    }
    return check;
  }

  /** How many values the last column had moved. */
  int count() {
    return high + low;
  }

  private static int lowerTop(double[] column) {
    double top = Columns.max(column);
    double next = Double.NaN;
    for (double value : column) {
      if (value < top && !(value <= next)) {
        next = value;
      }
    }
    return replace(column, top, next);
  }

  private static int raiseBottom(double[] column) {
    double bottom = Columns.min(column);
    double next = Double.NaN;
    for (double value : column) {
      if (value > bottom && !(value >= next)) {
        next = value;
      }
    }
    return replace(column, bottom, next);
  }

  private static int replace(double[] column, double old, double next) {
    int count = 0;
    for (int i = 0; i < column.length; i++) {
      if (column[i] == old) {
        column[i] = next;
        count++;
      }
    }
    return count;
  }
}
