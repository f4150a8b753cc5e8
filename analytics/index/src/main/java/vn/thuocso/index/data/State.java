package vn.thuocso.index.data;

import java.util.Collection;

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
  SUPPRESSED;

  /**
   * The state of what is made of values none of which is there: missing where one is, for what is
   * not there cannot be hidden, then suppressed; not applicable where all are.
   */
  public static State ofNone(Collection<State> states) {
    if (states.contains(MISSING) || states.isEmpty()) {
      return MISSING;
    }
    if (states.contains(SUPPRESSED)) {
      return SUPPRESSED;
    }
    return states.stream().allMatch(NOT_APPLICABLE::equals) ? NOT_APPLICABLE : MISSING;
  }
}
