package vn.thuocso.dashboard.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.OnTrack;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

/**
 * What the engine's trend expects, and whether the unit is on its way to the last target.
 *
 * <p>A trend stands on three values at least. Over years it leads to the last target; with fewer
 * years than that, the months of the running year lead to that year's end and no farther: months of
 * one round are one way, those of two rounds are not.
 *
 * @param bands the years to come, with what half and four fifths of outcomes would be within
 * @param overYears whether they rest on years; on months of this year otherwise
 */
record Outlook(Way way, SortedMap<Integer, Target> targets, List<Band> bands, boolean overYears) {

  private static final double HALF = 0.5;
  private static final double MOST = 0.8;

  Outlook {
    bands = List.copyOf(bands);
  }

  /** A forecast twice: the band of 50 % and that of 80 %. */
  record Band(int year, Forecast half, Forecast most) {

    double at() {
      return half.at();
    }
  }

  static Outlook of(Way way, SortedMap<Integer, Target> targets) {
    int last = targets.isEmpty() ? way.year() : targets.lastKey();
    Optional<LinearTrend> yearly = LinearTrend.of(way.yearly());
    if (yearly.isPresent()) {
      return new Outlook(way, targets, bands(yearly.get(), next(way), last), true);
    }
    Optional<LinearTrend> monthly =
        way.settled() ? Optional.empty() : LinearTrend.of(way.thisYear());
    return new Outlook(
        way,
        targets,
        monthly.map(trend -> bands(trend, way.year(), way.year())).orElse(List.of()),
        false);
  }

  /** The first year whose value may still move. */
  private static int next(Way way) {
    return way.settled() ? way.year() + 1 : way.year();
  }

  private static List<Band> bands(LinearTrend trend, int from, int to) {
    List<Band> bands = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      Period period = new Period(Integer.toString(year));
      bands.add(
          new Band(
              year,
              trend.forecast(period, HALF).within(0, 1),
              trend.forecast(period, MOST).within(0, 1)));
    }
    return bands;
  }

  /** Whether the unit is on its way; nothing without targets. */
  Optional<OnTrack> track() {
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    for (Map.Entry<Integer, Target> target : targets.entrySet()) {
      points.add(
          Point.of(
              new Period(Integer.toString(target.getKey())),
              target.getValue().target().doubleValue()));
    }
    return Optional.of(OnTrack.of(way.yearly(), new Trajectory(new Series(points), true)));
  }

  /** How many years a trend over years still lacks. */
  int lacking() {
    return Math.max(0, LinearTrend.FEWEST - way.years().size());
  }
}
