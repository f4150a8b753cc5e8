package vn.thuocso.index.time;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.score.Scores;

/** One figure of many units over several periods, each unit with the values that it has. */
public record Panel(SortedMap<UnitCode, Series> series) {
  public Panel {
    series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
  }

  /** A node's figures over the periods that have been scored, each with its own units. */
  public static Panel of(Collection<Scores> periods, Code node) {
    SortedMap<UnitCode, Map<Period, OptionalDouble>> values = new TreeMap<>();
    for (Scores scores : periods) {
      for (UnitCode unit : scores.units()) {
        values
            .computeIfAbsent(unit, code -> new TreeMap<>())
            .put(scores.period(), scores.figure(unit, node).value());
      }
    }
    SortedMap<UnitCode, Series> series = new TreeMap<>();
    values.forEach((unit, byPeriod) -> series.put(unit, Series.of(byPeriod)));
    return new Panel(series);
  }

  /** The change of every unit that has a value in both periods. */
  public SortedMap<UnitCode, Change> changes(Period from, Period to) {
    SortedMap<UnitCode, Change> changes = new TreeMap<>();
    series.forEach(
        (unit, values) -> {
          Optional<Point> earlier = at(values, from);
          Optional<Point> later = at(values, to);
          if (earlier.isPresent() && later.isPresent()) {
            changes.put(unit, new Change(earlier.get(), later.get()));
          }
        });
    return changes;
  }

  /** The values of one period by unit; a unit without one is absent. */
  public Map<UnitCode, Double> values(Period period) {
    Map<UnitCode, Double> values = new TreeMap<>();
    series.forEach(
        (unit, points) -> at(points, period).ifPresent(point -> values.put(unit, point.value())));
    return values;
  }

  private static Optional<Point> at(Series values, Period period) {
    return values.points().stream().filter(point -> point.period().equals(period)).findFirst();
  }
}
