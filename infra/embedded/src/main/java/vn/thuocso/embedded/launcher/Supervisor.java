package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Starts processes when those before them are ready, brings back the dead, ends all in order.
 *
 * <p>Everything happens on the thread that calls {@link #run}; others may only ask it to stop.
 */
final class Supervisor {

  private static final Duration LOOK = Duration.ofMillis(100);
  private static final int TRIES = 3;

  private final List<Supervised> processes;
  private final List<String> endOrder;
  private final DataDirectory data;
  private final boolean demo;
  private final SpaceWatch space;
  private final Console console;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.currentThread();
  private volatile boolean stopping;
  private String notice = "";

  Supervisor(
      List<ProcessSpec> specs,
      List<String> endOrder,
      DataDirectory data,
      boolean demo,
      RestartPauses pauses,
      SpaceWatch space,
      Console console) {
    this.processes =
        specs.stream().map(spec -> new Supervised(spec, data.log(spec.name()), pauses)).toList();
    this.endOrder = List.copyOf(endOrder);
    this.data = data;
    this.demo = demo;
    this.space = space;
    this.console = console;
  }

  /**
   * Runs the processes until somebody asks to stop; they have ended when this returns or throws.
   *
   * @param whenReady called once, when all are ready for the first time
   * @param drain called after the collector has ended and before the job does
   * @throws LaunchFailure if a process cannot be brought up at all, or the disk is nearly full
   */
  void run(Runnable whenReady, Runnable drain) {
    try {
      superviseUntil(this::allReached);
      if (!stopping) {
        whenReady.run();
      }
      superviseUntil(() -> false);
    } finally {
      endAll(drain);
      stopped.countDown();
    }
  }

  /** Asks to end; returns at once. */
  void requestStop() {
    stopping = true;
    LockSupport.unpark(thread);
  }

  /** Waits until everything has ended. */
  void awaitStopped() throws InterruptedException {
    stopped.await();
  }

  private interface Goal {
    boolean isReached();
  }

  private void superviseUntil(Goal goal) {
    writeState();
    while (!stopping && !goal.isReached()) {
      boolean changed = lookAtSpace();
      for (Supervised process : processes) {
        if (process.look(reached().containsAll(process.spec().after()))) {
          changed = true;
          report(process);
        }
      }
      if (changed) {
        writeState();
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Ends everything, by throwing, while there is still room to end it well. */
  private boolean lookAtSpace() {
    if (!space.look()) {
      return false;
    }
    String left = "%d MiB are left for %s".formatted(space.mebibytesLeft(), data.path());
    switch (space.room()) {
      case ENOUGH -> {
        notice = "";
        console.progress("there is room again: " + left);
      }
      case LITTLE -> {
        notice =
            "Only %s: make room; below %d MiB everything is ended."
                .formatted(left, SpaceWatch.TOO_LITTLE >> 20);
        console.progress(notice);
      }
      case TOO_LITTLE -> {
        notice =
            "Only %s: everything was ended before the disk was full, and is kept; make room (%d MiB at least) and start again."
                .formatted(left, SpaceWatch.LITTLE >> 20);
        console.progress("only " + left + ": everything is ended before the disk is full");
        throw new LaunchFailure(notice);
      }
    }
    return true;
  }

  private boolean allReached() {
    return processes.stream().allMatch(Supervised::isReached);
  }

  /** A process that has served once does not hold others back when it comes back. */
  private Set<String> reached() {
    return processes.stream()
        .filter(Supervised::everReady)
        .map(process -> process.spec().name())
        .collect(Collectors.toSet());
  }

  private void report(Supervised process) {
    String name = process.spec().name();
    switch (process.state()) {
      case READY ->
          console.progress(
              name
                  + (process.restarts() > 0 ? " is ready again" : " is ready")
                  + process.spec().address().map(address -> "  " + address).orElse(""));
      case DONE -> console.progress(name + " is done");
      case PAUSED -> died(process);
      case WAITING, STARTING, STOPPED -> {}
    }
  }

  private void died(Supervised process) {
    String name = process.spec().name();
    if (!process.everReady() && process.deathsInARow() >= TRIES) {
      throw new LaunchFailure(whyNot(process));
    }
    console.progress(
        "%s ended (%s) and starts again in %d s"
            .formatted(name, process.lastWord(), process.pauseLeft().toSeconds() + 1));
  }

  /** One line of a program that knew why is the whole sentence. */
  private static String whyNot(Supervised process) {
    String name = process.spec().name();
    List<String> said = process.lastLines(15);
    if (said.size() == 1) {
      return "%s did not start (%s): %s".formatted(name, process.lastWord(), said.get(0));
    }
    return "%s did not start (%s); the last lines of %s:%n%s"
        .formatted(name, process.lastWord(), process.log().path(), String.join("\n", said));
  }

  private void endAll(Runnable drain) {
    List<Supervised> ordered =
        processes.stream()
            .sorted(Comparator.comparingInt(p -> endOrder.indexOf(p.spec().name())))
            .toList();
    for (Supervised process : ordered) {
      if (process.spec().name().equals("job") && isWorthDraining(process)) {
        drain.run();
      }
      boolean wasRunning = process.running().isPresent();
      boolean orderly = process.stop();
      if (wasRunning) {
        console.progress(
            process.spec().name() + (orderly ? " ended" : " did not end in time and was killed"));
      }
      writeState();
    }
  }

  /** What the job takes needs room; what it does not take now, it takes at the next start. */
  private boolean isWorthDraining(Supervised job) {
    return job.state() == ProcessState.READY && space.room() != SpaceWatch.Room.TOO_LITTLE;
  }

  private void writeState() {
    try {
      new RunState(ProcessIdentity.of(ProcessHandle.current()), demo, notice, entries())
          .write(data.stateFile());
    } catch (IOException e) {
      console.fail("The state cannot be written to " + data.stateFile() + ": " + e.getMessage());
    }
  }

  private List<RunState.Entry> entries() {
    return processes.stream().map(Supervisor::entry).toList();
  }

  private static RunState.Entry entry(Supervised process) {
    return new RunState.Entry(
        process.spec().name(),
        process.running().map(ProcessIdentity::of).orElse(new ProcessIdentity(0, "")),
        process.running().stream()
            .flatMap(ProcessHandle::descendants)
            .map(ProcessIdentity::of)
            .toList(),
        process.state(),
        process.spec().address().map(Object::toString).orElse(""),
        process.restarts(),
        process.spec().patience().toSeconds());
  }
}
