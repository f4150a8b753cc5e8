package vn.thuocso.dashboard.scoring.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.HcmcCalendar;

/**
 * When to compute: at the start, once no more reports are coming; after half past midnight of
 * Hanoi; when reports have come in and no more are coming; when something has waited long enough.
 * Asked every few seconds until the first time, then every minute.
 */
final class Pace {

  private static final LocalTime NIGHT = LocalTime.of(0, 30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private @Nullable LocalDate day;
  private Changes.@Nullable Mark computed;
  private Changes.@Nullable Mark seen;
  private @Nullable Instant waitsSince;

  /** What is to be computed. */
  enum Due {
    NOTHING,
    /** What is as of today. */
    PRESENT,
    /** That, and the months before. */
    ALL
  }

  /** Takes note of what has come in by now; what it answers counts as done, unless it failed. */
  Due ask(Instant now, Changes.Mark mark) {
    LocalDate night = HcmcCalendar.dayOf(now.minus(Duration.ofMinutes(NIGHT.getMinute())));
    Changes.Mark before = computed;
    boolean quiet = seen != null && seen.reports().equals(mark.reports());
    seen = mark;
    if (before == null) {
      return quiet || waited(now) ? done(night, mark, Due.ALL) : Due.NOTHING;
    }
    if (!night.equals(day)) {
      return done(night, mark, Due.ALL);
    }
    if (before.equals(mark)) {
      return Due.NOTHING;
    }
    if (quiet && !before.reports().equals(mark.reports())) {
      return done(night, mark, Due.ALL);
    }
    // Reports that keep coming still have to be computed of the past, once they stop.
    return waited(now)
        ? done(night, new Changes.Mark(before.reports(), mark.uses()), Due.PRESENT)
        : Due.NOTHING;
  }

  private boolean waited(Instant now) {
    Instant since = waitsSince == null ? now : waitsSince;
    waitsSince = since;
    return Duration.between(since, now).compareTo(LONGEST_WAIT) >= 0;
  }

  /** Whether it has never been computed since the start. */
  boolean first() {
    return computed == null;
  }

  /** What was due could not be done. */
  void failed() {
    computed = null;
  }

  private Due done(LocalDate night, Changes.Mark mark, Due due) {
    day = night;
    computed = mark;
    waitsSince = null;
    return due;
  }
}
