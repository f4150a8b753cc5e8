package vn.thuocso.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time that one value speaks of: {@code start} inclusive, {@code end} exclusive. It keeps the
 * bounds of the platform that measured it: a Facebook day is not a day of Hà Nội.
 */
public record Period(Instant start, Instant end, Grain grain) {

  /** Refuses an end that is not after the start, and a length that the grain does not allow. */
  public Period {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(
          "A period ends after its start, not at " + end + " after " + start);
    }
    Duration length = Duration.between(start, end);
    if (!grain.admits(length)) {
      throw new IllegalArgumentException(
          "A period of grain " + grain.code() + " does not last " + length + " (" + start + ")");
    }
  }

  /** Returns the calendar day of Asia/Ho_Chi_Minh. */
  public static Period day(LocalDate day) {
    return of(day, day.plusDays(1), Grain.DAY);
  }

  /** Returns the calendar month in which the day lies. */
  public static Period month(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return of(first, first.plusMonths(1), Grain.MONTH);
  }

  /** Returns the calendar quarter in which the day lies. */
  public static Period quarter(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    return of(first, first.plusMonths(3), Grain.QUARTER);
  }

  /** Returns the calendar year in which the day lies. */
  public static Period year(LocalDate day) {
    LocalDate first = day.withDayOfYear(1);
    return of(first, first.plusYears(1), Grain.YEAR);
  }

  /** Returns the hour in which the instant lies. */
  public static Period hour(Instant instant) {
    Instant start = HcmcCalendar.hourOf(instant);
    return new Period(start, start.plus(Duration.ofHours(1)), Grain.HOUR);
  }

  /**
   * Returns the period from one midnight of Asia/Ho_Chi_Minh (inclusive) to another (exclusive).
   */
  public static Period of(LocalDate from, LocalDate until, Grain grain) {
    return new Period(HcmcCalendar.startOf(from), HcmcCalendar.startOf(until), grain);
  }

  /**
   * Returns the day of Asia/Ho_Chi_Minh in which the period begins: it decides who owns the fact.
   */
  public LocalDate firstDay() {
    return HcmcCalendar.dayOf(start);
  }
}
