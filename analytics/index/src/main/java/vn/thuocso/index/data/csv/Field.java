package vn.thuocso.index.data.csv;

import vn.thuocso.index.problem.Place;

/** A field's text without surrounding spaces; its place is counted only when somebody asks. */
record Field(Column at, String text, CsvRow row) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The name of its column. */
  String column() {
    return at.name();
  }

  /** How a spreadsheet names its cell, and its column: {@code ô D5 (cột "1.4.num")}. */
  String named() {
    String name = "cột \"" + at.name() + "\"";
    return at.position() < 0 ? name : "ô " + at.letters() + place().line() + " (" + name + ")";
  }

  /** Where it stands; the row's beginning where the file has no such column. */
  Place place() {
    return row.place(at);
  }
}
