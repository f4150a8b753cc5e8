package vn.thuocso.embedded.launcher;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Which port each server takes.
 *
 * @param numbers a number for every port
 */
record Ports(Map<ServerPort, Integer> numbers) {

  Ports {
    numbers = new EnumMap<>(numbers);
    Set<Integer> seen = new HashSet<>();
    for (Map.Entry<ServerPort, Integer> entry : numbers.entrySet()) {
      if (entry.getValue() < 1 || entry.getValue() > 65535) {
        throw new LaunchFailure(
            "%s must be from 1 to 65535 but is %d."
                .formatted(entry.getKey().option(), entry.getValue()));
      }
      if (!seen.add(entry.getValue())) {
        throw new LaunchFailure(
            "Port %d is given twice: every server needs its own.".formatted(entry.getValue()));
      }
    }
  }

  static Ports usual() {
    Map<ServerPort, Integer> numbers = new EnumMap<>(ServerPort.class);
    for (ServerPort port : ServerPort.values()) {
      numbers.put(port, port.usual());
    }
    return new Ports(numbers);
  }

  /** Returns ports in a row, the first of them the dashboard's. */
  static Ports from(int first) {
    Map<ServerPort, Integer> numbers = new EnumMap<>(ServerPort.class);
    int next = first;
    for (ServerPort port : ServerPort.values()) {
      numbers.put(port, next++);
    }
    return new Ports(numbers);
  }

  Ports with(Map<ServerPort, Integer> moved) {
    Map<ServerPort, Integer> changed = new EnumMap<>(numbers);
    changed.putAll(moved);
    return new Ports(changed);
  }

  int of(ServerPort port) {
    return numbers.getOrDefault(port, port.usual());
  }

  /**
   * Makes sure that nobody else listens on the ports.
   *
   * @throws LaunchFailure for the first one taken, with the option that moves it
   */
  void requireFree(Set<ServerPort> used, Predicate<Integer> isFree, IntFunction<String> holder) {
    for (ServerPort port : used) {
      if (!isFree.test(of(port))) {
        throw new LaunchFailure(
            "Port %d, wanted for %s, is taken by %s, or choose another port with %s N (or all of them with --ports FIRST)."
                .formatted(of(port), port.owner(), holder.apply(of(port)), port.option()));
      }
    }
  }
}
