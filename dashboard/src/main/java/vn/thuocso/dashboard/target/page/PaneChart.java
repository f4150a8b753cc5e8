package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.track.Prospect;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

/**
 * Readings, targets and the forecast of one cell, 292 wide and 150 high.
 *
 * @param drawn whether there is enough to draw: no chart of fewer than four numbers
 * @param line through the readings
 * @param goals a short bar with a triangle at each target
 * @param band of the forecast, four fifths of outcomes
 * @param middle of the forecast
 */
record PaneChart(
    boolean drawn,
    String line,
    List<Ruler.Label> dots,
    String goals,
    String band,
    String middle,
    List<Ruler.Label> years,
    List<Ruler.Label> steps,
    String described) {

  private static final int LEFT = 40;
  private static final int RIGHT = 276;
  private static final int TOP = 12;
  private static final int BOTTOM = 124;
  private static final int FEWEST = 4;

  static final PaneChart NONE =
      new PaneChart(false, "", List.of(), "", "", "", List.of(), List.of(), "");

  PaneChart {
    dots = List.copyOf(dots);
    years = List.copyOf(years);
    steps = List.copyOf(steps);
  }

  static PaneChart of(
      Measure measure,
      Series readings,
      SortedMap<Integer, BigDecimal> goals,
      Optional<Prospect> prospect,
      Wording say) {
    if (readings.size() + goals.size() < FEWEST) {
      return NONE;
    }
    Optional<Forecast> forecast = prospect.flatMap(Prospect::forecast);
    double scale = measure.scale().doubleValue();
    Frame frame = Frame.of(readings, goals, forecast, scale);
    List<Ruler.Label> dots = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Point point : readings.points()) {
      line.append(line.length() == 0 ? "M" : "L").append(frame.place(point.at(), point.value()));
      dots.add(new Ruler.Label(frame.x(point.at()), frame.y(point.value())));
    }
    return new PaneChart(
        true,
        line.toString(),
        dots,
        goalPath(goals, frame),
        forecast.flatMap(to -> readings.last().map(from -> band(from, to, frame))).orElse(""),
        forecast.flatMap(to -> readings.last().map(from -> middle(from, to, frame))).orElse(""),
        frame.years(),
        frame.steps(say),
        say.say("target.chart", readings.size(), goals.size()));
  }

  private static String band(Point from, Forecast to, Frame at) {
    return "M"
        + at.place(from.at(), from.value())
        + "L"
        + at.place(to.at(), to.upper())
        + "L"
        + at.place(to.at(), to.lower())
        + "Z";
  }

  private static String middle(Point from, Forecast to, Frame at) {
    return "M" + at.place(from.at(), from.value()) + "L" + at.place(to.at(), to.value());
  }

  private static String goalPath(SortedMap<Integer, BigDecimal> goals, Frame frame) {
    StringBuilder path = new StringBuilder();
    for (Map.Entry<Integer, BigDecimal> goal : goals.entrySet()) {
      double x = Double.parseDouble(frame.x(goal.getKey() + 1.0));
      double y = Double.parseDouble(frame.y(goal.getValue().doubleValue()));
      path.append(
          "M%s %sh8l-4 6zM%s %sh12v1.6h-12z"
              .formatted(
                  Ruler.number(x - 4), Ruler.number(y - 8), Ruler.number(x - 6), Ruler.number(y)));
    }
    return path.toString();
  }

  /** The axes. */
  private record Frame(double start, double end, double least, double most, double scale) {

    static Frame of(
        Series readings,
        SortedMap<Integer, BigDecimal> goals,
        Optional<Forecast> forecast,
        double scale) {
      double[] values =
          Stream.of(
                  readings.points().stream().mapToDouble(Point::value),
                  goals.values().stream().mapToDouble(BigDecimal::doubleValue),
                  forecast.stream().flatMapToDouble(to -> DoubleStream.of(to.lower(), to.upper())))
              .flatMapToDouble(each -> each)
              .toArray();
      double[] times =
          DoubleStream.concat(
                  readings.points().stream().mapToDouble(Point::at),
                  goals.keySet().stream().mapToDouble(year -> year + 1.0))
              .toArray();
      double least = DoubleStream.of(values).min().orElse(0);
      double most = DoubleStream.of(values).max().orElse(1);
      double margin = Math.max((most - least) * 0.1, 1e-3);
      return new Frame(
          DoubleStream.of(times).min().orElse(0) - 0.2,
          DoubleStream.of(times).max().orElse(1) + 0.1,
          least - margin,
          most + margin,
          scale);
    }

    String x(double at) {
      return Ruler.number(LEFT + (RIGHT - LEFT) * (at - start) / (end - start));
    }

    String y(double value) {
      return Ruler.number(BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least));
    }

    String place(double at, double value) {
      return x(at) + " " + y(value);
    }

    /** A year stands where it ends. */
    List<Ruler.Label> years() {
      List<Ruler.Label> years = new ArrayList<>();
      for (int year = (int) Math.ceil(start - 1); year + 1 <= end; year++) {
        years.add(new Ruler.Label(x(year + 1.0), Integer.toString(year)));
      }
      return years;
    }

    List<Ruler.Label> steps(Wording say) {
      double extent = (most - least) * scale;
      double step = Math.pow(10, Math.floor(Math.log10(extent)));
      step = extent / step < 2 ? step / 2 : extent / step > 5 ? step * 2 : step;
      List<Ruler.Label> steps = new ArrayList<>();
      for (double at = Math.ceil(least * scale / step) * step; at <= most * scale; at += step) {
        steps.add(
            new Ruler.Label(y(at / scale), say.number(BigDecimal.valueOf(at), step < 1 ? 1 : 0)));
      }
      return steps;
    }
  }
}
