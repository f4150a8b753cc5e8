package vn.thuocso.index.data.csv;

/** A column's name and position, looked up once for all rows; −1 where the file has none. */
record Column(String name, int position) {
  static Column of(String name, Header header) {
    return new Column(name, header.at(name));
  }

  /** The field of a row; empty where the file has no such column. */
  Field in(CsvRow row) {
    return new Field(this, row.text(position), row);
  }
}
