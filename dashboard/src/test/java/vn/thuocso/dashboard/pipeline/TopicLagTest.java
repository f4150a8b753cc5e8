package vn.thuocso.dashboard.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;

class TopicLagTest {

  @Test
  void whatIsBeyondTheProgressWaits() {
    // Partition 0: next 100, written up to 89, ten wait. Partition 1: nothing written, 5 to 7 wait.
    assertThat(
            waiting(
                List.of(mark(0, 89)),
                Map.of(
                    partition(0), new KafkaEnds.Ends(0, 100),
                    partition(1), new KafkaEnds.Ends(5, 8))))
        .isEqualTo(13);
  }

  @Test
  void whatRetentionTookDoesNotWait() {
    assertThat(waiting(List.of(mark(0, 9)), Map.of(partition(0), new KafkaEnds.Ends(50, 60))))
        .isEqualTo(10);
  }

  @Test
  void aTopicMadeAnewNeverWaitsLessThanNothing() {
    assertThat(waiting(List.of(mark(0, 900)), Map.of(partition(0), new KafkaEnds.Ends(0, 3))))
        .isZero();
  }

  @Test
  void withoutKafkaNothingIsKnown() {
    assertThat(TopicLag.of(List.of(mark(0, 1)), Optional.empty()))
        .hasSameSizeAs(Topics.all())
        .allMatch(lag -> lag.waiting().isEmpty());
  }

  private static long waiting(List<Progress.Mark> marks, Map<TopicPartition, KafkaEnds.Ends> ends) {
    return TopicLag.of(marks, Optional.of(ends)).stream()
        .filter(lag -> lag.topic().equals(Topics.OBSERVATIONS))
        .mapToLong(lag -> lag.waiting().orElse(-1))
        .sum();
  }

  private static Progress.Mark mark(int partition, long offset) {
    return new Progress.Mark(
        Topics.OBSERVATIONS, partition, offset, Optional.empty(), Optional.empty());
  }

  private static TopicPartition partition(int number) {
    return new TopicPartition(Topics.OBSERVATIONS, number);
  }
}
