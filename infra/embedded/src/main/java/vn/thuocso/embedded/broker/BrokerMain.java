package vn.thuocso.embedded.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.embedded.process.ReadyFile;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Runs one Kafka broker with its own controller until it is told to end.
 *
 * <p>Reads {@code THUOCSO_DATA}, {@code THUOCSO_PORT} (9092), {@code THUOCSO_CONTROLLER_PORT} (the
 * port after it) and {@code THUOCSO_READY_FILE}. The first start formats the log directory.
 */
public final class BrokerMain {

  private BrokerMain() {}

  /** Starts the broker; returns when it has ended after SIGTERM. */
  public static void main(String[] arguments) throws IOException {
    ServerEnvironment environment = ServerEnvironment.ofThisProcess();
    Optional<ReadyFile> ready = environment.readyFile();
    if (ready.isPresent()) {
      ready.get().withdraw();
    }
    BrokerSettings settings = BrokerSettings.from(environment);
    format(settings);
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
    server.startup();
    log().info("broker ready on 127.0.0.1:{}, log in {}", settings.port(), settings.log());
    if (ready.isPresent()) {
      ready.get().announce();
    }
    server.awaitShutdown();
  }

  /** Makes an empty directory a broker's; one that is a broker's already stays as it is. */
  private static void format(BrokerSettings settings) throws IOException {
    if (Files.exists(settings.log().resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(settings.log());
    Path file = settings.data().resolve("server.properties");
    // By bytes: Kafka reads the file as Latin-1, and only this form escapes a directory like Hồ.
    try (OutputStream bytes = Files.newOutputStream(file)) {
      settings.properties().store(bytes, "written at the first start, to format the log");
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code = execute(file, said);
    if (code != 0) {
      throw new UncheckedIOException(
          new IOException("the log in " + settings.log() + " cannot be formatted: " + said));
    }
  }

  private static int execute(Path file, OutputStream said) {
    String[] command = {
      "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--ignore-formatted"
    };
    return StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  /** Only here: the logging is chosen before the first logger is made. */
  private static Logger log() {
    return LoggerFactory.getLogger(BrokerMain.class);
  }
}
