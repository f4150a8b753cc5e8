package vn.thuocso.bench.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
    StringBuilder text = new StringBuilder();
    TreeSet<String> keys = new TreeSet<>(hours.keySet());
    keys.addAll(other.hours.keySet());
    for (String key : keys) {
      HourCount mine = hours.getOrDefault(key, HourCount.ZERO);
      HourCount theirs = other.hours.getOrDefault(key, HourCount.ZERO);
      if (!mine.equals(theirs)) {
        text.append("%s: %s, not %s%n".formatted(key, theirs, mine));
      }
    }
    return text.toString();
  }

  private static String text(HourKey key) {
    return key.channel() + " " + key.content() + " " + key.measure() + " hour " + key.hour();
  }
}
