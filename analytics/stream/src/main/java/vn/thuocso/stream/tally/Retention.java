package vn.thuocso.stream.tally;

import java.time.Duration;
import vn.thuocso.contract.Horizon;

/**
 * How long ids and windows are remembered.
 *
 * <p>Ids outlive every way in which the collector or the broker could show them again. Windows
 * outlive ids: whatever can still be counted finds the window that it corrects.
 */
final class Retention {

  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long IDS = Horizon.MEMORY.toHours();
  private static final long WINDOWS = IDS + Horizon.PAST.toHours() + 1;

  private Retention() {}

  /** Returns the first hour whose ids are still remembered. */
  static int firstHourOfIds(long now) {
    return (int) (now / HOUR - IDS);
  }

  /** Returns the first hour whose windows are still remembered. */
  static int firstHourOfWindows(long now) {
    return (int) (now / HOUR - WINDOWS);
  }
}
