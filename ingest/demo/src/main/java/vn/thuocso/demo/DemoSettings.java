package vn.thuocso.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the command reads from its environment.
 *
 * @param collector where the collector answers
 * @param keys the file from which channel keys are derived
 * @param data the command's own directory
 */
record DemoSettings(URI collector, Path keys, Path data) {

  /** Reads the settings; a missing one is refused with a sentence. */
  static DemoSettings of(Map<String, String> environment) {
    return new DemoSettings(
        URI.create(environment.getOrDefault("THUOCSO_COLLECTOR_URL", "http://127.0.0.1:8081")),
        Path.of(required(environment, "THUOCSO_CHANNEL_KEYS_FILE")),
        Path.of(required(environment, "THUOCSO_DATA")));
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set: it names a file or directory");
    }
    return value;
  }
}
