package vn.thuocso.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingDirectory;
import vn.thuocso.embedded.process.TestingProcess;

/**
 * A real, durable PostgreSQL for tests: its own processes, a free port, an empty database.
 *
 * <p>Port and data outlive {@link #killForcibly} and {@link #restart}.
 */
public final class TestingPostgres implements AutoCloseable {

  private static final String USER = "thuocso";
  private static final String PASSWORD = "only-for-tests";

  private final TestingDirectory directory;
  private final int port;
  private final TestingProcess process;

  private TestingPostgres(TestingDirectory directory, int port, TestingProcess process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /** Starts a server and returns when the database can be used. */
  public static TestingPostgres start() {
    TestingDirectory directory = TestingDirectory.create("postgres");
    int port = FreePorts.one();
    try {
      Files.writeString(passwordFile(directory), PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestingProcess process =
        TestingProcess.announced(
            PostgresMain.class,
            List.of("-Xmx64m"),
            Map.of(
                "THUOCSO_DATA", directory.path().resolve("data").toString(),
                "THUOCSO_PORT", Integer.toString(port),
                "THUOCSO_POSTGRES_USER", USER,
                "THUOCSO_POSTGRES_PASSWORD_FILE", passwordFile(directory).toString()),
            directory.path());
    return new TestingPostgres(directory, port, process);
  }

  /** Returns the JDBC address of the empty database, without user and password. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
  }

  /** Returns the role that owns the database. */
  public String user() {
    return USER;
  }

  /** Returns the role's password. */
  public String password() {
    return PASSWORD;
  }

  /** Returns the file that holds the role's password. */
  public Path passwordFile() {
    return passwordFile(directory);
  }

  /** Ends the server and its sessions as {@code kill -9} does. */
  public void killForcibly() {
    process.killForcibly();
  }

  /** Starts the server again, on the same port over the same data. */
  public void restart() {
    process.restart();
  }

  /** Ends only our own process and leaves the database server behind, as a bad kill does. */
  void killKeeperForcibly() {
    process.killAloneForcibly();
  }

  @Override
  public void close() {
    process.close();
    directory.close();
  }

  private static Path passwordFile(TestingDirectory directory) {
    return directory.path().resolve("password");
  }
}
