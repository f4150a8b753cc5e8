package vn.thuocso.dashboard.lookup;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens the door to a warehouse without an application around it. */
public final class TestingLookup {

  private TestingLookup() {}

  /** The warehouse at that address. */
  public static Warehouse of(String jdbcUrl, String user, String password) {
    return keeping(Duration.ZERO, jdbcUrl, user, password);
  }

  /** The same, keeping answers for so long. */
  public static Warehouse keeping(Duration kept, String jdbcUrl, String user, String password) {
    return new Warehouse(
        JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)), kept);
  }
}
