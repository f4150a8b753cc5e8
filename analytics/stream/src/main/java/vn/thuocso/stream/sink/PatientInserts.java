package vn.thuocso.stream.sink;

import com.clickhouse.client.api.ServerException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.warehouse.WarehouseException;
import vn.thuocso.warehouse.row.Table;

/**
 * Inserts until it succeeds.
 *
 * <p>While the warehouse is away the task waits here with growing pauses: the sources stop by
 * themselves and the job does not fail. A batch that the server refuses for its data is halved
 * until the refused row stands alone; that row is logged and counted, the others are written.
 */
final class PatientInserts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PatientInserts.class);

  private static final long FIRST_PAUSE = 200;
  private static final long LONGEST_PAUSE = 10_000;
  private static final int SHOWN_BYTES = 256;

  /** ClickHouse's codes for data that it cannot read or hold; all else may pass. */
  private static final Set<Integer> DATA_ERRORS =
      Set.of(6, 25, 26, 27, 32, 33, 38, 41, 69, 70, 72, 117, 131, 321, 349, 407, 691);

  private final RowInserts warehouse;
  private final Counter refused;
  private final Counter retries;

  PatientInserts(RowInserts warehouse, MetricGroup metrics) {
    this.warehouse = warehouse;
    this.refused = metrics.counter("rowsRefused");
    this.retries = metrics.counter("insertsRepeated");
  }

  void insert(Table table, List<byte[]> rows) throws InterruptedException {
    long pause = FIRST_PAUSE;
    while (true) {
      try {
        warehouse.insert(table, rows);
        return;
      } catch (WarehouseException e) {
        if (isDataError(e)) {
          isolate(table, rows, e);
          return;
        }
        retries.inc();
        LOG.warn("Waiting {} ms to insert into {}: {}", pause, table.tableName(), e.getMessage());
      }
      TimeUnit.MILLISECONDS.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  private void isolate(Table table, List<byte[]> rows, WarehouseException why)
      throws InterruptedException {
    if (rows.size() == 1) {
      last(table, rows, why);
      return;
    }
    int half = rows.size() / 2;
    insert(table, rows.subList(0, half));
    insert(table, rows.subList(half, rows.size()));
  }

  /** Gives a row that stands alone one more chance: a connection that broke looks the same. */
  private void last(Table table, List<byte[]> row, WarehouseException why)
      throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE);
    try {
      warehouse.insert(table, row);
    } catch (WarehouseException again) {
      if (!isDataError(again)) {
        insert(table, row);
        return;
      }
      refused.inc();
      byte[] bytes = row.get(0);
      LOG.error(
          "The warehouse refuses a row of {} ({} bytes, beginning with {}): {}",
          table.tableName(),
          bytes.length,
          HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SHOWN_BYTES)),
          why.getMessage());
    }
  }

  private static boolean isDataError(WarehouseException e) {
    return e.getCause() instanceof ServerException refusal
        && DATA_ERRORS.contains(refusal.getCode());
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
