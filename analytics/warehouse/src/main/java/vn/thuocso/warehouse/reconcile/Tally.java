package vn.thuocso.warehouse.reconcile;

import java.util.ArrayList;
import java.util.List;

/** Records of one window, counted. */
final class Tally {

  static final long HOUR = 3_600_000;

  private final int partition;
  private final long time;
  private final long first;
  private long last;
  private long events;

  Tally(Entry first, long time) {
    this.partition = first.partition();
    this.time = time;
    this.first = first.offset();
  }

  void add(Entry entry) {
    events++;
    last = entry.offset();
  }

  long events() {
    return events;
  }

  /** Returns the row: the given cells, then events, first and last offset. */
  Row row(String key, List<String> cells) {
    List<String> all = new ArrayList<>(cells);
    all.add(Long.toString(events));
    all.add(Long.toString(first));
    all.add(Long.toString(last));
    return new Row(key, all, partition, last, time);
  }
}
