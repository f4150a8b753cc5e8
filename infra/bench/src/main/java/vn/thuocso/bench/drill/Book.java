package vn.thuocso.bench.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.bench.load.Ledger;

/**
 * What the warehouse must hold in the end: hours of uses, readers of today, votes and what they
 * chose, figures of days, flows of counters, and refusals by who refused, topic and reason.
 */
final class Book {

  /** Ballots between two distributions that are shown. */
  static final long STEP = 10;

  private final Ledger uses = new Ledger();
  private final Map<String, String> figures = new TreeMap<>();
  private final Map<String, List<String>> readers = new TreeMap<>();
  private final Map<String, Long> votes = new TreeMap<>();
  private final Map<String, Long> choices = new TreeMap<>();
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

  /** One use by a reader on the day of the drill: of other days the collector keeps no reader. */
  void reader(String channel, String content, String day, String reader) {
    readers
        .computeIfAbsent(
            "readers %s %s %s".formatted(channel, content, day), k -> new ArrayList<>())
        .add(reader);
  }

  /** One form; what an unsent one says counts for nothing. */
  void vote(String poll, boolean sent, String option) {
    votes.merge("votes %s %s".formatted(poll, sent ? "sent" : "opened"), 1L, Long::sum);
    if (sent) {
      choices.merge("option %s %s".formatted(poll, option), 1L, Long::sum);
      choices.merge("shown %s".formatted(poll), 1L, Long::sum);
    }
  }

  /** How many different readers a line is about. */
  long distinctReaders(String line) {
    return readers.getOrDefault(line, List.of()).stream().distinct().count();
  }

  /** How many ballots chose the option of a line. */
  long chosen(String line) {
    return choices.getOrDefault(line, 0L);
  }

  void refusal(String stage, String topic, String reason) {
    refusals.merge("refused %s %s %s".formatted(stage, topic, reason), 1L, Long::sum);
  }

  /** The whole book as lines. */
  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>(uses.lines());
    lines.putAll(figures);
    votes.forEach((key, count) -> lines.put(key, Long.toString(count)));
    choices.forEach((key, count) -> lines.put(key, choice(key, count)));
    readers.forEach((key, uses) -> lines.put(key, readers(uses.size(), distinctReaders(key))));
    refusals.forEach((key, count) -> lines.put(key, Long.toString(count)));
    counters.forEach((counter, readings) -> flows(counter, readings, lines));
    return lines;
  }

  static String readers(long uses, long distinct) {
    return "%d uses by %d readers".formatted(uses, distinct);
  }

  /** A distribution is shown in steps of ten ballots. */
  private static String choice(String key, long count) {
    return Long.toString(key.startsWith("shown") ? count / STEP * STEP : count);
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
