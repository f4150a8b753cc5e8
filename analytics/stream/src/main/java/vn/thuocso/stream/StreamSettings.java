package vn.thuocso.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import vn.thuocso.warehouse.WarehouseSettings;

/**
 * How the job is told where everything is.
 *
 * @param bootstrap the broker
 * @param warehouse the warehouse
 * @param checkpoints where state is saved
 * @param restPort port of Flink's page
 * @param readyPort port that tells whether the job is ready
 * @param parallelism subtasks of each step
 * @param interval time between two checkpoints
 * @param replication replicas of topics that are missing
 */
record StreamSettings(
    String bootstrap,
    WarehouseSettings warehouse,
    Path checkpoints,
    int restPort,
    int readyPort,
    int parallelism,
    Duration interval,
    short replication) {

  /** Reads the environment; what is absent has the embedded default. */
  static StreamSettings of(Map<String, String> environment) {
    Path data = Path.of(environment.getOrDefault("THUOCSO_DATA", "data/stream"));
    return new StreamSettings(
        environment.getOrDefault("THUOCSO_KAFKA_BOOTSTRAP", "127.0.0.1:9092"),
        WarehouseSettings.of(environment),
        Path.of(
                environment.getOrDefault(
                    "THUOCSO_CHECKPOINTS", data.resolve("checkpoints").toString()))
            .toAbsolutePath(),
        number(environment, "THUOCSO_PORT", 8082, 0, 65_535),
        number(environment, "THUOCSO_READY_PORT", 8083, 0, 65_535),
        number(environment, "THUOCSO_PARALLELISM", 2, 1, 128),
        Duration.ofMillis(
            number(environment, "THUOCSO_CHECKPOINT_INTERVAL_MS", 2_000, 100, 600_000)),
        (short) number(environment, "THUOCSO_KAFKA_REPLICATION", 1, 1, 100));
  }

  private static int number(
      Map<String, String> environment, String name, int absent, int least, int most) {
    String text = environment.getOrDefault(name, Integer.toString(absent));
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below with the rule.
    }
    throw new IllegalArgumentException(
        "%s is a whole number from %d to %d, not \"%s\"".formatted(name, least, most, text));
  }
}
