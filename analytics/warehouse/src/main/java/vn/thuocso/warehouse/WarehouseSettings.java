package vn.thuocso.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the warehouse is and who we are there. The password stays in its file until it is needed.
 *
 * @param cluster name of the cluster for replicated engines; empty for one machine
 */
public record WarehouseSettings(
    URI url, String user, Optional<Path> passwordFile, String database, Optional<String> cluster) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

  /** Refuses names that would need quoting and addresses that are not HTTP. */
  public WarehouseSettings {
    requireName("THUOCSO_CLICKHOUSE_DATABASE", database);
    cluster.ifPresent(name -> requireName("THUOCSO_CLICKHOUSE_CLUSTER", name));
    if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException(
          "THUOCSO_CLICKHOUSE_URL begins with http:// or https://, not \"" + url + "\"");
    }
  }

  /** Reads the environment; what is absent has the embedded default. */
  public static WarehouseSettings of(Map<String, String> environment) {
    return new WarehouseSettings(
        URI.create(environment.getOrDefault("THUOCSO_CLICKHOUSE_URL", "http://127.0.0.1:8123")),
        environment.getOrDefault("THUOCSO_CLICKHOUSE_USER", "thuocso"),
        given(environment, "THUOCSO_CLICKHOUSE_PASSWORD_FILE").map(Path::of),
        environment.getOrDefault("THUOCSO_CLICKHOUSE_DATABASE", "thuocso"),
        given(environment, "THUOCSO_CLICKHOUSE_CLUSTER"));
  }

  /** Returns the same place with another database. */
  public WarehouseSettings withDatabase(String other) {
    return new WarehouseSettings(url, user, passwordFile, other, cluster);
  }

  /** Reads the password; empty when no file is named. */
  public String password() {
    if (passwordFile.isEmpty()) {
      return "";
    }
    try {
      return Files.readString(passwordFile.get()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the file that THUOCSO_CLICKHOUSE_PASSWORD_FILE names: " + passwordFile.get(),
          e);
    }
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static void requireName(String variable, String value) {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException(
          variable + " is letters, digits and underscores, not \"" + value + "\"");
    }
  }
}
