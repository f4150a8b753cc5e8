package vn.thuocso.embedded.launcher;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Processes of a launcher that died before it could end them.
 *
 * @param endOrder the names in the order in which they are to be ended
 * @param console who is told
 */
record Orphans(List<String> endOrder, Console console) {

  /** Ends those that still live, each with the patience it was promised. */
  void end(RunState left) {
    List<RunState.Entry> ordered =
        left.processes().stream()
            .sorted(Comparator.comparingInt(entry -> endOrder.indexOf(entry.name())))
            .toList();
    for (RunState.Entry entry : ordered) {
      end(entry);
    }
  }

  private void end(RunState.Entry entry) {
    Optional<ProcessHandle> process = entry.identity().living();
    if (process.isPresent()) {
      console.progress(
          "ending %s (pid %d), left behind by a launcher that died"
              .formatted(entry.name(), entry.identity().pid()));
      process.get().destroy();
    }
    await(entry.identity(), Duration.ofSeconds(entry.patienceSeconds()));
    Stream.concat(Stream.of(entry.identity()), entry.children().stream())
        .forEach(Orphans::endByForce);
  }

  private static void endByForce(ProcessIdentity identity) {
    if (identity.living().isPresent()) {
      identity.living().ifPresent(ProcessHandle::destroyForcibly);
      await(identity, Duration.ofSeconds(10));
    }
  }

  private static void await(ProcessIdentity identity, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (identity.living().isPresent() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
