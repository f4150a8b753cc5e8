package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import vn.thuocso.contract.topic.TopicSpec;
import vn.thuocso.contract.topic.Topics;

/**
 * What of one topic is not in the warehouse yet.
 *
 * @param waiting records beyond the job's progress; absent while Kafka does not answer
 * @param received when the collector took the newest record that is in
 */
record TopicLag(
    String topic,
    int partitions,
    OptionalLong waiting,
    Optional<Instant> received,
    Optional<Instant> written) {

  /** One line per topic, in the contract's order. */
  static List<TopicLag> of(
      List<Progress.Mark> marks, Optional<Map<TopicPartition, KafkaEnds.Ends>> ends) {
    return Topics.all().stream().map(topic -> of(topic, marks, ends)).toList();
  }

  private static TopicLag of(
      TopicSpec topic,
      List<Progress.Mark> marks,
      Optional<Map<TopicPartition, KafkaEnds.Ends>> ends) {
    List<Progress.Mark> own =
        marks.stream().filter(mark -> mark.topic().equals(topic.name())).toList();
    return new TopicLag(
        topic.name(),
        topic.partitions(),
        ends.map(of -> OptionalLong.of(waiting(topic.name(), own, of)))
            .orElseGet(OptionalLong::empty),
        own.stream().flatMap(mark -> mark.received().stream()).max(Comparator.naturalOrder()),
        own.stream().flatMap(mark -> mark.written().stream()).max(Comparator.naturalOrder()));
  }

  /** A partition without progress waits from its first retained record on. */
  private static long waiting(
      String topic, List<Progress.Mark> marks, Map<TopicPartition, KafkaEnds.Ends> ends) {
    return ends.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(topic))
        .mapToLong(
            entry -> {
              long from =
                  marks.stream()
                      .filter(mark -> mark.partition() == entry.getKey().partition())
                      .mapToLong(mark -> mark.lastOffset() + 1)
                      .max()
                      .orElse(entry.getValue().first());
              return Math.max(
                  0, entry.getValue().next() - Math.max(from, entry.getValue().first()));
            })
        .sum();
  }
}
