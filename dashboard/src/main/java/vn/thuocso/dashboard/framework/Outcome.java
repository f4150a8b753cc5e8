package vn.thuocso.dashboard.framework;

/** What came of a decision about a definition; nothing was written unless it is {@link #DONE}. */
enum Outcome {
  DONE,
  /** It is not in the state in which this can be decided. */
  NOT_NOW,
  /** Who proposes cannot decide, whatever roles they hold. */
  SAME_PERSON,
  /** It was changed since it was seen. */
  STALE
}
