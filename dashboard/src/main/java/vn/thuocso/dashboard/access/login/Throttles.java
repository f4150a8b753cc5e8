package vn.thuocso.dashboard.access.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing: beyond some free attempts each further wrong one costs a wait that doubles.
 *
 * <p>It counts for a login name from one address, for an address, and for a login name from
 * anywhere. The last leaves out addresses from which that account came in before, so that strangers
 * cannot keep its owner out. No wait is longer than its limit, and one-time links know no wait: an
 * administrator is never locked out for ever.
 */
@Component
public class Throttles {

  private static final Rule PAIR = new Rule(5, Duration.ofMinutes(5));
  private static final Rule ADDRESS = new Rule(30, Duration.ofMinutes(5));
  private static final Rule NAME = new Rule(20, Duration.ofMinutes(1));
  private static final Duration FORGOTTEN = Duration.ofHours(24);
  private static final int MOST_KEYS = 50_000;

  private final Clock clock;
  private final Map<Key, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
          return size() > MOST_KEYS;
        }
      };

  Throttles(Clock clock) {
    this.clock = clock;
  }

  /**
   * Somebody who tries.
   *
   * @param login the name they gave
   * @param address where they are
   * @param known whether that account came in from there before
   */
  public record Visitor(String login, String address, boolean known) {

    private List<Key> keys() {
      Key pair = new Key(PAIR, login + '\n' + address);
      Key place = new Key(ADDRESS, address);
      return known ? List.of(pair, place) : List.of(pair, place, new Key(NAME, login));
    }
  }

  private record Rule(int free, Duration longest) {

    Duration pause(int failures) {
      if (failures < free) {
        return Duration.ZERO;
      }
      Duration wait = Duration.ofSeconds(1L << Math.min(failures - free + 2, 16));
      return wait.compareTo(longest) > 0 ? longest : wait;
    }
  }

  private record Key(Rule rule, String name) {}

  private record Count(int failures, Instant last, Instant openAgain) {}

  /**
   * Says how long to wait; when that is zero, counts the attempt as wrong until {@link #succeeded}
   * says otherwise, so that guesses sent at once are no more than guesses sent in turn.
   */
  public synchronized Duration begin(Visitor visitor) {
    Instant now = clock.instant();
    Duration longest = Duration.ZERO;
    for (Key key : visitor.keys()) {
      Duration left = left(counts.get(key), now);
      longest = left.compareTo(longest) > 0 ? left : longest;
    }
    if (longest.isZero()) {
      visitor.keys().forEach(key -> fail(key, now));
    }
    return longest;
  }

  /** Takes back what {@link #begin} counted, and forgives this name here. */
  public synchronized void succeeded(Visitor visitor) {
    for (Key key : visitor.keys()) {
      Count count = counts.remove(key);
      if (count != null && key.rule() == ADDRESS && count.failures() > 1) {
        counts.put(key, new Count(count.failures() - 1, count.last(), Instant.EPOCH));
      }
    }
  }

  /** How many wrong attempts are counted for this name from here. */
  public synchronized int failures(Visitor visitor) {
    Count count = counts.get(visitor.keys().get(0));
    return count == null ? 0 : count.failures();
  }

  private void fail(Key key, Instant now) {
    Count before = counts.get(key);
    int failures = before == null || isForgotten(before, now) ? 1 : before.failures() + 1;
    counts.put(key, new Count(failures, now, now.plus(key.rule().pause(failures))));
  }

  private static boolean isForgotten(Count count, Instant now) {
    return count.last().plus(FORGOTTEN).isBefore(now);
  }

  private static Duration left(@Nullable Count count, Instant now) {
    if (count == null || !count.openAgain().isAfter(now)) {
      return Duration.ZERO;
    }
    return Duration.between(now, count.openAgain());
  }
}
