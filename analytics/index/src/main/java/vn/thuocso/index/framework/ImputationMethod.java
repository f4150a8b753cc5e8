package vn.thuocso.index.framework;

/** What takes the place of a missing value. */
public enum ImputationMethod implements Term {
  NONE("none"),
  /** Mean of the indicator over units (COINr 1.1 {@code i_mean}). */
  INDICATOR_MEAN("indicatorMean"),
  /** Median of the indicator over units (COINr 1.1 {@code i_median}). */
  INDICATOR_MEDIAN("indicatorMedian"),
  /** Mean of the indicator over units of the same group (COINr 1.1 {@code i_mean_grp}). */
  GROUP_MEAN("groupMean"),
  /** Median of the indicator over units of the same group (COINr 1.1 {@code i_median_grp}). */
  GROUP_MEDIAN("groupMedian"),
  /**
   * Mean over the unit's other indicators of the same node, on a min-max scale (COINr 1.1 {@code
   * Impute} by row).
   */
  UNIT_MEAN("unitMean"),
  /**
   * Median over the unit's other indicators of the same node, on a min-max scale (COINr 1.1 {@code
   * Impute} by row).
   */
  UNIT_MEDIAN("unitMedian"),
  /** The unit's latest earlier value (COINr 1.1 {@code impute_panel}, latest). */
  LAST_OBSERVATION("lastObservation"),
  /**
   * Straight in time between the unit's nearest earlier and later values; the nearest where there
   * is but one (COINr 1.1 {@code impute_panel}, linear-constant).
   */
  INTERPOLATION("interpolation");

  private final String word;

  /** Whether it reads other editions. */
  public boolean isByTime() {
    return this == LAST_OBSERVATION || this == INTERPOLATION;
  }

  ImputationMethod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
