package vn.thuocso.warehouse.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.contract.Horizon;

/** How much of a topic there is to read: what is older is gone, what is newer is not looked at. */
final class Reach {

  private final Map<Integer, Long> begin;
  private final Map<Integer, Long> end;
  private final Map<Integer, Long> oldest = new HashMap<>();
  private final long epochFrom;

  /**
   * Takes the offsets of each partition.
   *
   * @param epochFrom the job's epoch may not write times before this, in milliseconds
   */
  Reach(Map<Integer, Long> begin, Map<Integer, Long> end, long epochFrom) {
    this.begin = Map.copyOf(begin);
    this.end = Map.copyOf(end);
    this.epochFrom = epochFrom;
  }

  Set<Integer> partitions() {
    return end.keySet();
  }

  long begin(int partition) {
    return begin.getOrDefault(partition, 0L);
  }

  long end(int partition) {
    return end.getOrDefault(partition, 0L);
  }

  boolean isEmpty(int partition) {
    return end(partition) <= begin(partition);
  }

  void note(Entry entry) {
    oldest.putIfAbsent(entry.partition(), entry.appendedAt());
  }

  /** Tells whether the row already holds records that were not read. */
  boolean isPassed(int partition, long lastOffset) {
    return lastOffset >= end(partition);
  }

  /**
   * Tells whether all records of a row are still in the topic: because its first one is, or because
   * its window began after the oldest one was appended.
   */
  boolean isWhole(int partition, long firstOffset, long time) {
    boolean retained = firstOffset >= begin(partition) || time >= wholeFrom(partition);
    return isComplete(partition) || (retained && mustBeThere(time));
  }

  /** Tells whether a record that the topic holds must have made a row of a window of this time. */
  boolean mustBeThere(long time) {
    return time >= epochFrom;
  }

  /** Says which records are gone. */
  String gone() {
    List<String> gone =
        begin.entrySet().stream()
            .filter(partition -> partition.getValue() > 0)
            .sorted(Map.Entry.comparingByKey())
            .map(p -> "%d of partition %d".formatted(p.getValue(), p.getKey()))
            .toList();
    return gone.isEmpty() ? "nothing is gone" : "gone are the first " + String.join(", ", gone);
  }

  /** Tells whether nothing of the partition was deleted and no epoch began anew. */
  boolean isComplete(int partition) {
    return begin(partition) == 0 && epochFrom == 0;
  }

  private long wholeFrom(int partition) {
    if (begin(partition) == 0) {
      return 0;
    }
    Long first = oldest.get(partition);
    // A use may have occurred a little ahead of the collector's clock.
    return first == null ? Long.MAX_VALUE : first + Horizon.FUTURE.toMillis();
  }
}
