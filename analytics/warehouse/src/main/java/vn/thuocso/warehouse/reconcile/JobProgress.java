package vn.thuocso.warehouse.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.thuocso.warehouse.WarehouseClient;

/** How far the job has come, as the warehouse says. */
final class JobProgress {

  private static final long PAUSE_MILLIS = 500;

  private final WarehouseClient client;
  private final Duration patience;

  JobProgress(WarehouseClient client, Duration patience) {
    this.client = client;
    this.patience = patience;
  }

  /**
   * Waits until the job has passed the end of a topic.
   *
   * @throws IllegalStateException when it has not within the patience
   */
  void await(String topic, Reach reach) {
    long deadline = System.nanoTime() + patience.toNanos();
    List<String> behind = behind(topic, reach);
    while (!behind.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "The job has not come to the end of the topics within %d s: %s"
                .formatted(patience.toSeconds(), String.join(", ", behind)));
      }
      pause();
      behind = behind(topic, reach);
    }
  }

  private List<String> behind(String topic, Reach reach) {
    Map<Integer, Long> written = new HashMap<>();
    client.query(Questions.PROGRESS).stream()
        .filter(row -> row.getString("topic").equals(topic))
        .forEach(row -> written.put((int) row.getLong("of_partition"), row.getLong("last_at")));
    List<String> behind = new ArrayList<>();
    for (int partition : reach.partitions()) {
      long last = written.getOrDefault(partition, -1L);
      if (!reach.isEmpty(partition) && last < reach.end(partition) - 1) {
        behind.add("%s-%d at %d of %d".formatted(topic, partition, last, reach.end(partition) - 1));
      }
    }
    return behind;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the job", e);
    }
  }
}
