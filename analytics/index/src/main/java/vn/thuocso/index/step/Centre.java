package vn.thuocso.index.step;

/** The value in the middle of others, by which a missing one is filled in. */
public enum Centre {
  /** The arithmetic mean. */
  MEAN {
    @Override
    double of(double[] column) {
      return Columns.mean(column);
    }
  },
  /** The median; of an even number, the mean of the two in the middle. */
  MEDIAN {
    @Override
    double of(double[] column) {
      return Columns.median(column);
    }
  };

  abstract double of(double[] column);
}
