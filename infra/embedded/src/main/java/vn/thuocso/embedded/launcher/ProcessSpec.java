package vn.thuocso.embedded.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One process of the product, as data: what to run, after whom, and when it counts as ready.
 *
 * @param name its name in status, logs and messages
 * @param command the program and its arguments, without any secret
 * @param environment what it is told besides the launcher's own environment
 * @param readiness how it shows that it works
 * @param after the processes that must be ready before this one starts
 * @param address where people or programs reach it, if anywhere
 * @param patience how long it may take to end when it is told to
 */
record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Readiness readiness,
    Set<String> after,
    Optional<URI> address,
    Duration patience) {

  ProcessSpec {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
    after = Set.copyOf(after);
  }

  /** Returns the same process, started without waiting for any other than these. */
  ProcessSpec waitingOnlyFor(Set<String> present) {
    Set<String> left = new HashSet<>(after);
    left.retainAll(present);
    return new ProcessSpec(name, command, environment, readiness, left, address, patience);
  }

  /** Tells whether the process is expected to end by itself. */
  boolean endsByItself() {
    return readiness instanceof Readiness.Completed;
  }
}
