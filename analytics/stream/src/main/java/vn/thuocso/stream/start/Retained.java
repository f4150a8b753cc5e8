package vn.thuocso.stream.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.topic.Topics;

/** What the broker still holds of the topics of events. */
public final class Retained {

  private static final long HOUR = 3_600_000;

  private static final List<String> TOPICS =
      List.of(Topics.OBSERVATIONS, Topics.INTERACTIONS, Topics.BALLOTS, Topics.DEAD_LETTERS);

  private final Map<Integer, Long> oldestInteraction;
  private final Map<TopicPartition, Long> begins;
  private final Map<TopicPartition, Long> ends;

  /**
   * Takes what the broker says.
   *
   * @param oldestInteraction when the oldest record of each partition was appended; -1 when empty
   * @param begins the first offset of each partition
   * @param ends the offset after the last of each partition
   */
  Retained(
      Map<Integer, Long> oldestInteraction,
      Map<TopicPartition, Long> begins,
      Map<TopicPartition, Long> ends) {
    this.oldestInteraction = Map.copyOf(oldestInteraction);
    this.begins = Map.copyOf(begins);
    this.ends = Map.copyOf(ends);
  }

  /** Asks the broker. */
  public static Retained ask(Admin admin) throws InterruptedException, ExecutionException {
    Map<Integer, Long> oldest = new HashMap<>();
    ask(admin, List.of(Topics.INTERACTIONS), OffsetSpec.forTimestamp(0))
        .forEach((partition, info) -> oldest.put(partition.partition(), info.timestamp()));
    Map<TopicPartition, Long> begins = new HashMap<>();
    ask(admin, TOPICS, OffsetSpec.earliest())
        .forEach((partition, info) -> begins.put(partition, info.offset()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    ask(admin, TOPICS, OffsetSpec.latest())
        .forEach((partition, info) -> ends.put(partition, info.offset()));
    return new Retained(oldest, begins, ends);
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> ask(
      Admin admin, List<String> topics, OffsetSpec which)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (String topic : topics) {
      IntStream.range(0, Topics.EVENT_PARTITIONS)
          .forEach(partition -> wanted.put(new TopicPartition(topic, partition), which));
    }
    return admin.listOffsets(wanted).all().get();
  }

  /**
   * Returns the first hour that began after the oldest record of every partition that has lost some
   * of its records.
   *
   * @param madeAnew true when interactions were lost even where a partition begins with offset 0
   */
  long firstWholeHour(long now, boolean madeAnew) {
    long floor = Long.MIN_VALUE;
    for (Map.Entry<Integer, Long> partition : oldestInteraction.entrySet()) {
      if (madeAnew || begin(Topics.INTERACTIONS, partition.getKey()) > 0) {
        floor = Math.max(floor, partition.getValue() < 0 ? now : partition.getValue());
      }
    }
    return floor == Long.MIN_VALUE
        ? 0
        : (floor + Horizon.FUTURE.toMillis() + HOUR - 1) / HOUR * HOUR;
  }

  /** Tells whether the partition of ballots goes so far; a topic that was made anew does not. */
  boolean holdsBallot(int partition, long offset) {
    return !endsBefore(Topics.BALLOTS, partition, offset);
  }

  /** Tells whether a partition of events has never held this offset since its topic was made. */
  boolean endsBefore(String topic, int partition, long offset) {
    return TOPICS.contains(topic)
        && ends.getOrDefault(new TopicPartition(topic, partition), 0L) <= offset;
  }

  private long begin(String topic, int partition) {
    return begins.getOrDefault(new TopicPartition(topic, partition), 0L);
  }
}
