package vn.thuocso.dashboard.target.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

/**
 * What the readings say about targets. Over years they lead to any year; with fewer years than a
 * trend needs, the months of the running year lead to its end and no farther.
 */
public record Outlook(Measured measured) {

  /**
   * The prospect of a target of a year.
   *
   * @param goals what is aimed at by year; that year's is the goal
   */
  public Optional<Prospect> of(
      Measure measure, UnitCode unit, SortedMap<Integer, BigDecimal> goals, int year) {
    SortedMap<Integer, BigDecimal> until = goals.headMap(year + 1);
    if (until.isEmpty() || until.lastKey() != year) {
      return Optional.empty();
    }
    return Optional.of(Prospect.of(readings(measure, unit, year), way(until, measure), year));
  }

  private Series readings(Measure measure, UnitCode unit, int year) {
    Series yearly = measured.yearly(measure, unit);
    boolean running = !measured.years().isEmpty() && measured.years().lastKey() == year;
    return running && yearly.size() < LinearTrend.FEWEST ? measured.monthly(measure, unit) : yearly;
  }

  private static Trajectory way(SortedMap<Integer, BigDecimal> goals, Measure measure) {
    List<Point> points = new ArrayList<>();
    for (Map.Entry<Integer, BigDecimal> goal : goals.entrySet()) {
      points.add(
          Point.of(new Period(Integer.toString(goal.getKey())), goal.getValue().doubleValue()));
    }
    return new Trajectory(new Series(points), measure.up());
  }
}
