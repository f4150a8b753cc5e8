package vn.thuocso.index.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;
import vn.thuocso.index.time.Change;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.OnTrack;
import vn.thuocso.index.time.Panel;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

/** A node's figures over time as rows: of every unit, or of every unit and period. */
final class TrendTable {
  private final Code node;
  private final List<Scores> periods;
  private final Panel panel;
  private final TargetFile targets;
  private final Optional<Period> to;
  private final double probability;
  private final boolean isShare;

  /**
   * @param to the period to forecast; that of the last target where empty
   * @param isShare whether figures lie between 0 and 1, which a trend does not know
   */
  TrendTable(
      Code node,
      List<Scores> periods,
      TargetFile targets,
      Optional<Period> to,
      double probability,
      boolean isShare) {
    this.node = node;
    this.periods =
        periods.stream()
            .sorted(Comparator.comparingDouble(of -> Calendar.endOf(of.period()).orElseThrow()))
            .toList();
    this.panel = Panel.of(periods, node);
    this.targets = targets;
    this.to = to;
    this.probability = probability;
    this.isShare = isShare;
  }

  Table summary() {
    Table table =
        new Table(
            "unit",
            "node",
            "from",
            "to",
            "first",
            "last",
            "values",
            "change",
            "relative",
            "growth",
            "target",
            "distance",
            "goalPeriod",
            "goal",
            "class",
            "forecastPeriod",
            "forecast",
            "low",
            "high");
    panel.series().forEach((unit, series) -> row(table, unit, series));
    return table;
  }

  private void row(Table table, UnitCode unit, Series series) {
    Optional<Change> overall = series.overall();
    Optional<Point> last = series.last();
    Optional<Trajectory> way = targets.of(unit);
    Optional<Point> goal = way.map(Trajectory::goal);
    Optional<Forecast> forecast = forecast(series, goal);
    table.add(
        unit.value(),
        node.value(),
        series.first().map(of -> of.period().label()).orElse(null),
        last.map(of -> of.period().label()).orElse(null),
        series.first().map(Point::value).orElse(null),
        last.map(Point::value).orElse(null),
        series.size(),
        overall.map(Change::difference).orElse(null),
        overall.map(of -> number(of.relative())).orElse(null),
        overall.map(of -> number(of.compoundGrowth())).orElse(null),
        last.flatMap(at -> way.map(of -> number(of.at(at.at())))).orElse(null),
        last.flatMap(at -> way.map(of -> number(of.distance(at)))).orElse(null),
        goal.map(of -> of.period().label()).orElse(null),
        goal.map(Point::value).orElse(null),
        way.map(of -> OnTrack.of(series, of).name()).orElse(null),
        forecast.map(of -> of.period().label()).orElse(null),
        forecast.map(Forecast::value).orElse(null),
        forecast.map(Forecast::lower).orElse(null),
        forecast.map(Forecast::upper).orElse(null));
  }

  private Optional<Forecast> forecast(Series series, Optional<Point> goal) {
    Optional<Period> period = to.or(() -> goal.map(Point::period));
    return LinearTrend.of(series)
        .flatMap(trend -> period.map(of -> trend.forecast(of, probability)))
        .map(forecast -> isShare ? forecast.within(0, 1) : forecast);
  }

  Table panel() {
    Table table =
        new Table(
            "unit",
            "node",
            "period",
            "state",
            "value",
            "since",
            "change",
            "relative",
            "growth",
            "target",
            "distance");
    panel.series().forEach((unit, series) -> rows(table, unit, series));
    return table;
  }

  private void rows(Table table, UnitCode unit, Series series) {
    for (Scores scores : periods) {
      if (scores.figures().containsKey(unit)) {
        row(table, unit, series, scores);
      }
    }
  }

  /** A period without a value has its row too, with the state that says why. */
  private void row(Table table, UnitCode unit, Series series, Scores scores) {
    Period period = scores.period();
    Figure figure = scores.figure(unit, node);
    Optional<Point> now = at(series, period);
    Optional<Change> change =
        series.changes().stream().filter(of -> of.to().period().equals(period)).findFirst();
    Optional<Trajectory> way = targets.of(unit);
    double end = Calendar.endOf(period).orElseThrow();
    table.add(
        unit.value(),
        node.value(),
        period.label(),
        figure.state().name(),
        number(figure.value()),
        change.map(of -> of.from().period().label()).orElse(null),
        change.map(Change::difference).orElse(null),
        change.map(of -> number(of.relative())).orElse(null),
        change.map(of -> number(of.compoundGrowth())).orElse(null),
        way.map(of -> number(of.at(end))).orElse(null),
        now.flatMap(of -> way.map(path -> number(path.distance(of)))).orElse(null));
  }

  private static Optional<Point> at(Series series, Period period) {
    return series.points().stream().filter(point -> point.period().equals(period)).findFirst();
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
