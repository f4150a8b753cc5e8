package vn.thuocso.embedded.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Ends what runs over a data directory, in order, and waits for the end. */
final class DownCommand {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final DataDirectory data;
  private final Console console;

  DownCommand(DataDirectory data, Console console) {
    this.data = data;
    this.console = console;
  }

  /** Returns 0 when nothing runs any more, else 1. */
  int run() {
    Optional<RunState> state = RunState.read(data.stateFile());
    if (state.isEmpty()) {
      console.say("Nothing runs over " + data.path() + ".");
      return 0;
    }
    Optional<ProcessHandle> launcher = state.get().launcher().living();
    if (launcher.isPresent()) {
      console.progress("ending what runs over " + data.path());
      launcher.get().destroy();
      if (!hasEnded(state.get().launcher())) {
        console.fail(
            "The launcher (pid %d) has not ended within %d minutes."
                .formatted(launcher.get().pid(), PATIENCE.toMinutes()));
        return 1;
      }
    }
    RunState.read(data.stateFile())
        .ifPresent(left -> new Orphans(Product.END_ORDER, console).end(left));
    console.progress("nothing runs over " + data.path() + " any more");
    return 0;
  }

  private static boolean hasEnded(ProcessIdentity launcher) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (launcher.living().isPresent()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return true;
  }
}
