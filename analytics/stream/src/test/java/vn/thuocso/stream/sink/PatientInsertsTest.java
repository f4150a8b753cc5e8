package vn.thuocso.stream.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.clickhouse.client.api.ServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.junit.jupiter.api.Test;
import vn.thuocso.warehouse.WarehouseException;
import vn.thuocso.warehouse.row.Table;

class PatientInsertsTest {

  private static final int DATA_ERROR = 117;
  private static final int NO_MEMORY = 241;

  /** Refuses rows of one value, and everything for a while when it is away. */
  private static final class TestingWarehouse implements RowInserts {

    private final List<Integer> taken = new ArrayList<>();
    private final int bad;
    private int away;
    private int code = DATA_ERROR;
    private int mended = Integer.MAX_VALUE;

    TestingWarehouse(int bad, int away) {
      this.bad = bad;
      this.away = away;
    }

    @Override
    public void insert(Table table, List<byte[]> rows) {
      if (away-- > 0) {
        throw new WarehouseException("away", true, new java.io.IOException("refused"));
      }
      if (mended-- > 0 && rows.stream().anyMatch(row -> row[0] == bad)) {
        throw new WarehouseException(
            "bad", false, new ServerException(code, "bad row", 400, "query"));
      }
      rows.forEach(row -> taken.add((int) row[0]));
    }

    @Override
    public void close() {
      // Nothing to close.
    }
  }

  private static List<byte[]> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> new byte[] {(byte) i}).toList();
  }

  private static PatientInserts inserts(TestingWarehouse warehouse) {
    return new PatientInserts(warehouse, new UnregisteredMetricsGroup());
  }

  @Test
  void aWarehouseThatIsAwayIsWaitedFor() throws Exception {
    TestingWarehouse warehouse = new TestingWarehouse(-1, 2);
    inserts(warehouse).insert(Table.UNIT, rows(3));
    assertThat(warehouse.taken).containsExactly(0, 1, 2);
  }

  @Test
  void aRowThatIsRefusedForItsDataEndsTheJobAndIsNeverLeftOut() {
    TestingWarehouse warehouse = new TestingWarehouse(13, 0);
    assertThatExceptionOfType(SuppressRestartsException.class)
        .isThrownBy(() -> inserts(warehouse).insert(Table.UNIT, rows(100)))
        .havingCause()
        .withMessageContaining("100 rows of unit")
        .withMessageContaining("bad");
    assertThat(warehouse.taken).isEmpty();
  }

  @Test
  void aBrokenConnectionThatLooksLikeBadDataIsNoRefusal() throws Exception {
    TestingWarehouse warehouse = new TestingWarehouse(2, 0);
    warehouse.mended = 3;
    inserts(warehouse).insert(Table.UNIT, rows(3));
    assertThat(warehouse.taken).containsExactly(0, 1, 2);
  }

  @Test
  void whatIsNoErrorOfTheDataIsRepeated() throws Exception {
    TestingWarehouse warehouse = new TestingWarehouse(0, 0);
    warehouse.code = NO_MEMORY;
    Thread waiting =
        new Thread(
            () -> {
              try {
                inserts(warehouse).insert(Table.UNIT, rows(1));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();
    waiting.join(500);
    assertThat(waiting.isAlive()).as("still trying").isTrue();
    waiting.interrupt();
    waiting.join();
    assertThat(warehouse.taken).isEmpty();
  }
}
