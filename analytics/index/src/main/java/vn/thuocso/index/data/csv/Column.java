package vn.thuocso.index.data.csv;

/** A column's name and position, looked up once for all rows; −1 where the file has none. */
record Column(String name, int position) {
  static Column of(String name, Header header) {
    return new Column(name, header.at(name));
  }

  /** The letters by which spreadsheets call its position: A, …, Z, AA, …. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = position + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The field of a row; empty where the file has no such column. */
  Field in(CsvRow row) {
    return new Field(this, row.text(position), row);
  }
}
