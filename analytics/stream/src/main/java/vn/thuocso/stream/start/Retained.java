package vn.thuocso.stream.start;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.topic.Topics;

/** What the broker still holds of interactions and ballots. */
public final class Retained {

  private static final long HOUR = 3_600_000;

  private final Map<Integer, Long> oldestInteraction;
  private final Map<Integer, Long> endOfBallots;

  Retained(Map<Integer, Long> oldestInteraction, Map<Integer, Long> endOfBallots) {
    this.oldestInteraction = Map.copyOf(oldestInteraction);
    this.endOfBallots = Map.copyOf(endOfBallots);
  }

  /** Asks the broker. */
  public static Retained ask(Admin admin) throws InterruptedException, ExecutionException {
    Map<Integer, Long> oldest = new HashMap<>();
    offsets(admin, Topics.INTERACTIONS, OffsetSpec.forTimestamp(0))
        .forEach((partition, info) -> oldest.put(partition, info.timestamp()));
    Map<Integer, Long> ends = new HashMap<>();
    offsets(admin, Topics.BALLOTS, OffsetSpec.latest())
        .forEach((partition, info) -> ends.put(partition, info.offset()));
    return new Retained(oldest, ends);
  }

  private static Map<Integer, ListOffsetsResultInfo> offsets(
      Admin admin, String topic, OffsetSpec which) throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    IntStream.range(0, Topics.EVENT_PARTITIONS)
        .forEach(partition -> wanted.put(new TopicPartition(topic, partition), which));
    Map<Integer, ListOffsetsResultInfo> found = new HashMap<>();
    admin
        .listOffsets(wanted)
        .all()
        .get()
        .forEach((partition, info) -> found.put(partition.partition(), info));
    return found;
  }

  /** Returns the first hour that began after the oldest record of every partition. */
  long firstWholeHour(long now) {
    long floor = 0;
    for (long oldest : oldestInteraction.values()) {
      floor = Math.max(floor, oldest < 0 ? now : oldest);
    }
    return (floor + Horizon.FUTURE.toMillis() + HOUR - 1) / HOUR * HOUR;
  }

  /** Tells whether the partition of ballots goes so far; a topic that was made anew does not. */
  boolean holdsBallot(int partition, long offset) {
    return endOfBallots.getOrDefault(partition, 0L) > offset;
  }
}
