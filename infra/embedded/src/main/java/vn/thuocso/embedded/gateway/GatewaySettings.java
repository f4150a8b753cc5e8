package vn.thuocso.embedded.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Where the gateway listens, whom it knows and what it may use.
 *
 * @param port on 127.0.0.1; 0 for any free one
 * @param data the directory that belongs to this gateway
 * @param user the one user
 * @param passwordFile holds the user's password
 * @param library libchdb
 * @param memory bytes for the engine
 * @param connections at once
 * @param queue requests that may wait for a connection
 */
record GatewaySettings(
    int port,
    Path data,
    String user,
    Path passwordFile,
    Path library,
    long memory,
    int connections,
    int queue) {

  private static final String MEMORY = Long.toString(1L << 30);

  static GatewaySettings from(ServerEnvironment environment) {
    String port = environment.text("THUOCSO_PORT", "8123");
    return new GatewaySettings(
        port.equals("0") ? 0 : environment.port("THUOCSO_PORT", 8123),
        environment.path("THUOCSO_DATA"),
        environment.text("THUOCSO_CLICKHOUSE_USER", "thuocso"),
        environment.path("THUOCSO_CLICKHOUSE_PASSWORD_FILE"),
        EngineLibrary.find(environment),
        number(environment, "THUOCSO_CLICKHOUSE_MEMORY", MEMORY),
        Math.toIntExact(number(environment, "THUOCSO_CLICKHOUSE_CONNECTIONS", "6")),
        Math.toIntExact(number(environment, "THUOCSO_CLICKHOUSE_QUEUE", "64")));
  }

  private static long number(ServerEnvironment environment, String name, String otherwise) {
    String value = environment.text(name, otherwise);
    if (!value.matches("[0-9]{1,15}")) {
      throw new IllegalArgumentException(name + " must be a whole number but is '" + value + "'");
    }
    return Long.parseLong(value);
  }

  String password() throws IOException {
    if (!Files.isReadable(passwordFile)) {
      throw new IllegalArgumentException("the password file cannot be read: " + passwordFile);
    }
    String password = Files.readString(passwordFile).strip();
    if (password.isEmpty()) {
      throw new IllegalArgumentException("the password file is empty: " + passwordFile);
    }
    return password;
  }
}
