package vn.thuocso.collector.outlet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.contract.topic.Topics;

/**
 * Knows how far the job is behind: the age of the oldest record that it has not committed, over the
 * topics that forget after two days. Observations are kept for ever, so waiting costs none of them.
 */
public final class JobLag {

  private static final Logger log = LoggerFactory.getLogger(JobLag.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final List<TopicPartition> PARTITIONS =
      Stream.of(Topics.INTERACTIONS, Topics.BALLOTS)
          .flatMap(
              topic ->
                  IntStream.range(0, Topics.EVENT_PARTITIONS)
                      .mapToObj(p -> new TopicPartition(topic, p)))
          .toList();

  private final KafkaSettings settings;
  private final Clock clock;
  private volatile Duration behind = Duration.ZERO;

  /** Starts with a job that is not behind. */
  public JobLag(KafkaSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns the lag as last measured. */
  public Duration behind() {
    return behind;
  }

  /** Measures again; keeps the last measure when Kafka does not answer. */
  public void measure() {
    try (Consumer<byte[], byte[]> consumer = consumer()) {
      behind = measure(consumer);
    } catch (RuntimeException e) {
      log.debug("The job's lag cannot be measured now: {}", e.toString());
    }
  }

  Duration measure(Consumer<byte[], byte[]> consumer) {
    // Assigned first: the client warns of every offset that it learns of a strange partition.
    consumer.assign(PARTITIONS);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(PARTITIONS, TIMEOUT);
    Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS, TIMEOUT);
    Map<TopicPartition, OffsetAndMetadata> committed =
        consumer.committed(Set.copyOf(PARTITIONS), TIMEOUT);
    long oldest = clock.millis();
    for (TopicPartition partition : PARTITIONS) {
      OffsetAndMetadata position = committed.get(partition);
      long begin = begins.getOrDefault(partition, 0L);
      long at = position == null ? begin : Math.max(begin, position.offset());
      if (at < ends.getOrDefault(partition, 0L)) {
        oldest = Math.min(oldest, timeOf(consumer, partition, at).orElse(oldest));
      }
    }
    return Duration.ofMillis(Math.max(0, clock.millis() - oldest));
  }

  private static Optional<Long> timeOf(
      Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
    consumer.assign(List.of(partition));
    consumer.seek(partition, offset);
    return consumer.poll(TIMEOUT).records(partition).stream()
        .findFirst()
        .map(ConsumerRecord::timestamp);
  }

  private Consumer<byte[], byte[]> consumer() {
    // The job's group is only asked for its commits; nothing is joined or committed.
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            settings.bootstrap(),
            "client.id",
            "collector-lag",
            "group.id",
            Topics.STREAM_GROUP,
            "enable.auto.commit",
            false,
            "max.poll.records",
            1,
            "default.api.timeout.ms",
            5000,
            "request.timeout.ms",
            4000),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
