package vn.thuocso.stream;

import java.util.Map;
import org.apache.flink.configuration.Configuration;
import vn.thuocso.stream.start.SavedStates;

/** How Flink executes the job, wherever it does. */
final class Execution {

  private Execution() {}

  /** Returns what the job itself relies on; the state backend above all. */
  static Configuration ofJob(StreamSettings settings) {
    Configuration configuration = new Configuration();
    Map<String, String> options =
        Map.ofEntries(
            // Tallies change their state in place, which only the heap backend allows.
            Map.entry("state.backend.type", "hashmap"),
            Map.entry("pipeline.object-reuse", "true"),
            Map.entry("pipeline.generic-types", "false"),
            Map.entry("pipeline.auto-watermark-interval", "0 ms"),
            Map.entry("pipeline.max-parallelism", "128"),
            Map.entry("execution.buffer-timeout.interval", "50 ms"),
            Map.entry("execution.checkpointing.interval", settings.interval().toMillis() + " ms"),
            Map.entry("execution.checkpointing.min-pause", "300 ms"),
            // The sink waits for the warehouse within a checkpoint, however long that takes.
            Map.entry("execution.checkpointing.timeout", "10 min"),
            Map.entry(
                "execution.checkpointing.tolerable-failed-checkpoints",
                Integer.toString(Integer.MAX_VALUE)),
            Map.entry(
                "execution.checkpointing.externalized-checkpoint-retention",
                "RETAIN_ON_CANCELLATION"),
            Map.entry("execution.checkpointing.num-retained", "2"),
            Map.entry("restart-strategy.type", "exponential-delay"),
            Map.entry("restart-strategy.exponential-delay.initial-backoff", "500 ms"),
            Map.entry("restart-strategy.exponential-delay.max-backoff", "15 s"),
            Map.entry("restart-strategy.exponential-delay.reset-backoff-threshold", "1 min"));
    options.forEach(configuration::setString);
    return configuration;
  }

  /** Returns the same with what one machine needs besides. */
  static Configuration ofOneMachine(StreamSettings settings) {
    Configuration configuration = ofJob(settings);
    String directory = SavedStates.nameForFlink(settings.checkpoints());
    Map<String, String> options =
        Map.ofEntries(
            Map.entry("parallelism.default", Integer.toString(settings.parallelism())),
            Map.entry("execution.checkpointing.storage", "filesystem"),
            Map.entry("execution.checkpointing.dir", directory),
            // Its server of files listens on every network unless told otherwise.
            Map.entry("jobmanager.rpc.address", "127.0.0.1"),
            Map.entry("jobmanager.bind-host", "127.0.0.1"),
            Map.entry("taskmanager.host", "127.0.0.1"),
            Map.entry("taskmanager.bind-host", "127.0.0.1"),
            Map.entry("rest.address", "127.0.0.1"),
            Map.entry("rest.bind-address", "127.0.0.1"),
            Map.entry("rest.port", Integer.toString(settings.restPort())),
            Map.entry("rest.bind-port", Integer.toString(settings.restPort())),
            Map.entry("web.submit.enable", "false"),
            Map.entry("web.cancel.enable", "false"),
            Map.entry("web.rescale.enable", "false"),
            Map.entry(
                "io.tmp.dirs", new SavedStates(settings.checkpoints()).temporary().toString()));
    options.forEach(configuration::setString);
    return configuration;
  }
}
