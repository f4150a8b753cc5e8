package vn.thuocso.bench.drill;

import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.bench.load.Ledger;

/**
 * What the warehouse must hold in the end: hours of uses, votes, figures of days, flows of
 * counters, and refusals by who refused, topic and reason.
 */
final class Book {

  private final Ledger uses = new Ledger();
  private final Map<String, String> figures = new TreeMap<>();
  private final Map<String, Long> votes = new TreeMap<>();
  private final Map<String, Long> refusals = new TreeMap<>();
  private final Map<String, TreeMap<Long, Long>> counters = new TreeMap<>();

  Ledger uses() {
    return uses;
  }

  /** The last one told counts: thousandths, or that it is missing. */
  void figure(String channel, String measure, String day, String told) {
    figures.put("figure %s %s %s".formatted(channel, measure, day), told);
  }

  void reading(String channel, String measure, long readAtMs, long value) {
    counters
        .computeIfAbsent(channel + " " + measure, counter -> new TreeMap<>())
        .put(readAtMs, value);
  }

  void vote(String poll, boolean sent) {
    votes.merge("votes %s %s".formatted(poll, sent ? "sent" : "opened"), 1L, Long::sum);
  }

  void refusal(String stage, String topic, String reason) {
    refusals.merge("refused %s %s %s".formatted(stage, topic, reason), 1L, Long::sum);
  }

  /** The whole book as lines. */
  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>(uses.lines());
    lines.putAll(figures);
    votes.forEach((key, count) -> lines.put(key, Long.toString(count)));
    refusals.forEach((key, count) -> lines.put(key, Long.toString(count)));
    counters.forEach((counter, readings) -> flows(counter, readings, lines));
    return lines;
  }

  /** A smaller reading says that counting began anew at zero. */
  private static void flows(
      String counter, TreeMap<Long, Long> readings, Map<String, String> lines) {
    Long before = null;
    for (Map.Entry<Long, Long> reading : readings.entrySet()) {
      long value = reading.getValue();
      if (before != null) {
        boolean reset = value < before;
        lines.put(
            "flow %s %d".formatted(counter, reading.getKey()),
            1000 * (reset ? value : value - before) + (reset ? " reset" : ""));
      }
      before = value;
    }
  }
}
