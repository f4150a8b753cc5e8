package vn.thuocso.index.data;

/** What is known of a value. None of them is ever read as another. */
public enum State {
  /** Measured or declared, and not zero. */
  PRESENT,
  /** Measured or declared as zero. */
  ZERO,
  /** Ought to be there and is not. */
  MISSING,
  /**
   * Does not apply to this unit, by somebody else's decision or because the event did not happen.
   */
  NOT_APPLICABLE,
  /** Known but not shown, because it counts too few. */
  SUPPRESSED
}
