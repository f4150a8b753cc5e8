package vn.thuocso.stream.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.row.JobRows;
import vn.thuocso.stream.row.WarehouseRow;

/** How far each partition was read when a checkpoint was taken. */
final class ReadSoFar {

  private record Partition(String topic, int number) {}

  private record Last(Place place, long appendedAt) {}

  private final Map<String, Last[]> latest = new HashMap<>();
  private final TreeMap<Long, Map<Partition, Last>> atCheckpoint = new TreeMap<>();
  private final Map<Partition, Last> told = new HashMap<>();
  private RawRecord[] lastOf = new RawRecord[0];
  private String topic = "";
  private int epoch;

  /** Notes a record; only references move, for this happens at every record. */
  void note(RawRecord record, int epochNow) {
    epoch = epochNow;
    if (!topic.equals(record.topic())) {
      settle();
      topic = record.topic();
    }
    if (record.partition() >= lastOf.length) {
      lastOf = java.util.Arrays.copyOf(lastOf, record.partition() + 1);
    }
    lastOf[record.partition()] = record;
  }

  private void settle() {
    Last[] lasts = latest.computeIfAbsent(topic, t -> new Last[0]);
    if (lasts.length < lastOf.length) {
      lasts = java.util.Arrays.copyOf(lasts, lastOf.length);
      latest.put(topic, lasts);
    }
    for (int i = 0; i < lastOf.length; i++) {
      RawRecord record = lastOf[i];
      if (record != null) {
        lasts[i] =
            new Last(new Place(record.partition(), record.offset(), epoch), record.appendedAt());
        lastOf[i] = null;
      }
    }
  }

  /** Takes up what a snapshot kept; the next completed checkpoint tells it again. */
  void restore(Iterable<LastRead> snapshot) {
    for (LastRead read : snapshot) {
      int partition = read.place().partition();
      Last[] lasts = latest.getOrDefault(read.topic(), new Last[0]);
      if (lasts.length <= partition) {
        lasts = java.util.Arrays.copyOf(lasts, partition + 1);
      }
      lasts[partition] = new Last(read.place(), read.appendedAt());
      latest.put(read.topic(), lasts);
    }
  }

  /** Remembers the present places under a checkpoint, and returns them for its snapshot. */
  List<LastRead> checkpoint(long id) {
    settle();
    Map<Partition, Last> now = new HashMap<>();
    latest.forEach(
        (name, lasts) -> {
          for (int i = 0; i < lasts.length; i++) {
            if (lasts[i] != null) {
              now.put(new Partition(name, i), lasts[i]);
            }
          }
        });
    atCheckpoint.put(id, now);
    return now.entrySet().stream()
        .map(e -> new LastRead(e.getKey().topic(), e.getValue().place(), e.getValue().appendedAt()))
        .toList();
  }

  /** Tells what a completed checkpoint covers, as far as it was not told before. */
  void completed(long id, long writtenAt, Consumer<WarehouseRow> rows) {
    Map<Partition, Last> covered = atCheckpoint.get(id);
    atCheckpoint.headMap(id, true).clear();
    if (covered == null) {
      return;
    }
    covered.forEach(
        (partition, last) -> {
          if (!last.equals(told.put(partition, last))) {
            rows.accept(
                JobRows.progress(partition.topic(), last.place(), last.appendedAt(), writtenAt));
          }
        });
  }
}
