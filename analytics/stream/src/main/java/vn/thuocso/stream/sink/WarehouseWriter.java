package vn.thuocso.stream.sink;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import org.apache.flink.api.common.operators.ProcessingTimeService;
import org.apache.flink.api.connector.sink2.SinkWriter;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.warehouse.row.Table;

/**
 * Gathers rows per table and writes them when there are many, twice a second, and on checkpoint.
 */
final class WarehouseWriter implements SinkWriter<WarehouseRow> {

  private static final int MANY_ROWS = 50_000;

  /** Rows of a whole unit's scores travel as one: what waits is bounded by its size, too. */
  private static final int MANY_BYTES = 16 * 1024 * 1024;

  private static final long PAUSE = 500;

  private final PatientInserts inserts;
  private final ProcessingTimeService time;
  private final Map<Table, List<byte[]>> waiting = new EnumMap<>(Table.class);
  private int rows;
  private int bytes;

  WarehouseWriter(PatientInserts inserts, ProcessingTimeService time) {
    this.inserts = inserts;
    this.time = time;
  }

  /** Writes what waits, after a pause, again and again. */
  void scheduleFlush() {
    ScheduledFuture<?> unused =
        time.registerTimer(
            time.getCurrentProcessingTime() + PAUSE,
            at -> {
              flush(false);
              scheduleFlush();
            });
  }

  @Override
  public void write(WarehouseRow row, Context context) throws InterruptedException {
    waiting.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.bytes());
    rows++;
    bytes += row.bytes().length;
    if (rows >= MANY_ROWS || bytes >= MANY_BYTES) {
      flush(false);
    }
  }

  @Override
  public void flush(boolean endOfInput) throws InterruptedException {
    for (Map.Entry<Table, List<byte[]>> table : waiting.entrySet()) {
      if (!table.getValue().isEmpty()) {
        inserts.insert(table.getKey(), table.getValue());
        table.getValue().clear();
      }
    }
    rows = 0;
    bytes = 0;
  }

  @Override
  public void close() {
    inserts.close();
  }
}
