package vn.thuocso.embedded.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The unmodified JDBC driver against the gateway. */
class JdbcIT {

  private static TestingGateway gateway;
  private Connection connection;

  @BeforeAll
  static void start() {
    gateway = TestingGateway.start();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = open(new Properties());
  }

  private static Connection open(Properties more) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", gateway.user());
    properties.setProperty("password", gateway.password());
    properties.putAll(more);
    return DriverManager.getConnection(gateway.jdbcUrl(), properties);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void everyTypeOfTheWarehouseComesBackAsItWent() throws SQLException {
    execute(
        """
        CREATE OR REPLACE TABLE kinds (id UInt64, amount Decimal(18,3), day Date32,
          maybe Nullable(Date32), owners Array(String), days Array(Date32),
          at DateTime64(3,'UTC'), hour DateTime('UTC'), measure LowCardinality(String),
          generated Bool, share Float64, big UInt64) ENGINE = MergeTree ORDER BY id
        """);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO kinds VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
      insert.setLong(1, 1);
      insert.setBigDecimal(2, new BigDecimal("-123456789012.345"));
      insert.setObject(3, LocalDate.of(1901, 2, 3));
      insert.setNull(4, Types.DATE);
      insert.setArray(5, connection.createArrayOf("String", new String[] {"Tây Hồ", "it's"}));
      insert.setArray(
          6, connection.createArrayOf("Date32", new LocalDate[] {LocalDate.of(2025, 7, 1)}));
      insert.setObject(
          7, LocalDateTime.of(2026, 11, 22, 1, 2, 3, 456_000_000).atZone(ZoneOffset.UTC));
      insert.setObject(8, LocalDateTime.of(2026, 11, 22, 1, 0, 0).atZone(ZoneOffset.UTC));
      insert.setString(9, "qr_opens");
      insert.setBoolean(10, true);
      insert.setDouble(11, 0.1);
      insert.setBigDecimal(12, new BigDecimal("18446744073709551615"));
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM kinds")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getLong("id")).isEqualTo(1);
      assertThat(row.getBigDecimal("amount")).isEqualTo("-123456789012.345");
      assertThat(row.getObject("day", LocalDate.class)).isEqualTo("1901-02-03");
      assertThat(row.getObject("maybe")).isNull();
      assertThat((Object[]) row.getArray("owners").getArray()).containsExactly("Tây Hồ", "it's");
      assertThat(((Object[]) row.getArray("days").getArray())[0].toString())
          .isEqualTo("2025-07-01");
      assertThat(row.getObject("at", ZonedDateTime.class).toInstant())
          .isEqualTo(
              LocalDateTime.of(2026, 11, 22, 1, 2, 3, 456_000_000).toInstant(ZoneOffset.UTC));
      assertThat(row.getObject("hour", LocalDateTime.class)).isEqualTo("2026-11-22T01:00");
      assertThat(row.getString("measure")).isEqualTo("qr_opens");
      assertThat(row.getBoolean("generated")).isTrue();
      assertThat(row.getDouble("share")).isEqualTo(0.1);
      assertThat(row.getBigDecimal("big")).isEqualTo("18446744073709551615");
      assertThat(row.next()).isFalse();
    }
  }

  @Test
  void aBatchTellsHowManyRowsItWroteAndAllArrive() throws SQLException {
    execute("CREATE OR REPLACE TABLE batch (a UInt32, s String) ENGINE = MergeTree ORDER BY a");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO batch (a, s) VALUES (?, ?)")) {
      for (int i = 0; i < 10_000; i++) {
        insert.setInt(1, i);
        insert.setString(2, "blank line follows\n\n; -- FORMAT x '" + i);
        insert.addBatch();
      }
      assertThat(insert.executeBatch()).hasSize(10_000).containsOnly(1);
    }
    assertThat(number("SELECT count() FROM batch")).isEqualTo(10_000);
    assertThat(
            number(
                "SELECT countIf(s = 'blank line follows\\n\\n; -- FORMAT x \\'' || a) FROM batch"))
        .isEqualTo(10_000);
  }

  @Test
  void anErrorNamesItsCodeAndTheNextResultIsClean() throws SQLException {
    assertThatThrownBy(() -> number("SELECT count() FROM nowhere"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getMessage()).contains("Code: 60"));
    assertThatThrownBy(() -> number("SELECT throwIf(number = 150000) FROM numbers(200000)"))
        .isInstanceOf(SQLException.class);
    assertThat(number("SELECT 42")).isEqualTo(42);
  }

  @Test
  void anEmptyResultHasItsColumns() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1 AS a, 'x' AS b WHERE 0")) {
      assertThat(rows.next()).isFalse();
      assertThat(rows.getMetaData().getColumnCount()).isEqualTo(2);
    }
  }

  @Test
  void aMillionRowsAreReadInOrder() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT number, toString(number) FROM numbers(1000000)")) {
      long expected = 0;
      while (rows.next()) {
        assertThat(rows.getLong(1)).isEqualTo(expected++);
      }
      assertThat(expected).isEqualTo(1_000_000);
    }
  }

  @Test
  void preparedValuesCannotBecomeSyntax() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("SELECT ? AS a, ? AS b")) {
      query.setString(1, "'; DROP TABLE x -- \\");
      query.setObject(2, Date.valueOf("2026-11-22"));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("'; DROP TABLE x -- \\");
      }
    }
  }

  @Test
  void theDriversDatabaseIsUsed() throws SQLException {
    execute("CREATE DATABASE IF NOT EXISTS one_two");
    try (Connection other =
            DriverManager.getConnection(
                gateway.jdbcUrl() + "/one_two", gateway.user(), gateway.password());
        Statement statement = other.createStatement();
        ResultSet row = statement.executeQuery("SELECT currentDatabase()")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("one_two");
    }
  }

  @Test
  void compressionBothWaysChangesNothing() throws SQLException {
    Properties compressed = new Properties();
    compressed.setProperty("compress", "true");
    compressed.setProperty("decompress", "true");
    try (Connection other = open(compressed);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE OR REPLACE TABLE packed (a UInt32) ENGINE = MergeTree ORDER BY a");
      statement.execute("INSERT INTO packed SELECT number FROM numbers(100000)");
      statement.execute("INSERT INTO packed VALUES (1), (2)");
      try (ResultSet row = statement.executeQuery("SELECT count() FROM packed")) {
        row.next();
        assertThat(row.getLong(1)).isEqualTo(100_002);
      }
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }
}
