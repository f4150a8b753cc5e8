package vn.thuocso.index.data;

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
  FAILED
}
