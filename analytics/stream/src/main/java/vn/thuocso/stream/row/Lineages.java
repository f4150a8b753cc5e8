package vn.thuocso.stream.row;

import vn.thuocso.stream.event.Place;
import vn.thuocso.warehouse.row.RowBinary;

/** Writes the columns that lead from a row back to its record. */
final class Lineages {

  private Lineages() {}

  static RowBinary place(RowBinary row, String topic, Place place) {
    return place(row, topic, place, place.version());
  }

  static RowBinary place(RowBinary row, String topic, Place place, long version) {
    return row.text(topic).int32(place.partition()).int64(place.offset()).int64(version);
  }
}
