package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** How lively a day is, in thousandths of an ordinary one: week, season, Tết and great days. */
final class Rhythm {

  private static final int[] WEEK = {1120, 1160, 1180, 1150, 1100, 690, 600};
  private static final int[] YEAR = {
    980, 940, 1020, 1060, 1080, 960, 880, 920, 1040, 1100, 1120, 1050
  };

  /** First days of the lunar years. */
  private static final Set<LocalDate> TET =
      Set.of(
          LocalDate.of(2024, 2, 10),
          LocalDate.of(2025, 1, 29),
          LocalDate.of(2026, 2, 17),
          LocalDate.of(2027, 2, 6),
          LocalDate.of(2028, 1, 26));

  private static final Set<MonthDay> GREAT_DAYS =
      Set.of(
          MonthDay.of(2, 3),
          MonthDay.of(4, 30),
          MonthDay.of(5, 19),
          MonthDay.of(9, 2),
          MonthDay.of(10, 10));

  private Rhythm() {}

  static int of(LocalDate day) {
    int week = WEEK[day.getDayOfWeek().getValue() - 1];
    int year = YEAR[day.getMonthValue() - 1];
    return week * year / 1000 * tet(day) / 1000 * greatDay(day) / 1000;
  }

  /** Busy before the feast, quiet for the week of it. */
  private static int tet(LocalDate day) {
    for (LocalDate first : TET) {
      long days = day.toEpochDay() - first.toEpochDay();
      if (days >= -1 && days <= 6) {
        return 330;
      }
      if (days >= -12 && days < -1) {
        return 1300;
      }
    }
    return 1000;
  }

  private static int greatDay(LocalDate day) {
    return GREAT_DAYS.contains(MonthDay.from(day)) ? 1600 : 1000;
  }
}
