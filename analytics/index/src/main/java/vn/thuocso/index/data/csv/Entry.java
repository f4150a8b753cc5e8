package vn.thuocso.index.data.csv;

import java.util.stream.Stream;

/** All that a file says about one unit and indicator. */
record Entry(
    Field state, Field value, Field numerator, Field denominator, Field extra, Field error) {
  /** The first field that says something; the value's otherwise. */
  Field first() {
    return Stream.of(value, extra, numerator, denominator, state)
        .filter(field -> !field.isEmpty())
        .findFirst()
        .orElse(value);
  }

  boolean isEmpty() {
    return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty() && extra.isEmpty();
  }
}
