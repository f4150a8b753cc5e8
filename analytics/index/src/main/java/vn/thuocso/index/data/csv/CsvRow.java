package vn.thuocso.index.data.csv;

import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.problem.Place;

/** A record of a file. */
final class CsvRow {
  private final CSVRecord record;
  private final int start;
  private final SourceText source;

  CsvRow(CSVRecord record, SourceText source) {
    this.record = record;
    this.start = (int) record.getCharacterPosition();
    this.source = source;
  }

  /** The text at a position without surrounding spaces; empty where there is none. */
  String text(int position) {
    return position >= 0 && position < record.size() ? record.get(position).strip() : "";
  }

  /** Where the record begins in the text of the file. */
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

  Place place(Column column) {
    return column.position() < 0 ? place() : source.field(start, column.position());
  }
}
