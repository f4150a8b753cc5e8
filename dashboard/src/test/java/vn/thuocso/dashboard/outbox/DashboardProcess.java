package vn.thuocso.dashboard.outbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.thuocso.embedded.postgres.TestingPostgres;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingProcess;

/** The packaged dashboard with the demonstration city, in a process that can be killed. */
final class DashboardProcess {

  private static final Path JAR = Path.of("target", "dashboard.jar").toAbsolutePath();

  private DashboardProcess() {}

  /** Starts it and returns when it says that it is ready. */
  static TestingProcess start(TestingPostgres postgres, String bootstrap, Path directory)
      throws IOException {
    int port = FreePorts.one();
    Path keys = Files.writeString(directory.resolve("keys"), "ab".repeat(32) + "\n2026-11-22\n");
    Path password = Files.writeString(directory.resolve("password"), postgres.password());
    return TestingProcess.answering(
        URI.create("http://127.0.0.1:" + port + "/ready"),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-jar",
            JAR.toString()),
        Map.of(
            "THUOCSO_PORT", Integer.toString(port),
            "THUOCSO_DEMO", "true",
            "THUOCSO_CHANNEL_KEYS_FILE", keys.toString(),
            "THUOCSO_POSTGRES_URL", postgres.jdbcUrl(),
            "THUOCSO_POSTGRES_USER", postgres.user(),
            "THUOCSO_POSTGRES_PASSWORD_FILE", password.toString(),
            "THUOCSO_KAFKA_BOOTSTRAP", bootstrap),
        directory);
  }
}
