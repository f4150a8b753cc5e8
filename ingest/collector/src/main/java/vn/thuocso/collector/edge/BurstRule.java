package vn.thuocso.collector.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Marks opens of one code beyond so many within a sliding window. */
public final class BurstRule {

  private final int opens;
  private final long windowMillis;
  private final Clock clock;
  private final Map<String, Recent> recent = new ConcurrentHashMap<>();

  /** Allows so many opens within any window of that length. */
  public BurstRule(int opens, Duration window, Clock clock) {
    this.opens = opens;
    this.windowMillis = window.toMillis();
    this.clock = clock;
  }

  /** Notes one open of a known code and tells whether it is one too many. */
  public boolean isBurst(String code) {
    return recent.computeIfAbsent(code, c -> new Recent(opens)).note(clock.millis(), windowMillis);
  }

  /** Drops the memory of codes that nobody opened within the window. */
  public void forgetIdle() {
    long oldest = clock.millis() - windowMillis;
    recent.values().removeIf(times -> times.latest() < oldest);
  }

  /** The times of the last opens of one code, in a ring. */
  private static final class Recent {

    private final long[] times;
    private int next;
    private int known;

    Recent(int opens) {
      this.times = new long[opens];
    }

    synchronized boolean note(long now, long window) {
      // The ring's next place holds the open that lies exactly `opens` before this one.
      boolean burst = known == times.length && times[next] > now - window;
      times[next] = now;
      next = (next + 1) % times.length;
      known = Math.min(known + 1, times.length);
      return burst;
    }

    synchronized long latest() {
      return times[(next + times.length - 1) % times.length];
    }
  }
}
