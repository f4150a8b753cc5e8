package vn.thuocso.bench.freshness;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.thuocso.bench.load.EventDoor;
import vn.thuocso.bench.stage.CollectorProcess;
import vn.thuocso.bench.stage.RegistryPublisher;
import vn.thuocso.bench.stage.Stage;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.WarehouseClient;

/**
 * Sends 1,000 events a second through the collector and asks the warehouse all the time.
 *
 * <p>A body of a hundred counts as visible when a query shows all events that mark it; the time
 * runs from the collector's answer. Bodies of the first seconds warm up and are not counted.
 */
public final class FreshnessBench {

  private static final long BAR_MS = 5_000;
  private static final int PER_SECOND = 10;
  private static final int WARM_UP_SECONDS = 15;
  private static final int SENDERS = 4;
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Stage stage;
  private final Consumer<String> out;

  /** {@code out} takes the table and the lines of progress. */
  public FreshnessBench(Stage stage, Consumer<String> out) {
    this.stage = stage;
    this.out = out;
  }

  /** Runs for so many seconds and prints the table; returns whether the bar is reached. */
  public boolean run(int seconds) {
    try (RegistryPublisher registry = new RegistryPublisher(stage.bootstrap())) {
      for (int channel = 0; channel < Batches.CHANNELS; channel++) {
        registry.channel(Batches.channel(channel), EventDoor.keyOf(Batches.channel(channel)));
      }
    }
    CollectorProcess collector = stage.startCollector();
    try (TestingProcess job = stage.startJob();
        TestingProcess ended = collector.process();
        WarehouseClient warehouse = stage.warehouse()) {
      out.accept("sending 1,000 events/s for %d s".formatted(WARM_UP_SECONDS + seconds));
      Marks marks = new Marks();
      Duration took = send(collector.address(), warehouse, marks, seconds);
      if (!job.isAlive() || !ended.isAlive()) {
        throw new IllegalStateException("A process ended:\n" + job.output() + ended.output());
      }
      return print(marks, took);
    }
  }

  private Duration send(URI address, WarehouseClient warehouse, Marks marks, int seconds) {
    int total = (WARM_UP_SECONDS + seconds) * PER_SECOND;
    int warm = WARM_UP_SECONDS * PER_SECOND;
    AtomicInteger sent = new AtomicInteger();
    long[] span = new long[2];
    EventDoor door = new EventDoor(address);
    ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS);
    try {
      for (int batch = 0; batch < total; batch++) {
        int mine = batch;
        senders.schedule(
            () -> {
              post(door, mine);
              long now = System.nanoTime();
              if (mine >= warm) {
                marks.accepted(Batches.mark(mine), now);
              }
              sent.incrementAndGet();
            },
            batch * (1000L / PER_SECOND),
            TimeUnit.MILLISECONDS);
      }
      watch(warehouse, marks, sent, total, warm, span);
    } finally {
      senders.shutdownNow();
    }
    return Duration.ofNanos(span[1] - span[0]);
  }

  private static void post(EventDoor door, int batch) {
    door.post(
        Batches.channel(batch), "fresh-" + batch, Batches.lines(batch, Instant.now()), PATIENCE);
  }

  /** Looks until everything sent is visible; notes when the counted sending began and ended. */
  private static void watch(
      WarehouseClient warehouse,
      Marks marks,
      AtomicInteger sent,
      int total,
      int warm,
      long[] span) {
    long deadline =
        System.nanoTime() + TimeUnit.SECONDS.toNanos(total / PER_SECOND) + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (span[0] == 0 && sent.get() >= warm) {
        span[0] = System.nanoTime();
      }
      if (span[1] == 0 && sent.get() == total) {
        span[1] = System.nanoTime();
      }
      look(warehouse, marks);
      if (span[1] != 0 && marks.allVisible()) {
        return;
      }
      LockSupport.parkNanos(GLANCE);
    }
    throw new IllegalStateException("Not everything became visible within " + PATIENCE);
  }

  private static void look(WarehouseClient warehouse, Marks marks) {
    warehouse
        .query(
            """
            SELECT content_id FROM interaction_hour FINAL
            WHERE startsWith(content_id, 'mark-')
            GROUP BY content_id HAVING sum(total) = %d
            """
                .formatted(Batches.MARKED))
        .forEach(row -> marks.visible(row.getString("content_id"), System.nanoTime()));
  }

  private boolean print(Marks marks, Duration took) {
    List<Long> delays = marks.delaysMs();
    long p95 = Marks.percentile(delays, 95);
    double rate = marks.accepted() * Batches.SIZE / (took.toMillis() / 1e3);
    out.accept("");
    out.accept("| accepted → visible | figure | bar | |");
    out.accept("|---|---:|---:|---|");
    out.accept("| events/s accepted | %,.0f | | |".formatted(rate));
    out.accept("| p50 | %,d ms | | |".formatted(Marks.percentile(delays, 50)));
    out.accept(
        "| p95 | %,d ms | ≤ %,d ms | %s |"
            .formatted(p95, BAR_MS, p95 <= BAR_MS ? "reached" : "MISSED"));
    out.accept("| slowest | %,d ms | | |".formatted(delays.get(delays.size() - 1)));
    return p95 <= BAR_MS;
  }
}
