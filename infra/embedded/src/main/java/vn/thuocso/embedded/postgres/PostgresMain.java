package vn.thuocso.embedded.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.embedded.process.ReadyFile;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Runs one PostgreSQL until it is told to end, and ends when its server does.
 *
 * <p>Reads {@code THUOCSO_DATA}, {@code THUOCSO_PORT} (5433), {@code THUOCSO_POSTGRES_USER}, {@code
 * THUOCSO_POSTGRES_PASSWORD_FILE} and {@code THUOCSO_READY_FILE}.
 */
public final class PostgresMain {

  private PostgresMain() {}

  /** Says in one sentence why the data under a directory cannot be opened, if they cannot. */
  public static Optional<String> refusal(Path data) throws IOException {
    return new PostgresCluster(PostgresSettings.cluster(data)).refusal();
  }

  /** Starts the server; returns, or exits with 1, when it has ended. */
  public static void main(String[] arguments) throws InterruptedException {
    ServerEnvironment environment = ServerEnvironment.ofThisProcess();
    Logger log = LoggerFactory.getLogger(PostgresMain.class);
    try {
      Optional<ReadyFile> ready = environment.readyFile();
      if (ready.isPresent()) {
        ready.get().withdraw();
      }
      PostgresSettings settings = PostgresSettings.from(environment);
      PostgresServer server = PostgresServer.start(settings);
      log.info("PostgreSQL ready on 127.0.0.1:{}", settings.port());
      if (ready.isPresent()) {
        ready.get().announce();
      }
      System.exit(server.awaitEnd());
    } catch (IOException | SQLException e) {
      log.error("{}", e.getMessage());
      System.exit(1);
    }
  }
}
