package vn.thuocso.contract;

import java.time.Duration;

/** How old and how far ahead an interaction or ballot may be, and how long topics hold them. */
public final class Horizon {

  /** Older on receipt than this is refused by name. */
  public static final Duration PAST = Duration.ofDays(2);

  /** Further ahead on receipt than this is refused by name: clocks differ, but not by more. */
  public static final Duration FUTURE = Duration.ofMinutes(5);

  /** A record that carries a token or a ballot is gone from its topic after this time. */
  public static final Duration LIFE = Duration.ofDays(2);

  /** A segment of such a topic is closed after this time, so that retention can bite. */
  public static final Duration SEGMENT = Duration.ofHours(1);

  /** The broker looks every five minutes what is too old, and deletes it a minute later. */
  public static final Duration SWEEP = Duration.ofHours(1);

  /** Retention of such topics: counted from the newest record of a segment, up to its deletion. */
  public static final Duration RETENTION = LIFE.minus(SEGMENT).minus(SWEEP);

  /** Once the job is this far behind, the collector answers 429. */
  public static final Duration MAX_LAG = Duration.ofDays(1);

  /**
   * Ids and windows are remembered at least this long: horizon, life on the topic and a day of
   * slack. A record that waited in the collector's journal is no exception: it was new when it went
   * in and waits there for less than the horizon.
   */
  public static final Duration MEMORY = PAST.plus(LIFE).plus(Duration.ofDays(1));

  private Horizon() {}
}
