package vn.thuocso.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running PostgreSQL with the dashboard's role and database in it. */
final class PostgresServer {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String CANNOT_CONNECT_NOW = "57P03";

  private final PostgresSettings settings;
  private final Process process;

  private PostgresServer(PostgresSettings settings, Process process) {
    this.settings = settings;
    this.process = process;
  }

  /**
   * Starts the server over its files and returns when the dashboard's role can log in.
   *
   * @throws IOException if the files are another major version's, the port is taken, …
   */
  static PostgresServer start(PostgresSettings settings) throws IOException, SQLException {
    PostgresCluster cluster = new PostgresCluster(settings.cluster());
    Optional<String> refusal = cluster.refusal();
    if (refusal.isPresent()) {
      throw new IOException(refusal.get());
    }
    Command command = new Command(PostgresBinaries.in(settings.binaries()));
    endOrphan(cluster);
    cluster.create(command, settings.superuserFile());
    Process process = command.start("postgres", options(settings));
    PostgresServer server = new PostgresServer(settings, process);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "postgres-shutdown"));
    server.prepare();
    return server;
  }

  /** Waits until the server has ended, for whatever reason, and returns its exit code. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the server with its sessions, every commit kept. */
  void stop() {
    if (!process.isAlive()) {
      return;
    }
    signal("INT", process.pid());
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        LOG.warn("PostgreSQL still runs 30 s after it was told to end; ending it at once");
        signal("QUIT", process.pid());
        process.waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> options(PostgresSettings settings) {
    Map<String, String> options = new TreeMap<>();
    options.put("listen_addresses", "127.0.0.1");
    options.put("unix_socket_directories", "");
    options.put("fsync", "on");
    options.put("synchronous_commit", "on");
    options.put("full_page_writes", "on");
    options.put("password_encryption", "scram-sha-256");
    options.put("timezone", "UTC");
    options.put("log_timezone", "UTC");
    options.put("max_connections", "40");
    options.put("shared_buffers", "32MB");
    options.put("jit", "off");
    // A statement in the log may carry what people typed.
    options.put("log_min_error_statement", "panic");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-D", settings.cluster().toString()));
    arguments.addAll(List.of("-p", Integer.toString(settings.port())));
    options.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return arguments;
  }

  /** Makes role and database, and lets the role's password follow its file. */
  private void prepare() throws IOException, SQLException {
    String user = settings.user();
    char[] password = Files.readString(settings.passwordFile()).strip().toCharArray();
    try (Connection connection = connectWhenUp();
        Statement statement = connection.createStatement()) {
      if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
        statement.execute("CREATE ROLE " + user + " LOGIN");
      }
      connection.unwrap(PGConnection.class).alterUserPassword(user, password, "scram-sha-256");
      if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
        statement.execute("CREATE DATABASE " + user + " OWNER " + user);
      }
    }
  }

  private boolean isMissing(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, settings.user());
      return !statement.executeQuery().next();
    }
  }

  private Connection connectWhenUp() throws IOException, SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + settings.port() + "/postgres";
    String password = Files.readString(settings.superuserFile()).strip();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return DriverManager.getConnection(url, "postgres", password);
      } catch (SQLException e) {
        boolean starting = isStarting(e);
        if (!process.isAlive() || !starting || System.nanoTime() > deadline) {
          stop();
          throw new IOException("PostgreSQL did not come up: " + e.getMessage(), e);
        }
      }
      pause();
    }
  }

  private static boolean isStarting(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.equals(CANNOT_CONNECT_NOW) || state.startsWith("08");
  }

  private void pause() {
    try {
      process.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A parent that was killed leaves its server behind, which still owns files and port. */
  private static void endOrphan(PostgresCluster cluster) throws IOException {
    Optional<ProcessHandle> orphan =
        cluster
            .recordedServer()
            .flatMap(ProcessHandle::of)
            .filter(handle -> serves(handle, cluster));
    if (orphan.isPresent()) {
      LOG.info("ending the PostgreSQL {} that an earlier start left behind", orphan.get().pid());
      signal("QUIT", orphan.get().pid());
      awaitGone(orphan.get(), cluster);
    }
  }

  /** Looks at what it serves and not at its exit: unreaped by a lazy init it would never exit. */
  private static void awaitGone(ProcessHandle orphan, PostgresCluster cluster) throws IOException {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (serves(orphan, cluster)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("the PostgreSQL " + orphan.pid() + " left behind does not end");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static boolean serves(ProcessHandle handle, PostgresCluster cluster) {
    return handle
        .info()
        .arguments()
        .filter(arguments -> List.of(arguments).contains(cluster.directory().toString()))
        .isPresent();
  }

  /** Java can only send SIGTERM, with which PostgreSQL waits for its clients to leave. */
  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).inheritIO().start().waitFor();
    } catch (IOException e) {
      LOG.warn("cannot send SIG{} to {}", name, pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
