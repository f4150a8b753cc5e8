package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

/**
 * How a unit came to its score: the last known value of each year that is assessed, and the values
 * of months on the way; a month or year without a value is not in it.
 *
 * @param years by year; that of the chosen snapshot's year may still move
 * @param months of all years, the earliest first
 */
record Way(int year, boolean settled, List<Reading> years, List<Reading> months) {

  Way {
    years = List.copyOf(years);
    months = List.copyOf(months);
  }

  /**
   * A value and when it stood.
   *
   * @param year the year that is assessed
   * @param at on the axis of years: the end of 2025 is 2026.0
   */
  record Reading(int year, double at, double value) {}

  static Way of(
      Facts facts,
      List<Snapshot> years,
      Map<LocalDate, BigDecimal> yearly,
      List<Snapshot> months,
      Map<LocalDate, BigDecimal> monthly) {
    return new Way(
        facts.snapshot().year(),
        facts.snapshot().last(),
        readings(years, yearly, true),
        readings(months, monthly, false));
  }

  private static List<Reading> readings(
      List<Snapshot> of, Map<LocalDate, BigDecimal> values, boolean yearly) {
    TreeMap<Double, Reading> readings = new TreeMap<>();
    for (Snapshot snapshot : of) {
      BigDecimal value = values.get(snapshot.asOf());
      double day = at(snapshot.asOf());
      // What is declared until February counts for the year that is over.
      double at = yearly || day > snapshot.year() + 1 ? Math.min(day, snapshot.year() + 1) : day;
      if (value != null) {
        readings.put(at, new Reading(snapshot.year(), at, value.doubleValue()));
      }
    }
    return new ArrayList<>(readings.values());
  }

  /** The end of a day on the axis of years. */
  static double at(LocalDate day) {
    return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
  }

  /** The years as the engine reads them. */
  Series yearly() {
    return new Series(
        years.stream()
            .map(at -> new Point(new Period(Integer.toString(at.year())), at.at(), at.value()))
            .toList());
  }

  /** The months of the year that is assessed now, as the engine reads them. */
  Series thisYear() {
    return new Series(
        months.stream()
            .filter(at -> at.year() == year)
            .map(at -> new Point(new Period(Integer.toString(year)), at.at(), at.value()))
            .toList());
  }

  /** The value of a year. */
  OptionalDouble of(int wanted) {
    return years.stream().filter(at -> at.year() == wanted).mapToDouble(Reading::value).findFirst();
  }

  /** Where the unit stands. */
  Optional<Reading> last() {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }
}
