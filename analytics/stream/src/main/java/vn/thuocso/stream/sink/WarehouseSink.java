package vn.thuocso.stream.sink;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * A sink that writes every row at least once.
 *
 * <p>Rows are whole states with versions, so that a repetition changes nothing. Rows of one key
 * arrive in the order of their versions, and reads take the highest.
 */
public final class WarehouseSink implements Sink<WarehouseRow> {

  private static final long serialVersionUID = 1L;

  private final RowInserts.Opener warehouse;

  /** Makes a sink into the warehouse that the opener opens. */
  public WarehouseSink(RowInserts.Opener warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public SinkWriter<WarehouseRow> createWriter(WriterInitContext context) {
    WarehouseWriter writer =
        new WarehouseWriter(
            new PatientInserts(warehouse.open(), context.metricGroup()),
            context.getProcessingTimeService());
    writer.scheduleFlush();
    return writer;
  }
}
