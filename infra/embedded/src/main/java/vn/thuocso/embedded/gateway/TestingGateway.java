package vn.thuocso.embedded.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.ServerEnvironment;
import vn.thuocso.embedded.process.TestingDirectory;
import vn.thuocso.embedded.process.TestingProcess;

/**
 * A real ClickHouse for tests: its own JVM, a free port, an empty store in a temporary directory.
 *
 * <p>Port and store outlive {@link #killForcibly} and {@link #restart}.
 */
public final class TestingGateway implements AutoCloseable {

  private static final String USER = "thuocso";
  private static final String PASSWORD = "for tests only";

  private final TestingDirectory directory;
  private final int port;
  private final TestingProcess process;

  private TestingGateway(TestingDirectory directory, int port, TestingProcess process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts a gateway and returns when it serves.
   *
   * @throws IllegalArgumentException if the engine is not installed
   */
  public static TestingGateway start() {
    return start(Map.of());
  }

  /** Starts a gateway with more in its environment. */
  public static TestingGateway start(Map<String, String> more) {
    Path library = EngineLibrary.find(new ServerEnvironment(System.getenv()));
    TestingDirectory directory = TestingDirectory.create("gateway");
    int port = FreePorts.one();
    Map<String, String> environment = new HashMap<>();
    environment.put("THUOCSO_DATA", directory.path().resolve("data").toString());
    environment.put("THUOCSO_PORT", Integer.toString(port));
    environment.put("THUOCSO_LIBCHDB", library.toString());
    environment.put("THUOCSO_CLICKHOUSE_PASSWORD_FILE", passwordFile(directory).toString());
    environment.putAll(more);
    TestingProcess process =
        TestingProcess.answering(
            URI.create("http://127.0.0.1:" + port + "/ready"),
            GatewayMain.class,
            List.of("-Xmx192m"),
            environment,
            directory.path());
    return new TestingGateway(directory, port, process);
  }

  private static Path passwordFile(TestingDirectory directory) {
    try {
      return Files.writeString(directory.path().resolve("password"), PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns {@code http://127.0.0.1:port}. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Returns the address for ClickHouse's JDBC driver. */
  public String jdbcUrl() {
    return "jdbc:clickhouse://127.0.0.1:" + port;
  }

  /** Returns the user. */
  public String user() {
    return USER;
  }

  /** Returns the user's password. */
  public String password() {
    return PASSWORD;
  }

  /** Returns the file that holds the password, as services want it. */
  public Path passwordFile() {
    return directory.path().resolve("password");
  }

  /** Returns the process in which it runs. */
  public TestingProcess process() {
    return process;
  }

  /** Returns the gateway's data directory. */
  public Path data() {
    return directory.path().resolve("data");
  }

  /** Ends the gateway as {@code kill -9} does. */
  public void killForcibly() {
    process.killForcibly();
  }

  /** Starts it again, on the same port over the same store, and returns when it serves. */
  public void restart() {
    process.restart();
  }

  @Override
  public void close() {
    process.close();
    directory.close();
  }
}
