package vn.thuocso.contract;

import java.time.Duration;

/** How old and how far ahead an interaction or ballot may be, and how long topics hold them. */
public final class Horizon {

  /** Older on receipt than this is refused by name. */
  public static final Duration PAST = Duration.ofDays(2);

  /** Further ahead on receipt than this is refused by name: clocks differ, but not by more. */
  public static final Duration FUTURE = Duration.ofMinutes(5);

  /** Retention of the topics that carry tokens or ballots. */
  public static final Duration RETENTION = Duration.ofDays(2);

  /** A segment of such a topic is closed after this time, so that retention can bite. */
  public static final Duration SEGMENT = Duration.ofHours(1);

  /** Once the job is this far behind, the collector answers 429. */
  public static final Duration MAX_LAG = Duration.ofDays(1);

  /** Ids and windows are remembered at least this long: horizon, retention and a day of slack. */
  public static final Duration MEMORY = PAST.plus(RETENTION).plus(Duration.ofDays(1));

  private Horizon() {}
}
