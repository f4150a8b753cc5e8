package vn.thuocso.index.framework;

import java.util.OptionalDouble;

/** What is done about outliers of a column. */
public sealed interface Treatment {
  /** Nothing. */
  record None() implements Treatment {}

  /**
   * Where both skewness and kurtosis exceed their bounds, winsorise step by step; where that does
   * not help within {@code maxWinsorised} points, apply {@code then} to the original column, or to
   * the winsorised one if combined (COINr 1.1 {@code Treat}).
   */
  record SkewKurtosis(
      double skewness, double kurtosis, int maxWinsorised, Afterwards then, boolean combine)
      implements Treatment {
    /** COINr's defaults: 2, 3.5, 5 points, then log, not combined. */
    public static final SkewKurtosis DEFAULT =
        new SkewKurtosis(2, 3.5, 5, new Afterwards.Log(), false);
  }

  /** Values outside two percentiles of their column are moved to them. */
  record Percentiles(double lower, double upper) implements Treatment {}

  /** What follows where winsorising does not bring a column within bounds. */
  sealed interface Afterwards {
    /** Nothing: the column stays as winsorised. */
    record None() implements Afterwards {}

    /** COINr 1.1 {@code log_CT}. */
    record Log() implements Afterwards {}

    /** COINr 1.1 {@code log_GII}. */
    record LogGii() implements Afterwards {}

    /** COINr 1.1 {@code boxcox}; without a lambda it is chosen by likelihood. */
    record BoxCox(OptionalDouble lambda) implements Afterwards {}
  }
}
