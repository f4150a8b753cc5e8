package vn.thuocso.embedded.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.GenericRecord;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unmodified client-v2 against the gateway. */
class ClientV2IT {

  /** Twice 0x0A0A in every row: what the engine would take for the end of the data. */
  private static final int BLANK_LINES = 0x0A0A0A0A;

  private static TestingGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestingGateway.start();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  private static Client.Builder builder() {
    return new Client.Builder()
        .addEndpoint(gateway.url())
        .setUsername(gateway.user())
        .setPassword(gateway.password());
  }

  @ParameterizedTest(name = "request {0}, response {1}, by HTTP {2}")
  @CsvSource({
    "false, false, false",
    "false, true, false",
    "true, false, false",
    "true, true, false",
    "true, true, true"
  })
  void tenThousandRowsFullOfBlankLinesAllArrive(boolean request, boolean response, boolean http)
      throws Exception {
    try (Client client =
        builder()
            .compressClientRequest(request)
            .compressServerResponse(response)
            .useHttpCompression(http)
            .build()) {
      client
          .execute(
              "CREATE OR REPLACE TABLE lines (a UInt32, b UInt32) ENGINE = MergeTree ORDER BY a")
          .get();
      InsertSettings settings = new InsertSettings();
      try (InsertResponse done =
          client
              .insert(
                  "lines",
                  new ByteArrayInputStream(rows(10_000)),
                  ClickHouseFormat.RowBinary,
                  settings)
              .get(60, TimeUnit.SECONDS)) {
        assertThat(done.getWrittenRows()).isEqualTo(10_000);
      }
      assertThat(single(client, "SELECT count(), uniqExact(a), sum(b = 168430090) FROM lines"))
          .containsExactly("10000", "10000", "10000");
    }
  }

  static byte[] rows(int count) {
    ByteBuffer rows = ByteBuffer.allocate(count * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      rows.putInt(i).putInt(BLANK_LINES);
    }
    return rows.array();
  }

  private static List<String> single(Client client, String sql) {
    List<GenericRecord> records = client.queryAll(sql);
    assertThat(records).hasSize(1);
    int columns = records.get(0).getSchema().getColumns().size();
    return java.util.stream.IntStream.rangeClosed(1, columns)
        .mapToObj(column -> records.get(0).getString(column))
        .toList();
  }

  @Test
  void parametersReachTheStatement() {
    try (Client client = builder().build()) {
      List<GenericRecord> rows =
          client.queryAll(
              "SELECT {a:UInt32} + 1 AS n, {s:String} AS s",
              Map.of("a", 41, "s", "Bắc Từ Liêm' \\ {x}"));
      assertThat(rows.get(0).getLong("n")).isEqualTo(42);
      assertThat(rows.get(0).getString("s")).isEqualTo("Bắc Từ Liêm' \\ {x}");
    }
  }

  @Test
  void settingsHoldForTheirRequestOnly() throws Exception {
    try (Client client = builder().build()) {
      QuerySettings settings = new QuerySettings().serverSetting("max_block_size", "1234");
      String sql = "SELECT toUInt64(getSetting('max_block_size')) AS n";
      assertThat(client.queryRecords(sql, settings).get().iterator().next().getLong("n"))
          .isEqualTo(1234);
      assertThat(client.queryAll(sql).get(0).getLong("n")).isNotEqualTo(1234);
    }
  }

  @Test
  void anErrorHasClickHousesCode() {
    try (Client client = builder().build()) {
      assertThatThrownBy(() -> client.queryAll("SELECT * FROM nowhere"))
          .hasRootCauseInstanceOf(ServerException.class)
          .rootCause()
          .satisfies(e -> assertThat(((ServerException) e).getCode()).isEqualTo(60));
      assertThat(client.queryAll("SELECT 7 AS n").get(0).getLong("n")).isEqualTo(7);
    }
  }

  @Test
  void itsHandshakeSucceeds() {
    try (Client client = builder().build()) {
      assertThat(client.ping()).isTrue();
      client.loadServerInfo();
      assertThat(client.getServerVersion()).startsWith("26.");
      assertThat(client.getTableSchemaFromQuery("SELECT 1 AS a, 'x' AS b").getColumns()).hasSize(2);
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    try (Client client = builder().setPassword("wrong").build()) {
      assertThatThrownBy(() -> client.queryAll("SELECT 1")).hasStackTraceContaining("516");
    }
  }
}
