package vn.thuocso.index.data.csv;

/** The columns in which a file says what it says about one unit and indicator. */
record EntryColumns(
    Column state, Column value, Column numerator, Column denominator, Column extra, Column error) {
  /** Of a wide file, for one indicator; such a file writes a state in place of the value. */
  static EntryColumns wide(String indicator, Header header) {
    return new EntryColumns(
        Column.of("state", header),
        Column.of(indicator, header),
        Column.of(indicator + ".num", header),
        Column.of(indicator + ".den", header),
        Column.of(indicator + ".extra", header),
        Column.of(indicator + ".se", header));
  }

  /** Of a long file, for any indicator. */
  static EntryColumns ofLong(Header header) {
    return new EntryColumns(
        Column.of("state", header),
        Column.of("value", header),
        Column.of("numerator", header),
        Column.of("denominator", header),
        Column.of("extra", header),
        Column.of("se", header));
  }

  Entry in(CsvRow row) {
    return new Entry(
        state.in(row),
        value.in(row),
        numerator.in(row),
        denominator.in(row),
        extra.in(row),
        error.in(row));
  }
}
