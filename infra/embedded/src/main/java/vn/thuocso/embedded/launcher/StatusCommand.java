package vn.thuocso.embedded.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what runs over a data directory, for people and for programs. */
final class StatusCommand {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final DataDirectory data;
  private final Console console;

  StatusCommand(DataDirectory data, Console console) {
    this.data = data;
    this.console = console;
  }

  /**
   * One process as it is now.
   *
   * @param name its name
   * @param state {@code ready}, {@code starting}, … or {@code orphaned} without its launcher
   * @param pid its process id, 0 where none runs
   * @param memoryBytes the resident memory of it and its children
   * @param address where it is reached, or an empty text
   * @param restarts how often it has come back
   */
  record Line(
      String name, String state, long pid, long memoryBytes, String address, int restarts) {}

  /**
   * The whole product as it is now.
   *
   * @param running whether its launcher lives
   * @param ready whether every process serves
   * @param data the data directory
   * @param demo whether it runs the demonstration
   * @param launcherPid the launcher's process id, 0 where none runs
   * @param launcherMemoryBytes the launcher's own resident memory
   * @param memoryBytes the resident memory of all, the launcher included
   * @param notice what a person should know, or an empty text
   * @param processes its processes
   */
  record Report(
      boolean running,
      boolean ready,
      String data,
      boolean demo,
      long launcherPid,
      long launcherMemoryBytes,
      long memoryBytes,
      String notice,
      List<Line> processes) {}

  /** Prints the status and returns 0 if everything serves, else 1. */
  int run(boolean json) {
    Report report = report();
    if (json) {
      console.say(write(report));
    } else {
      print(report);
    }
    return report.ready() ? 0 : 1;
  }

  Report report() {
    Optional<RunState> state = RunState.read(data.stateFile());
    Optional<ProcessHandle> launcher = state.flatMap(written -> written.launcher().living());
    List<Line> lines =
        state.stream()
            .flatMap(written -> written.processes().stream())
            .map(entry -> line(entry, launcher.isPresent()))
            .toList();
    boolean ready =
        launcher.isPresent()
            && lines.stream().allMatch(line -> List.of("ready", "done").contains(line.state()));
    long own = launcher.map(handle -> Memory.residentAlone(handle.pid())).orElse(0L);
    return new Report(
        launcher.isPresent(),
        ready,
        data.path().toString(),
        state.map(RunState::demo).orElse(false),
        launcher.map(ProcessHandle::pid).orElse(0L),
        own,
        own + lines.stream().mapToLong(Line::memoryBytes).sum(),
        state.map(RunState::notice).orElse(""),
        lines);
  }

  private static Line line(RunState.Entry entry, boolean launched) {
    Optional<ProcessHandle> process = entry.identity().living();
    return new Line(
        entry.name(),
        state(entry, process.isPresent(), launched),
        process.map(ProcessHandle::pid).orElse(0L),
        process.map(Memory::resident).orElse(0L),
        entry.address(),
        entry.restarts());
  }

  private static String state(RunState.Entry entry, boolean lives, boolean launched) {
    if (!launched) {
      return lives ? "orphaned" : "stopped";
    }
    boolean shouldLive =
        entry.state() == ProcessState.READY || entry.state() == ProcessState.STARTING;
    return shouldLive && !lives ? "died" : entry.state().name().toLowerCase(Locale.ROOT);
  }

  private void print(Report report) {
    boolean left = report.processes().stream().anyMatch(line -> line.pid() > 0);
    if (!report.running()) {
      console.say(
          left
              ? "The launcher died and left these behind: infra/down ends them, infra/up too before it starts."
              : "Nothing runs over " + report.data() + ".");
    }
    if (!report.notice().isEmpty()) {
      console.say(report.notice());
    }
    if (report.running() || left) {
      console.say(format("PROCESS", "STATE", "PID", "MEMORY", "ADDRESS"));
      report.processes().forEach(line -> console.say(format(line)));
      if (report.running()) {
        console.say(
            format(
                "launcher",
                "",
                Long.toString(report.launcherPid()),
                mebibytes(report.launcherMemoryBytes()),
                ""));
      }
      console.say(format("together", "", "", mebibytes(report.memoryBytes()), report.data()));
    }
  }

  private static String format(Line line) {
    return format(
        line.name(),
        line.restarts() == 0 ? line.state() : line.state() + " (+" + line.restarts() + ")",
        line.pid() == 0 ? "-" : Long.toString(line.pid()),
        mebibytes(line.memoryBytes()),
        line.address());
  }

  private static String format(String name, String state, String pid, String memory, String rest) {
    return String.format(Locale.ROOT, "%-10s %-14s %8s %9s  %s", name, state, pid, memory, rest)
        .stripTrailing();
  }

  private static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }

  private static String write(Report report) {
    try {
      return JSON.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of numbers and texts is always JSON", e);
    }
  }
}
