package vn.thuocso.index.step;

/** An end of a scale, as a number or found in a column. */
public sealed interface Bound {
  /** The end, NaN where the column has no value to find it in. */
  double in(double[] column);

  /** The end for the column with all signs changed. */
  Bound turned();

  /** A number. */
  record At(double value) implements Bound {
    @Override
    public double in(double[] column) {
      return value;
    }

    @Override
    public Bound turned() {
      return new At(-value);
    }
  }

  /** A percentile, from 0, the least value, to 100, the greatest. */
  record Percentile(double percent) implements Bound {
    @Override
    public double in(double[] column) {
      return Columns.percentile(column, percent);
    }

    @Override
    public Bound turned() {
      return new Percentile(100 - percent);
    }
  }
}
