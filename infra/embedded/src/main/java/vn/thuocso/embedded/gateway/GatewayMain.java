package vn.thuocso.embedded.gateway;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.embedded.gateway.engine.ConnectionPool;
import vn.thuocso.embedded.gateway.engine.Engine;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.engine.EngineOptions;
import vn.thuocso.embedded.gateway.engine.PoolLimits;
import vn.thuocso.embedded.gateway.engine.Sessions;
import vn.thuocso.embedded.gateway.http.Connections;
import vn.thuocso.embedded.gateway.http.Credentials;
import vn.thuocso.embedded.gateway.http.GatewayServer;
import vn.thuocso.embedded.process.ReadyFile;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Runs the ClickHouse engine behind ClickHouse's HTTP interface until it is told to end.
 *
 * <p>Reads {@code THUOCSO_DATA}, {@code THUOCSO_PORT} (8123; 0 for any, written to {@code port} in
 * the data directory), {@code THUOCSO_CLICKHOUSE_USER} (thuocso), {@code
 * THUOCSO_CLICKHOUSE_PASSWORD_FILE}, {@code THUOCSO_CLICKHOUSE_MEMORY} (bytes, 1 GiB), {@code
 * THUOCSO_CLICKHOUSE_CONNECTIONS} (6), {@code THUOCSO_CLICKHOUSE_QUEUE} (64), {@code
 * THUOCSO_LIBCHDB} and {@code THUOCSO_READY_FILE}.
 */
public final class GatewayMain {

  private static final int REFUSED = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SESSIONS = 8;

  private GatewayMain() {}

  /** Starts the gateway; its threads keep the process alive. */
  public static void main(String[] arguments) throws IOException {
    ServerEnvironment environment = ServerEnvironment.ofThisProcess();
    try {
      start(environment);
    } catch (IllegalArgumentException | EngineException e) {
      log().error("{}", e.getMessage());
      Engine.exitNow(REFUSED);
    } catch (BindException e) {
      log().error("port {} is taken", environment.text("THUOCSO_PORT", "8123"));
      Engine.exitNow(REFUSED);
    }
  }

  private static void start(ServerEnvironment environment) throws IOException, EngineException {
    Optional<ReadyFile> ready = environment.readyFile();
    if (ready.isPresent()) {
      ready.get().withdraw();
    }
    GatewaySettings settings = GatewaySettings.from(environment);
    Credentials credentials = new Credentials(settings.user(), settings.password());
    DataOwner owner = DataOwner.claim(settings.data());
    prepareDirectory(settings.data());
    Engine engine = Engine.start(options(settings));
    ConnectionPool pool = new ConnectionPool(engine, limits(settings));
    Sessions sessions = new Sessions(engine, SESSIONS, Clock.systemUTC());
    GatewayServer server =
        GatewayServer.start(settings.port(), credentials, new Connections(engine, pool, sessions));
    expireRegularly(sessions);
    Shutdown shutdown = new Shutdown(server, pool, sessions, engine, owner);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "gateway-shutdown"));
    write(settings.data().resolve("port"), Integer.toString(server.port()));
    log().info("gateway ready on 127.0.0.1:{}, data in {}", server.port(), settings.data());
    if (ready.isPresent()) {
      ready.get().announce();
    }
  }

  private static void expireRegularly(Sessions sessions) {
    ScheduledExecutorService expiry =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "session-expiry");
              thread.setDaemon(true);
              return thread;
            });
    ScheduledFuture<?> unused =
        expiry.scheduleWithFixedDelay(() -> expire(sessions), 5, 5, TimeUnit.SECONDS);
  }

  /** A beat that failed once would never be repeated. */
  private static void expire(Sessions sessions) {
    try {
      sessions.expire();
    } catch (RuntimeException e) {
      log().warn("sessions cannot be expired now", e);
    }
  }

  /** What JNA unpacks goes into the data directory too, and is gone with the next start. */
  private static void prepareDirectory(Path data) throws IOException {
    Path unpacked = Files.createDirectories(data.resolve("native"));
    System.setProperty("jna.tmpdir", unpacked.toString());
  }

  private static EngineOptions options(GatewaySettings settings) {
    return new EngineOptions(settings.library(), settings.data(), settings.memory());
  }

  private static PoolLimits limits(GatewaySettings settings) {
    return new PoolLimits(settings.connections(), settings.queue(), PATIENCE);
  }

  private static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Only here: the logging is chosen before the first logger is made. */
  private static Logger log() {
    return LoggerFactory.getLogger(GatewayMain.class);
  }
}
