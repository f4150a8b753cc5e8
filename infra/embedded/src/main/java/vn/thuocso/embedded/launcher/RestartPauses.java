package vn.thuocso.embedded.launcher;

import java.time.Duration;

/**
 * How long a process that died waits before it comes back: twice as long each time, up to a limit.
 *
 * @param first the pause after the first death
 * @param longest the pause that is never exceeded
 * @param forgiven a life so long that earlier deaths no longer count
 */
record RestartPauses(Duration first, Duration longest, Duration forgiven) {

  static final RestartPauses USUAL =
      new RestartPauses(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(2));

  /** Returns the pause after so many deaths in a row, the last one included. */
  Duration after(int deaths) {
    Duration pause = first.multipliedBy(1L << Math.min(Math.max(deaths - 1, 0), 20));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  /** Returns how many deaths in a row it makes when one more life ends. */
  int deathsInARow(int before, Duration lived) {
    return lived.compareTo(forgiven) >= 0 ? 1 : before + 1;
  }
}
