package vn.thuocso.stream.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;

class RetainedTest {

  private static final long HOUR = 3_600_000;
  private static final long NOW = 490_000 * HOUR;

  private static Retained retained(long begin, long end, long oldest) {
    TopicPartition partition = new TopicPartition(Topics.INTERACTIONS, 0);
    return new Retained(Map.of(0, oldest), Map.of(partition, begin), Map.of(partition, end));
  }

  @Test
  void hoursAreWholeFromTheOneThatBeganAfterTheOldestRecord() {
    assertThat(retained(7, 9, NOW - 50 * HOUR - 1).firstWholeHour(NOW, false))
        .isEqualTo(NOW - 49 * HOUR);
  }

  @Test
  void nothingIsMissingFromAPartitionThatStillBeginsWithItsFirstRecord() {
    assertThat(retained(0, 9, NOW - 50 * HOUR).firstWholeHour(NOW, false)).isZero();
    assertThat(retained(0, 0, -1).firstWholeHour(NOW, false)).isZero();
  }

  @Test
  void aTopicThatWasMadeAnewHasLostWhatWasBefore() {
    assertThat(retained(0, 9, NOW - 1).firstWholeHour(NOW, true)).isEqualTo(NOW + HOUR);
  }

  @Test
  void aPartitionWhoseRecordsAreAllGoneIsWholeFromNowOn() {
    assertThat(retained(9, 9, -1).firstWholeHour(NOW, false)).isEqualTo(NOW + HOUR);
  }

  @Test
  void aTopicEndsBeforeAnOffsetThatItNeverHeld() {
    assertThat(retained(7, 9, NOW).endsBefore(Topics.INTERACTIONS, 0, 8)).isFalse();
    assertThat(retained(7, 9, NOW).endsBefore(Topics.INTERACTIONS, 0, 9)).isTrue();
    assertThat(retained(7, 9, NOW).endsBefore(Topics.UNITS, 0, 9)).as("not asked").isFalse();
  }
}
