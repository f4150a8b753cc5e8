package vn.thuocso.warehouse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thuocso.embedded.gateway.TestingGateway;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** One real engine for all tests of this module; each test takes a database of its own. */
public final class TestingWarehouse {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  // Ends with the JVM of the tests: its process has a reaper.
  private static final TestingGateway GATEWAY = TestingGateway.start();

  private TestingWarehouse() {}

  /** Returns the settings of a database that does not exist yet. */
  public static WarehouseSettings fresh() {
    return new WarehouseSettings(
        URI.create(GATEWAY.url()),
        GATEWAY.user(),
        Optional.of(GATEWAY.passwordFile()),
        "it_" + DATABASES.incrementAndGet(),
        Optional.empty());
  }

  /** Inserts one row. */
  public static void insert(WarehouseClient client, Table table, RowBinary row) {
    client.insert(table, List.of(row.bytes()));
  }
}
