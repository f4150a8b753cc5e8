package vn.thuocso.dashboard.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import vn.thuocso.dashboard.wording.Wording;

/** A quarter of the calendar. */
record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  static Quarter of(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
  }

  LocalDate last() {
    return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
  }

  boolean beforeReform() {
    return last().isBefore(REFORM);
  }

  String brief() {
    return number + "/" + String.format(Locale.ROOT, "%02d", year % 100);
  }

  String name(Wording say) {
    return say.say("profile.history.quarter", number, Integer.toString(year));
  }

  @Override
  public int compareTo(Quarter other) {
    return last().compareTo(other.last());
  }
}
