package vn.thuocso.collector.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.contract.topic.Topics;

class JobLagTest {

  private static final TopicPartition FIRST = new TopicPartition(Topics.INTERACTIONS, 0);

  private final TestingClock clock = new TestingClock("2026-11-22T12:00:00Z");
  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final JobLag lag =
      new JobLag(
          new KafkaSettings(
              "127.0.0.1:1",
              (short) 1,
              Duration.ofSeconds(8),
              Duration.ofSeconds(2),
              DataSize.ofMegabytes(32),
              Duration.ofHours(24)),
          clock);

  @Test
  void aJobThatHasReadEverythingIsNotBehind() {
    offsets(0, 7);
    consumer.assign(partitions().keySet());
    consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(7)));
    assertThat(lag.measure(consumer)).isZero();
  }

  @Test
  void theLagIsTheAgeOfTheOldestRecordNotCommitted() {
    offsets(0, 7);
    consumer.assign(partitions().keySet());
    consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(5)));
    consumer.schedulePollTask(() -> record(5, Duration.ofHours(25)));
    assertThat(lag.measure(consumer)).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void aJobThatNeverCommittedIsBehindByTheWholeTopic() {
    offsets(3, 7);
    consumer.schedulePollTask(() -> record(3, Duration.ofMinutes(10)));
    assertThat(lag.measure(consumer)).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aBrokerThatIsAwayChangesNothing() {
    assertThat(lag.behind()).isZero();
  }

  private void offsets(long begin, long end) {
    Map<TopicPartition, Long> begins = partitions();
    Map<TopicPartition, Long> ends = partitions();
    begins.put(FIRST, begin);
    ends.put(FIRST, end);
    consumer.updateBeginningOffsets(begins);
    consumer.updateEndOffsets(ends);
  }

  private void record(long offset, Duration age) {
    consumer.addRecord(
        new ConsumerRecord<>(
            FIRST.topic(),
            FIRST.partition(),
            offset,
            clock.instant().minus(age).toEpochMilli(),
            TimestampType.LOG_APPEND_TIME,
            0,
            0,
            new byte[0],
            new byte[0],
            new RecordHeaders(),
            Optional.empty()));
  }

  private static Map<TopicPartition, Long> partitions() {
    return Stream.of(Topics.INTERACTIONS, Topics.BALLOTS)
        .flatMap(
            topic ->
                IntStream.range(0, Topics.EVENT_PARTITIONS)
                    .mapToObj(p -> new TopicPartition(topic, p)))
        .collect(Collectors.toMap(p -> p, p -> 0L));
  }
}
