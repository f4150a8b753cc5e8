package vn.thuocso.stream.sink;

import com.clickhouse.client.api.ServerException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.warehouse.WarehouseException;
import vn.thuocso.warehouse.row.Table;

/**
 * Inserts until it succeeds.
 *
 * <p>While the warehouse is away the task waits here with growing pauses: the sources stop by
 * themselves and the job does not fail. Rows that the server refuses for their data again and again
 * end the job: whatever passed the decoders fits the tables, so that tables and job do not belong
 * together, and no row is ever left out.
 */
final class PatientInserts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PatientInserts.class);

  private static final long FIRST_PAUSE = 200;
  private static final long LONGEST_PAUSE = 10_000;

  /** A connection that broke within a batch looks like bad data, but hardly so often in a row. */
  private static final int REFUSALS = 5;

  /** ClickHouse's codes for data that it cannot read or hold; all else may pass. */
  private static final Set<Integer> DATA_ERRORS =
      Set.of(6, 25, 26, 27, 32, 33, 38, 41, 69, 70, 72, 117, 131, 321, 349, 407, 469, 691);

  private final RowInserts warehouse;
  private final Counter retries;

  PatientInserts(RowInserts warehouse, MetricGroup metrics) {
    this.warehouse = warehouse;
    this.retries = metrics.counter("insertsRepeated");
  }

  /**
   * Returns when the warehouse has the rows.
   *
   * @throws SuppressRestartsException when it refuses them for their data; the job ends
   */
  void insert(Table table, List<byte[]> rows) throws InterruptedException {
    long pause = FIRST_PAUSE;
    int refusals = 0;
    while (true) {
      try {
        warehouse.insert(table, rows);
        return;
      } catch (WarehouseException e) {
        refusals = isDataError(e) ? refusals + 1 : 0;
        if (refusals == REFUSALS) {
          throw refused(table, rows, e);
        }
        retries.inc();
        LOG.warn("Waiting {} ms to insert into {}: {}", pause, table.tableName(), e.getMessage());
      }
      TimeUnit.MILLISECONDS.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  private static SuppressRestartsException refused(
      Table table, List<byte[]> rows, WarehouseException why) {
    String sentence =
        "The warehouse refuses %d rows of %s for their data; the job stops and leaves none out: %s"
            .formatted(rows.size(), table.tableName(), why.getMessage());
    LOG.error(sentence);
    return new SuppressRestartsException(new WarehouseException(sentence, false, why));
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
