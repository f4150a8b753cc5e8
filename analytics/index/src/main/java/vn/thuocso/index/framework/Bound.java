package vn.thuocso.index.framework;

/** An end of a scale: stated, or found in the data. */
public sealed interface Bound {
  /** A number in the unit of the data. */
  record At(double value) implements Bound {}

  /**
   * A percentile of the values that come to the step, straight between two of them: R's type 7,
   * numpy's default.
   */
  record Percentile(double percent) implements Bound {
    public Percentile {
      if (!(percent >= 0 && percent <= 100)) {
        throw new IllegalArgumentException("percentile: " + percent);
      }
    }
  }
}
