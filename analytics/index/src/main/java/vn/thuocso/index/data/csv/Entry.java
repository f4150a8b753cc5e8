package vn.thuocso.index.data.csv;

/** All that a file says about one unit and indicator. */
record Entry(
    Field state, Field value, Field numerator, Field denominator, Field extra, Field error) {
  /** Whether no value is written; a state may be. */
  boolean isEmpty() {
    return value.isEmpty() && hasNoParts();
  }

  /** Whether nothing is written beside the value. */
  boolean hasNoParts() {
    return numerator.isEmpty() && denominator.isEmpty() && extra.isEmpty();
  }

  /** The field in which a state may be written: the state's own, else the value's. */
  Field spoken() {
    return state.isEmpty() ? value : state;
  }
}
