package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.target.Target;

/**
 * The way to the last target, drawn 532 wide and 300 high: years from left to right, points upward.
 *
 * @param from the year at whose end the axis begins
 * @param least points at the foot
 */
record WayChart(Outlook outlook, double max, double start, double end, double least, double most) {

  private static final int LEFT = 34;
  private static final int RIGHT = 478;
  private static final int TOP = 34;
  private static final int BOTTOM = 268;

  /** The reform of 1/7/2025, from when on there are wards to be scored. */
  static final double REFORM = 2025.5;

  static WayChart of(Outlook outlook, double max) {
    double[] all = values(outlook).map(value -> value * max).toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double most = DoubleStream.of(all).max().orElse(max);
    double step = step(most - least);
    double first =
        Math.min(
            REFORM,
            outlook.way().months().stream().mapToDouble(Way.Reading::at).min().orElse(REFORM));
    double last =
        Math.max(
            outlook.way().year() + 1,
            outlook.targets().isEmpty() ? 0 : outlook.targets().lastKey() + 1);
    return new WayChart(
        outlook,
        max,
        first - 0.12,
        last,
        Math.max(0, Math.floor(least / step) * step),
        Math.min(max, Math.ceil(most / step) * step));
  }

  private static DoubleStream values(Outlook outlook) {
    return Stream.of(
            outlook.way().months().stream().map(Way.Reading::value),
            outlook.way().years().stream().map(Way.Reading::value),
            outlook.targets().values().stream().map(Target::target).map(BigDecimal::doubleValue),
            outlook.bands().stream().map(band -> band.most().lower()),
            outlook.bands().stream().map(band -> band.most().upper()))
        .flatMap(values -> values)
        .mapToDouble(value -> value);
  }

  private static double step(double extent) {
    return extent > 400 ? 100 : extent > 120 ? 50 : extent > 50 ? 20 : 10;
  }

  String x(double at) {
    return Ruler.number(LEFT + (RIGHT - LEFT) * (at - start) / (end - start));
  }

  /** The height of a value from 0 to 1. */
  String y(double value) {
    return Ruler.number(
        BOTTOM - (BOTTOM - TOP) * (value * max - least) / Math.max(1, most - least));
  }

  /** The points that get a line and a label. */
  List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    double step = step(most - least);
    for (double at = least; at <= most + 1e-9; at += step) {
      steps.add(at);
    }
    return steps;
  }

  /** The months, broken between two years that are assessed each for itself. */
  String months() {
    StringBuilder path = new StringBuilder();
    int year = 0;
    for (Way.Reading at : outlook.way().months()) {
      path.append(at.year() == year ? 'L' : 'M')
          .append(x(at.at()))
          .append(' ')
          .append(y(at.value()));
      year = at.year();
    }
    return path.toString();
  }

  /** A band from where the unit stands through the years to come; empty without a forecast. */
  String band(boolean half) {
    if (outlook.bands().isEmpty() || outlook.way().last().isEmpty()) {
      return "";
    }
    Way.Reading now = outlook.way().last().get();
    StringBuilder upper = new StringBuilder("M" + x(now.at()) + " " + y(now.value()));
    StringBuilder lower = new StringBuilder();
    for (Outlook.Band band : outlook.bands()) {
      double low = half ? band.half().lower() : band.most().lower();
      double high = half ? band.half().upper() : band.most().upper();
      upper.append('L').append(x(band.at())).append(' ').append(y(high));
      lower.insert(0, "L" + x(band.at()) + " " + y(low));
    }
    return upper.append(lower).append('Z').toString();
  }

  /** The middle of the forecast. */
  String middle() {
    return outlook
        .way()
        .last()
        .filter(now -> !outlook.bands().isEmpty())
        .map(
            now -> {
              StringBuilder path = new StringBuilder("M" + x(now.at()) + " " + y(now.value()));
              for (Outlook.Band band : outlook.bands()) {
                path.append('L').append(x(band.at())).append(' ').append(y(band.half().value()));
              }
              return path.toString();
            })
        .orElse("");
  }

  /** A target: a short bar at the end of its year under a triangle. */
  String goal(int year, double value) {
    double x = Double.parseDouble(x(year + 1));
    double y = Double.parseDouble(y(value));
    return "M"
        + Ruler.number(x - 4)
        + " "
        + Ruler.number(y - 9)
        + "H"
        + Ruler.number(x + 4)
        + "L"
        + Ruler.number(x)
        + " "
        + Ruler.number(y - 2)
        + "ZM"
        + Ruler.number(x - 8)
        + " "
        + Ruler.number(y)
        + "H"
        + Ruler.number(x + 8)
        + "v1.6h-16Z";
  }
}
