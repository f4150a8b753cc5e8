package vn.thuocso.dashboard.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.contract.topic.Topics;

/** The topics that carry what was decided and adopted. */
final class AnnouncedTopics {

  private static final Set<String> NAMES =
      Set.of(Topics.UNITS, Topics.CHANNELS, Topics.CONTENTS, Topics.POLLS, Topics.SCORES);

  private AnnouncedTopics() {}

  /** Returns every partition of them. */
  static List<TopicPartition> partitions() {
    return Topics.all().stream()
        .filter(topic -> NAMES.contains(topic.name()))
        .flatMap(
            topic ->
                IntStream.range(0, topic.partitions())
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
        .toList();
  }

  /**
   * Makes the topics and returns those that hold nothing: they are new, or the broker lost them.
   */
  static List<String> ensure(KafkaSettings settings) {
    Map<String, Object> configuration =
        Map.of(
            "bootstrap.servers", settings.bootstrap(),
            "request.timeout.ms", 5_000,
            "default.api.timeout.ms", 10_000);
    try (Admin admin = Admin.create(configuration)) {
      TopicSetup.ensure(admin, settings.replication());
      return empty(admin);
    }
  }

  private static List<String> empty(Admin admin) {
    Map<TopicPartition, OffsetSpec> ends =
        partitions().stream()
            .collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest()));
    try {
      Map<TopicPartition, ListOffsetsResultInfo> offsets = admin.listOffsets(ends).all().get();
      Set<String> empty = new HashSet<>(NAMES);
      offsets.forEach(
          (partition, end) -> {
            if (end.offset() > 0) {
              empty.remove(partition.topic());
            }
          });
      return List.copyOf(empty);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not tell its offsets", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking Kafka", e);
    }
  }
}
