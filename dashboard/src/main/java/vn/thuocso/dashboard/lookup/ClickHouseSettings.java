package vn.thuocso.dashboard.lookup;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the warehouse answers; without a password file the server must trust the address.
 *
 * @param kept how long the answer to a question is given again
 */
@ConfigurationProperties("thuocso.clickhouse")
record ClickHouseSettings(
    @DefaultValue("http://127.0.0.1:8123") URI url,
    @DefaultValue("thuocso") String user,
    @DefaultValue("thuocso") String database,
    @Nullable Path passwordFile,
    @DefaultValue("5s") Duration kept) {

  /** Refuses what no ClickHouse would answer. */
  ClickHouseSettings {
    if (url.getHost() == null) {
      throw new IllegalArgumentException(
          "THUOCSO_CLICKHOUSE_URL is an address like http://127.0.0.1:8123, not \"" + url + "\"");
    }
  }

  /** The address in the driver's notation. */
  String jdbcUrl() {
    return "jdbc:clickhouse:" + url.getScheme() + "://" + url.getAuthority() + "/" + database;
  }
}
