package vn.thuocso.bench.freshness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Batches under observation: when each was accepted and when a query first showed all of it. */
final class Marks {

  private final Map<String, Long> accepted = new ConcurrentHashMap<>();
  private final Map<String, Long> visible = new ConcurrentHashMap<>();

  void accepted(String mark, long nanos) {
    accepted.put(mark, nanos);
  }

  /** The first sight counts. */
  void visible(String mark, long nanos) {
    visible.putIfAbsent(mark, nanos);
  }

  int accepted() {
    return accepted.size();
  }

  boolean allVisible() {
    return visible.keySet().containsAll(accepted.keySet());
  }

  /**
   * Milliseconds from acceptance to sight, shortest first. A batch seen before its answer had
   * arrived waited not at all.
   */
  List<Long> delaysMs() {
    List<Long> delays = new ArrayList<>();
    accepted.forEach(
        (mark, at) -> {
          Long seen = visible.get(mark);
          if (seen == null) {
            throw new IllegalStateException("Never visible: " + mark);
          }
          delays.add(Math.max(0, (seen - at) / 1_000_000));
        });
    delays.sort(null);
    return delays;
  }

  /** The value that so many hundredths of the sorted values do not exceed. */
  static long percentile(List<Long> sorted, int hundredths) {
    int rank = (sorted.size() * hundredths + 99) / 100;
    return sorted.get(Math.max(rank, 1) - 1);
  }
}
