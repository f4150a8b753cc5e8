package vn.thuocso.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresIT {

  private static TestingPostgres postgres;

  @BeforeAll
  static void startPostgres() {
    postgres = TestingPostgres.start();
  }

  @AfterAll
  static void stopPostgres() {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "server_encoding, UTF8"
  })
  void durableAndClosed(String setting, String value) throws SQLException {
    assertThat(ask("SHOW " + setting)).isEqualTo(value);
  }

  @Test
  void committedRowsSurviveAKill() throws SQLException {
    execute("CREATE TABLE kept (word text)");
    execute("INSERT INTO kept VALUES ('Tây Hồ')");
    postgres.killForcibly();
    postgres.restart();
    assertThat(ask("SELECT word FROM kept")).isEqualTo("Tây Hồ");
  }

  @Test
  void committedRowsSurviveAnOrderlyEnd() throws SQLException {
    execute("CREATE TABLE kept_too (word text)");
    execute("INSERT INTO kept_too VALUES ('Đống Đa')");
    postgres.restart();
    assertThat(ask("SELECT upper(word) FROM kept_too")).isEqualTo("ĐỐNG ĐA");
  }

  @Test
  void aServerLeftBehindIsEndedBeforeTheNextStart() throws SQLException {
    execute("CREATE TABLE left_behind (word text)");
    execute("INSERT INTO left_behind VALUES ('Mê Linh')");
    postgres.killKeeperForcibly();
    assertThat(ask("SELECT word FROM left_behind")).isEqualTo("Mê Linh");
    postgres.restart();
    assertThat(ask("SELECT word FROM left_behind")).isEqualTo("Mê Linh");
  }

  @Test
  void theDashboardsRoleIsNoSuperuser() throws SQLException {
    assertThat(ask("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("false");
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
