package vn.thuocso.index.data;

/** Why a value is suppressed. */
public enum Suppression {
  /** The denominator is below k. */
  DENOMINATOR_BELOW_K,
  /** The numerator is above zero and below k. */
  NUMERATOR_BELOW_K
}
