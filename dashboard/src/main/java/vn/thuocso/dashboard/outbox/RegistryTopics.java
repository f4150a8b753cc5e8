package vn.thuocso.dashboard.outbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.contract.topic.Topics;

/** The four topics that carry decisions. */
final class RegistryTopics {

  static final List<String> ALL =
      List.of(Topics.UNITS, Topics.CHANNELS, Topics.CONTENTS, Topics.POLLS);

  private RegistryTopics() {}

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
        ALL.stream()
            .collect(
                Collectors.toMap(topic -> new TopicPartition(topic, 0), t -> OffsetSpec.latest()));
    try {
      Map<TopicPartition, ListOffsetsResultInfo> offsets = admin.listOffsets(ends).all().get();
      return offsets.entrySet().stream()
          .filter(end -> end.getValue().offset() == 0)
          .map(end -> end.getKey().topic())
          .toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not tell its offsets", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking Kafka", e);
    }
  }
}
