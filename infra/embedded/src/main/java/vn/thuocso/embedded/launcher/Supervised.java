package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process under supervision: started, watched, started again. Used by one thread. */
final class Supervised {

  private final ProcessSpec spec;
  private final LogFile log;
  private final RestartPauses pauses;
  private @Nullable Process process;
  private ProcessState state = ProcessState.WAITING;
  private long since = System.nanoTime();
  private int deaths;
  private int restarts;
  private boolean everReady;
  private String lastWord = "";
  private long logAtStart;

  Supervised(ProcessSpec spec, LogFile log, RestartPauses pauses) {
    this.spec = spec;
    this.log = log;
    this.pauses = pauses;
  }

  ProcessSpec spec() {
    return spec;
  }

  LogFile log() {
    return log;
  }

  /** Returns the last lines of the life that began last. */
  List<String> lastLines(int lines) {
    return log.tail(lines, logAtStart);
  }

  ProcessState state() {
    return state;
  }

  int deathsInARow() {
    return deaths;
  }

  int restarts() {
    return restarts;
  }

  /** Tells whether the process has ever served since the launcher started. */
  boolean everReady() {
    return everReady;
  }

  /** Tells whether those that wait for this one may start. */
  boolean isReached() {
    return state == ProcessState.READY || state == ProcessState.DONE;
  }

  /** Returns how the process ended last, in a few words. */
  String lastWord() {
    return lastWord;
  }

  Optional<ProcessHandle> running() {
    return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
  }

  /** Returns how long the process will still wait before it comes back. */
  Duration pauseLeft() {
    return pauses.after(deaths).minus(inState());
  }

  /** Looks once at the process and does what is due; returns whether its state has changed. */
  boolean look(boolean othersReady) {
    ProcessState before = state;
    switch (state) {
      case WAITING -> {
        if (othersReady) {
          start();
        }
      }
      case STARTING -> lookAtStart();
      case READY -> lookAtLife();
      case PAUSED -> {
        if (pauseLeft().isNegative()) {
          restarts++;
          start();
        }
      }
      case DONE, STOPPED -> {}
    }
    return state != before;
  }

  /** Tells the process to end and waits; after its patience it is ended by force. */
  boolean stop() {
    enter(ProcessState.STOPPED);
    Process current = process;
    if (current == null || !current.isAlive()) {
      return true;
    }
    List<ProcessHandle> children = current.descendants().toList();
    current.destroy();
    if (hasEnded(current, spec.patience())) {
      return true;
    }
    current.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    hasEnded(current, Duration.ofSeconds(10));
    return false;
  }

  /** What cannot be started counts as dead at once: a full disk may have room again later. */
  private void start() {
    try {
      log.rotate();
      logAtStart = log.length();
      if (spec.readiness() instanceof Readiness.Announced announced) {
        announced.file().withdraw();
      }
      process = launch();
      process.getOutputStream().close();
      lastWord = "";
    } catch (IOException e) {
      process = null;
      lastWord = String.valueOf(e.getMessage());
    }
    enter(ProcessState.STARTING);
  }

  private Process launch() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(spec.command()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    // What the caller's shell says about the product is for the launcher, not for its children.
    builder.environment().keySet().removeIf(name -> name.startsWith("THUOCSO_"));
    builder.environment().putAll(spec.environment());
    return builder.start();
  }

  private void lookAtStart() {
    Process current = process;
    if (current == null || !current.isAlive()) {
      ended(current);
    } else if (spec.readiness().isReached(current.pid())) {
      everReady = true;
      enter(ProcessState.READY);
    }
  }

  private void lookAtLife() {
    Process current = process;
    if (current == null || !current.isAlive()) {
      ended(current);
    }
  }

  private void ended(@Nullable Process current) {
    if (spec.endsByItself() && current != null && current.exitValue() == 0) {
      everReady = true;
      enter(ProcessState.DONE);
      return;
    }
    if (current != null) {
      lastWord = "exit code " + current.exitValue();
    }
    deaths = pauses.deathsInARow(deaths, inState());
    enter(ProcessState.PAUSED);
  }

  private void enter(ProcessState next) {
    state = next;
    since = System.nanoTime();
  }

  private Duration inState() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private static boolean hasEnded(Process process, Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
