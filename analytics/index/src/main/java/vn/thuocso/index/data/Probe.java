package vn.thuocso.index.data;

import vn.thuocso.index.framework.ZeroDenominator;

/**
 * How a service answered those who tried it out: whether a denominator of zero means that nothing
 * was asked of it, or that it was shut. Written {@code PROBE_PASSED} and {@code PROBE_FAILED} in
 * the column {@code extra} of a ratio.
 */
public enum Probe {
  /** Nobody tried, or nobody says. */
  NONE,
  /** It answered. */
  PASSED,
  /** It did not. */
  FAILED;

  /** What is known of a value whose denominator is zero. */
  public State state(ZeroDenominator rule) {
    return switch (rule) {
      case ZERO -> State.ZERO;
      case NOT_APPLICABLE -> State.NOT_APPLICABLE;
      case MISSING -> State.MISSING;
      case NOT_APPLICABLE_IF_PROBE_PASSED ->
          switch (this) {
            case PASSED -> State.NOT_APPLICABLE;
            case FAILED -> State.ZERO;
            case NONE -> State.MISSING;
          };
    };
  }
}
