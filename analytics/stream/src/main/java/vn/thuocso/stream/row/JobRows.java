package vn.thuocso.stream.row;

import vn.thuocso.stream.event.Place;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Rows that the job writes of itself. */
public final class JobRows {

  private JobRows() {}

  /** Returns how far a partition is in the warehouse. */
  public static WarehouseRow progress(
      String topic, Place last, long lastReceivedAt, long writtenAt) {
    RowBinary row =
        new RowBinary()
            .text(topic)
            .int32(last.partition())
            .int64(last.offset())
            .int64(lastReceivedAt)
            .int64(writtenAt)
            .int64(last.version());
    return WarehouseRow.of(Table.PROGRESS, row);
  }
}
