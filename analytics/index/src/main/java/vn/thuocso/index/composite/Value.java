package vn.thuocso.index.composite;

import vn.thuocso.index.data.State;

/** A cell as a number, NaN where it has none, and its standard error, zero where none is known. */
record Value(State state, double number, double standardError) {
  static Value none(State why) {
    return new Value(why, Double.NaN, 0);
  }
}
