package vn.thuocso.index.data.csv;

import vn.thuocso.index.framework.Indicator;

/** An indicator's columns in a wide file, looked up once for all rows. */
record WideColumns(
    Indicator indicator,
    Column value,
    Column numerator,
    Column denominator,
    Column extra,
    Column error) {
  static WideColumns of(Indicator indicator, Header header) {
    String code = indicator.code().value();
    return new WideColumns(
        indicator,
        Column.of(code, header),
        Column.of(code + ".num", header),
        Column.of(code + ".den", header),
        Column.of(code + ".extra", header),
        Column.of(code + ".se", header));
  }

  Entry entry(CsvRow row, Field state) {
    return new Entry(
        state, value.in(row), numerator.in(row), denominator.in(row), extra.in(row), error.in(row));
  }

  /** A column's name and position. */
  record Column(String name, int at) {
    static Column of(String name, Header header) {
      return new Column(name, header.at(name));
    }

    Field in(CsvRow row) {
      return row.field(name, at);
    }
  }
}
