package vn.thuocso.bench.throughput;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.thuocso.bench.load.Interactions;
import vn.thuocso.bench.load.Ledger;
import vn.thuocso.bench.load.Readback;
import vn.thuocso.bench.stage.Stage;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.WarehouseClient;

/**
 * Measures the job, the reference loop and a bare consumer over the same records of one topic.
 *
 * <p>The loop and the consumer are timed from their first poll to their last row or record; the job
 * from the first events that a query shows to the last, so that neither its start nor its first
 * checkpoint counts, and nothing it wrote before.
 *
 * <p>Machines are shared: the consumer and the loop take turns around the job, and the medians of
 * their turns count, so that a neighbour's busy minute does not fall on one of the three alone.
 */
public final class ThroughputBench {

  private static final double LOOP_BAR = 0.15;
  private static final double JOB_BAR = 0.25;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String REFERENCE = "reference";

  private final Stage stage;
  private final Consumer<String> out;

  /** {@code out} takes the table and the lines of progress. */
  public ThroughputBench(Stage stage, Consumer<String> out) {
    this.stage = stage;
    this.out = out;
  }

  /** Runs all three and prints the table; returns whether both bars are reached. */
  public boolean run(Interactions load, long events) {
    out.accept("filling the topic with %,d events".formatted(events));
    Ledger ledger = TopicFiller.fill(stage.bootstrap(), load, events);
    // Once to warm up: the ceiling must not look lower than it is.
    Partitions.read(stage.bootstrap(), partition -> new BareConsumer());
    List<Rate> bare = new ArrayList<>();
    List<Rate> loop = new ArrayList<>();
    turn(1, ledger, bare, loop);
    Rate job = job(ledger, events);
    out.accept("job: %,.0f events/s".formatted(job.perSecond()));
    turn(2, ledger, bare, loop);
    turn(3, ledger, bare, loop);
    return print(Rate.median(bare), Rate.median(loop), job);
  }

  private void turn(int number, Ledger ledger, List<Rate> bare, List<Rate> loop) {
    Rate read = Partitions.read(stage.bootstrap(), partition -> new BareConsumer());
    Rate counted = loop(ledger, REFERENCE + number);
    bare.add(read);
    loop.add(counted);
    out.accept(
        "turn %d: bare consumer %,.0f, reference loop %,.0f events/s"
            .formatted(number, read.perSecond(), counted.perSecond()));
  }

  private Rate loop(Ledger expected, String database) {
    stage.applySchema(database);
    try (WarehouseClient warehouse = stage.warehouse(database)) {
      Rate rate =
          Partitions.read(stage.bootstrap(), partition -> new ReferenceLoop(partition, warehouse));
      check("reference loop", expected, new Readback(warehouse).hours());
      return rate;
    }
  }

  private Rate job(Ledger expected, long events) {
    try (TestingProcess job = stage.startJob();
        WarehouseClient warehouse = stage.warehouse()) {
      Readback readback = new Readback(warehouse);
      long first = await(readback, 1, job);
      long begun = System.nanoTime();
      await(readback, expected.total(), job);
      Duration time = Duration.ofNanos(System.nanoTime() - begun);
      check("job", expected, readback.hours());
      // Repetitions are work too: the share seen of the uses is the share read of the records.
      long read = Math.round(events * (1 - (double) first / expected.total()));
      return new Rate(read, time);
    }
  }

  private static long await(Readback readback, long total, TestingProcess job) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      long seen = readback.total();
      if (seen >= total) {
        return seen;
      }
      if (!job.isAlive()) {
        throw new IllegalStateException("The job ended:\n" + job.output());
      }
      LockSupport.parkNanos(GLANCE);
    }
    throw new IllegalStateException("The job shows too little after " + PATIENCE);
  }

  private static void check(String who, Ledger expected, Ledger found) {
    String differences = expected.differences(found);
    if (!differences.isEmpty()) {
      throw new IllegalStateException("The " + who + " counted otherwise:\n" + differences);
    }
  }

  private boolean print(Rate bare, Rate loop, Rate job) {
    boolean loopReached = loop.over(bare) >= LOOP_BAR;
    boolean jobReached = job.over(loop) >= JOB_BAR;
    out.accept("");
    out.accept("| interactions, topic to queryable | events/s | ratio | bar | |");
    out.accept("|---|---:|---:|---:|---|");
    out.accept("| bare consumer | %,.0f | | | |".formatted(bare.perSecond()));
    out.accept(row("reference loop ÷ bare consumer", loop, loop.over(bare), LOOP_BAR));
    out.accept(row("job ÷ reference loop", job, job.over(loop), JOB_BAR));
    return loopReached && jobReached;
  }

  private static String row(String name, Rate rate, double ratio, double bar) {
    return "| %s | %,.0f | %.3f | ≥ %.2f | %s |"
        .formatted(name, rate.perSecond(), ratio, bar, ratio >= bar ? "reached" : "MISSED");
  }
}
