package vn.thuocso.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The calendar of every day, month and deadline here: Asia/Ho_Chi_Minh. */
public final class HcmcCalendar {

  /** The zone of all calendars. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private HcmcCalendar() {}

  /** Returns the day in which the instant lies. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** Returns the midnight with which the day begins. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * Returns the beginning of the hour in which the instant lies; hours of UTC and here coincide.
   */
  public static Instant hourOf(Instant instant) {
    return instant.truncatedTo(ChronoUnit.HOURS);
  }
}
