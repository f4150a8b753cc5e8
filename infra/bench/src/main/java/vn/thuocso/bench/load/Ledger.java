package vn.thuocso.bench.load;

import java.util.Map;
import java.util.TreeMap;

/** The generator's own book: every hour of every content, counted when the event was invented. */
public final class Ledger {

  private static final long HOUR = 3_600_000;

  private final Map<String, HourCount> hours = new TreeMap<>();

  /** Books one use. */
  public void use(String channel, String content, String measure, long occurredMs, boolean marked) {
    book(new HourKey(channel, content, measure, occurredMs / HOUR), 1, marked ? 1 : 0);
  }

  /** Books the count of a whole row, as read from the warehouse. */
  public void book(HourKey key, long total, long flagged) {
    hours.merge(text(key), new HourCount(total, flagged), HourCount::plus);
  }

  /** How many uses are booked. */
  public long total() {
    return hours.values().stream().mapToLong(HourCount::total).sum();
  }

  /** Names every row in which the other book differs; empty when both are equal. */
  public String differences(Ledger other) {
    return Differences.between(lines(), other.lines());
  }

  /** Every row as words: what it is about, and what it counts. */
  public Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>();
    hours.forEach((key, count) -> lines.put(key, count.total() + ", marked " + count.flagged()));
    return lines;
  }

  private static String text(HourKey key) {
    return key.channel() + " " + key.content() + " " + key.measure() + " hour " + key.hour();
  }
}
