package vn.thuocso.index.step;

/**
 * Within which shape a column passes: |skewness| below one limit or kurtosis below the other.
 *
 * <p>COINr 1.1 {@code check_SkewKurt}; the usual limits are 2 and 3.5 (OECD/JRC Handbook,
 * outliers).
 */
public record Limits(double skewness, double kurtosis) {
  /** What a column is found to be. */
  enum Check {
    PASSES,
    FAILS,
    /** Too short or constant. */
    UNKNOWN
  }

  Check check(Moments moments) {
    double skew = moments.skewness();
    double kurt = moments.kurtosis();
    if (Math.abs(skew) < skewness || kurt < kurtosis) {
      return Check.PASSES;
    }
    return Double.isNaN(skew) || Double.isNaN(kurt) ? Check.UNKNOWN : Check.FAILS;
  }
}
