package vn.thuocso.dashboard.engagement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.lookup.TestingLookup;
import vn.thuocso.dashboard.lookup.Warehouse;
import vn.thuocso.embedded.gateway.TestingGateway;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/** A real ClickHouse with the real schema, and rows put in by hand. */
public final class TestingWarehouse implements AutoCloseable {

  static final String DATABASE = "thuocso";

  private final TestingGateway gateway;

  private TestingWarehouse(TestingGateway gateway) {
    this.gateway = gateway;
  }

  /** Starts one and applies the schema. */
  public static TestingWarehouse start() {
    TestingGateway gateway = TestingGateway.start();
    Schema.apply(
        new WarehouseSettings(
            URI.create(gateway.url()),
            gateway.user(),
            Optional.of(gateway.passwordFile()),
            DATABASE,
            Optional.empty()));
    return new TestingWarehouse(gateway);
  }

  /** Where it answers. */
  public String url() {
    return gateway.url();
  }

  public String user() {
    return gateway.user();
  }

  public Path passwordFile() {
    return gateway.passwordFile();
  }

  /** The door through which the dashboard asks. */
  public Warehouse lookup() {
    return TestingLookup.of(
        "jdbc:clickhouse:" + gateway.url() + "/" + DATABASE, gateway.user(), gateway.password());
  }

  /** As the pages ask it: what was answered is answered again for an hour. */
  public Warehouse lookupThatKeepsAnswers() {
    return TestingLookup.keeping(
        Duration.ofHours(1),
        "jdbc:clickhouse:" + gateway.url() + "/" + DATABASE,
        gateway.user(),
        gateway.password());
  }

  /** The 30 former districts and the 126 wards. */
  public void units() {
    List<String> rows = new ArrayList<>();
    for (String line : lines("/engagement/units.csv")) {
      String[] cell = line.split(",", -1);
      rows.add(
          "('%s', '%s', '%s', '01', %s, %s, %s, '%s', %s, 1)"
              .formatted(
                  cell[0],
                  cell[1],
                  cell[2],
                  day(cell[3]),
                  day(cell[4]),
                  cell[5].isEmpty() ? "NULL" : cell[5],
                  cell[6],
                  cell[7]));
    }
    insert(
        "unit (code, name, kind, parent_code, valid_from, valid_to, population,"
            + " primary_district, primary_share, version)",
        rows);
  }

  /** A channel that the unit has always owned. */
  void channel(String id, String kind, String name, String unit, boolean generated) {
    insert(
        "channel (id, kind, name, owner_unit, owner_from, owner_to, generated, version)",
        List.of(
            "('%s', '%s', '%s', ['%s'], ['1900-01-01'], ['2299-12-31'], %s, 1)"
                .formatted(id, kind, name, unit, generated)));
  }

  /** The same amount on each day of the span. */
  void daily(
      String channel,
      String content,
      String measure,
      LocalDate from,
      LocalDate until,
      double value) {
    execute(
        """
        INSERT INTO observation
          (channel_id, content_id, measure, grain, period_start, period_end, value, generated,
           received_at, version)
        SELECT '%s', '%s', '%s', 'day',
          toDateTime64('%s 00:00:00', 3, 'Asia/Ho_Chi_Minh') + toIntervalDay(number),
          toDateTime64('%s 00:00:00', 3, 'Asia/Ho_Chi_Minh') + toIntervalDay(number + 1),
          %s, true, now64(3), 1
        FROM numbers(%d)
        """
            .formatted(
                channel,
                content,
                measure,
                from,
                from,
                String.format(Locale.ROOT, "%.3f", value),
                until.toEpochDay() - from.toEpochDay()));
  }

  /** Rows of one table. */
  public void insert(String into, List<String> rows) {
    execute("INSERT INTO " + into + " VALUES " + String.join(", ", rows));
  }

  /** Any statement. */
  public void execute(String sql) {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:clickhouse:" + gateway.url() + "/" + DATABASE,
                gateway.user(),
                gateway.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<String> lines(String resource) {
    InputStream stream =
        Objects.requireNonNull(TestingWarehouse.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(String iso) {
    return iso.isEmpty() ? "NULL" : "'" + iso + "'";
  }

  /** Stops answering; the store stays. */
  void kill() {
    gateway.killForcibly();
  }

  /** Answers again. */
  void restart() {
    gateway.restart();
  }

  @Override
  public void close() {
    gateway.close();
  }
}
