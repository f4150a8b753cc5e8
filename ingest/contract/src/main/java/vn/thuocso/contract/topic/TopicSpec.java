package vn.thuocso.contract.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One topic: name, partitions and the settings with which it is created. */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {

  /** Copies the settings. */
  public TopicSpec {
    settings = Map.copyOf(settings);
  }

  static TopicSpec keptForEver(String name, int partitions) {
    return new TopicSpec(name, partitions, base("delete", "retention.ms", "-1"));
  }

  static TopicSpec shortLived(String name, int partitions, Duration retention, Duration segment) {
    return new TopicSpec(
            name, partitions, base("delete", "retention.ms", Long.toString(retention.toMillis())))
        .with("segment.ms", Long.toString(segment.toMillis()));
  }

  static TopicSpec compacted(String name, int partitions) {
    return new TopicSpec(name, partitions, base("compact", "min.cleanable.dirty.ratio", "0.1"));
  }

  /** Returns the same topic, written to disk record by record: ballots and decisions are few. */
  TopicSpec flushed() {
    return with("flush.messages", "1");
  }

  private TopicSpec with(String key, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(key, value);
    return new TopicSpec(name, partitions, more);
  }

  private static Map<String, String> base(String policy, String key, String value) {
    // Append time: records that are replayed or carry old event times must not age out at once.
    return Map.of("cleanup.policy", policy, "message.timestamp.type", "LogAppendTime", key, value);
  }
}
