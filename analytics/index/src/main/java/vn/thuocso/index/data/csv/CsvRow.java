package vn.thuocso.index.data.csv;

import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.problem.Place;

/** A record of a file, by column name. */
final class CsvRow {
  private final CSVRecord record;
  private final int start;
  private final Header header;
  private final SourceText source;

  CsvRow(CSVRecord record, Header header, SourceText source) {
    this.record = record;
    this.start = (int) record.getCharacterPosition();
    this.header = header;
    this.source = source;
  }

  /** The field of a column; empty, at the row's beginning, where the file has no such column. */
  Field field(String column) {
    return field(column, header.at(column));
  }

  /** The field of a column whose position is known, -1 where the file has no such column. */
  Field field(String column, int at) {
    String text = at >= 0 && at < record.size() ? record.get(at).strip() : "";
    return new Field(column, text, () -> at < 0 ? place() : source.field(start, at));
  }

  String text(String column) {
    return field(column).text();
  }

  int start() {
    return start;
  }

  int size() {
    return record.size();
  }

  boolean isBlank() {
    return record.size() == 1 && record.get(0).isBlank();
  }

  Place place() {
    return source.place(start);
  }
}
