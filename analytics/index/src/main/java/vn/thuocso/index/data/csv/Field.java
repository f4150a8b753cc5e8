package vn.thuocso.index.data.csv;

import java.util.function.Supplier;
import vn.thuocso.index.problem.Place;

/** A field's text without surrounding spaces, and where it stands; absent where text is empty. */
record Field(String column, String text, Supplier<Place> at) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  Place place() {
    return at.get();
  }
}
