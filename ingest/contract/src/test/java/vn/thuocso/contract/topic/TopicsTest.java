package vn.thuocso.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final Map<String, TopicSpec> BY_NAME =
      Topics.all().stream().collect(Collectors.toMap(TopicSpec::name, Function.identity()));

  @Test
  void observationsAreKeptForEver() {
    assertThat(BY_NAME.get("observations"))
        .isEqualTo(
            new TopicSpec(
                "observations",
                4,
                Map.of(
                    "cleanup.policy", "delete",
                    "retention.ms", "-1",
                    "message.timestamp.type", "LogAppendTime")));
  }

  @Test
  void whatCarriesTokensOrBallotsVanishesWithinTwoDaysWhateverTheBrokersDelays() {
    for (String name : new String[] {"interactions", "ballots"}) {
      assertThat(BY_NAME.get(name).partitions()).isEqualTo(4);
      assertThat(BY_NAME.get(name).settings())
          .containsEntry("retention.ms", "165600000")
          .containsEntry("segment.ms", "3600000");
      long life =
          Stream.of("retention.ms", "segment.ms")
              .mapToLong(setting -> Long.parseLong(BY_NAME.get(name).settings().get(setting)))
              .sum();
      // Kafka's defaults: log.retention.check.interval.ms and file.delete.delay.ms.
      assertThat(Duration.ofMillis(life).plus(Duration.ofMinutes(5)).plus(Duration.ofMinutes(1)))
          .isLessThanOrEqualTo(Duration.ofHours(48));
    }
  }

  @Test
  void ballotsAndDecisionsReachTheDiskOneByOne() {
    for (String name :
        new String[] {"ballots", "units", "channels", "contents", "polls", "scores"}) {
      assertThat(BY_NAME.get(name).settings()).containsEntry("flush.messages", "1");
    }
  }

  @Test
  void theRegistryIsCompactedInOnePartition() {
    for (String name : new String[] {"units", "channels", "contents", "polls"}) {
      assertThat(BY_NAME.get(name).partitions()).isEqualTo(1);
      assertThat(BY_NAME.get(name).settings()).containsEntry("cleanup.policy", "compact");
    }
  }

  @Test
  void scoresAreCompactedInFourPartitions() {
    assertThat(BY_NAME.get("scores"))
        .isEqualTo(
            new TopicSpec(
                "scores",
                4,
                Map.of(
                    "cleanup.policy", "compact",
                    "min.cleanable.dirty.ratio", "0.1",
                    "message.timestamp.type", "LogAppendTime",
                    "flush.messages", "1")));
  }

  @Test
  void deadLettersLiveNinetyDays() {
    assertThat(BY_NAME.get("dead-letters").settings()).containsEntry("retention.ms", "7776000000");
  }
}
