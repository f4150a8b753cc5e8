package vn.thuocso.bench.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.thuocso.bench.load.Differences;
import vn.thuocso.bench.load.EventDoor;
import vn.thuocso.bench.stage.CollectorProcess;
import vn.thuocso.bench.stage.RegistryPublisher;
import vn.thuocso.bench.stage.Stage;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseException;
import vn.thuocso.warehouse.reconcile.Reconciliation;

/**
 * Loads the plan through the collector and kills job, broker, ClickHouse and collector once each
 * while it does; then the warehouse must equal the book, line by line.
 */
final class KillDrill {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(300);

  private final Stage stage;
  private final DrillPlan plan;
  private final Consumer<String> out;

  KillDrill(Stage stage, DrillPlan plan, Consumer<String> out) {
    this.stage = stage;
    this.plan = plan;
    this.out = out;
  }

  /** Runs the drill; returns the lines in which warehouse and book differ. */
  String run() {
    register();
    CollectorProcess collector = stage.startCollector();
    try (TestingProcess job = stage.startJob();
        TestingProcess ended = collector.process()) {
      RawGarbage garbage = new RawGarbage(plan.book());
      garbage.put(stage.bootstrap(), Instant.now().toEpochMilli());
      Map<String, Runnable> kills = new LinkedHashMap<>();
      kills.put("job", () -> kill(job));
      kills.put("broker", this::killBroker);
      kills.put("ClickHouse", this::killGateway);
      kills.put("collector", () -> kill(ended));
      load(new EventDoor(collector.address()), kills);
      garbage.put(stage.bootstrap(), Instant.now().toEpochMilli());
      return settle();
    }
  }

  private void register() {
    try (RegistryPublisher registry = new RegistryPublisher(stage.bootstrap())) {
      for (int index = 0; index < DrillPlan.CHANNELS; index++) {
        String channel = DrillPlan.channel(index);
        registry.channel(channel, EventDoor.keyOf(channel));
        registry.poll(DrillPlan.poll(channel), channel);
        for (int issue = 0; issue < 4; issue++) {
          registry.content(DrillPlan.issue(channel, issue), channel);
        }
      }
    }
  }

  private void load(EventDoor door, Map<String, Runnable> kills) {
    Gate gate = new Gate();
    ExecutorService senders = Executors.newFixedThreadPool(DrillPlan.CHANNELS);
    try {
      List<Future<?>> channels = new ArrayList<>();
      int parcels = 0;
      for (int index = 0; index < DrillPlan.CHANNELS; index++) {
        List<Parcel> mine = plan.parcels(DrillPlan.channel(index));
        parcels += mine.size();
        channels.add(senders.submit(() -> mine.forEach(parcel -> send(door, parcel, gate))));
      }
      killInTurn(kills, parcels, gate);
      channels.forEach(KillDrill::await);
    } finally {
      senders.shutdownNow();
    }
  }

  /** Each kill falls into the middle of its share of the load; the rest follows the last. */
  private void killInTurn(Map<String, Runnable> kills, int parcels, Gate gate) {
    int share = parcels / (kills.size() + 1);
    int begun = 0;
    for (Map.Entry<String, Runnable> kill : kills.entrySet()) {
      gate.openUntil(begun + share);
      awaitPassed(gate, begun + share / 2);
      out.accept(
          "killing the %s after %d of %d parcels".formatted(kill.getKey(), gate.count(), parcels));
      kill.getValue().run();
      awaitPassed(gate, begun + share);
      begun += share;
    }
    gate.openUntil(parcels);
  }

  private static void send(EventDoor door, Parcel parcel, Gate gate) {
    gate.enter();
    door.post(parcel.channel(), parcel.name(), parcel.lines(), PATIENCE);
    gate.passed();
  }

  private static void kill(TestingProcess process) {
    process.killForcibly();
    process.restart();
  }

  private void killBroker() {
    stage.broker().killForcibly();
    stage.broker().restart();
  }

  private void killGateway() {
    stage.gateway().killForcibly();
    stage.gateway().restart();
  }

  private static void awaitPassed(Gate gate, int parcels) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (gate.count() < parcels) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(gate.count() + " parcels in " + PATIENCE);
      }
      LockSupport.parkNanos(GLANCE / 100);
    }
  }

  /** Looks until nothing differs, or nothing has changed for good. */
  private String settle() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String differences = "never read";
    try (WarehouseClient warehouse = stage.warehouse()) {
      while (!differences.isEmpty() && System.nanoTime() < deadline) {
        differences = differences(new DrillReadback(warehouse, plan.book()));
        LockSupport.parkNanos(GLANCE);
      }
      out.accept("settled: %d lines of the book".formatted(plan.book().lines().size()));
      return differences + reconciled(warehouse);
    }
  }

  private String differences(DrillReadback readback) {
    try {
      return Differences.between(comparable(plan.book().lines()), comparable(readback.lines()));
    } catch (WarehouseException away) {
      return String.valueOf(away.getMessage());
    }
  }

  /** After midnight in Hanoi the readers of the plan's day are told apart no more. */
  private Map<String, String> comparable(Map<String, String> lines) {
    if (HcmcCalendar.dayOf(Instant.now()).equals(plan.today())) {
      return lines;
    }
    Map<String, String> others = new TreeMap<>(lines);
    others.keySet().removeIf(line -> line.startsWith("readers "));
    return others;
  }

  /** Topics against warehouse, once more and with estimates to the last bit. */
  private String reconciled(WarehouseClient warehouse) {
    Reconciliation.Outcome outcome = Reconciliation.run(stage.bootstrap(), warehouse, PATIENCE);
    outcome.summary().forEach(out);
    return String.join("\n", outcome.differences());
  }

  private static void await(Future<?> channel) {
    try {
      channel.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A channel could not be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in the drill", e);
    }
  }
}
