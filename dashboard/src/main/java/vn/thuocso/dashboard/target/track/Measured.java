package vn.thuocso.dashboard.target.track;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Outcome;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

/**
 * What units reached, in the unit of their targets: the newest snapshot of each year, and the last
 * of each month of the running year. What is missing, hidden or not applicable is never a number.
 *
 * @param months of the running year, the earliest first
 */
public record Measured(
    SortedMap<Integer, Snapshot> years,
    List<Snapshot> months,
    Map<Snapshot, Map<String, Map<UnitCode, Outcome>>> outcomes) {

  /** Nothing was measured, or it cannot be read now. */
  public static final Measured NONE = new Measured(new TreeMap<>(), List.of(), Map.of());

  /** Copies the collections. */
  public Measured {
    years = new TreeMap<>(years);
    months = List.copyOf(months);
    outcomes = Map.copyOf(outcomes);
  }

  /** The newest year that was measured, up to and with that one. */
  public Optional<Integer> newest(int upTo) {
    SortedMap<Integer, Snapshot> until = years.headMap(upTo + 1);
    return until.isEmpty() ? Optional.empty() : Optional.of(until.lastKey());
  }

  /** How a unit stands at a node in a year; empty where it is not in that year's snapshot. */
  public Optional<Outcome> outcome(int year, String node, UnitCode unit) {
    Snapshot snapshot = years.get(year);
    return snapshot == null ? Optional.empty() : outcome(snapshot, node, unit);
  }

  private Optional<Outcome> outcome(Snapshot snapshot, String node, UnitCode unit) {
    return Optional.ofNullable(
        outcomes.getOrDefault(snapshot, Map.of()).getOrDefault(node, Map.of()).get(unit));
  }

  /** What a unit reached in a year, in the unit of its target. */
  public Optional<BigDecimal> result(int year, Measure measure, UnitCode unit) {
    return outcome(year, measure.code(), unit).flatMap(at -> number(at, measure));
  }

  /** What all units reached in a year; those without a figure are absent. */
  public SortedMap<UnitCode, BigDecimal> results(int year, Measure measure) {
    SortedMap<UnitCode, BigDecimal> results = new TreeMap<>();
    Snapshot snapshot = years.get(year);
    if (snapshot != null) {
      outcomes
          .getOrDefault(snapshot, Map.of())
          .getOrDefault(measure.code(), Map.of())
          .forEach(
              (unit, at) -> number(at, measure).ifPresent(number -> results.put(unit, number)));
    }
    return results;
  }

  private static Optional<BigDecimal> number(Outcome at, Measure measure) {
    return at.known()
        ? measure.result(at.value(), at.numerator(), at.denominator())
        : Optional.empty();
  }

  /** A unit's years as the engine reads them; the running one as far as it has come. */
  public Series yearly(Measure measure, UnitCode unit) {
    List<Point> points = new ArrayList<>();
    years.forEach(
        (year, snapshot) ->
            outcome(snapshot, measure.code(), unit)
                .flatMap(at -> number(at, measure))
                .ifPresent(
                    value ->
                        points.add(
                            new Point(
                                new Period(Integer.toString(year)),
                                Math.min(at(snapshot.asOf()), year + 1),
                                value.doubleValue()))));
    return new Series(points);
  }

  /** A unit's months of the running year as the engine reads them. */
  public Series monthly(Measure measure, UnitCode unit) {
    List<Point> points = new ArrayList<>();
    for (Snapshot snapshot : months) {
      outcome(snapshot, measure.code(), unit)
          .flatMap(at -> number(at, measure))
          .ifPresent(
              value ->
                  points.add(
                      new Point(
                          new Period(Integer.toString(snapshot.year())),
                          at(snapshot.asOf()),
                          value.doubleValue())));
    }
    return new Series(points);
  }

  /** The end of a day on the axis of years. */
  private static double at(LocalDate day) {
    return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
  }
}
