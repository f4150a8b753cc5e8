package vn.thuocso.index.time;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.step.Student;

/**
 * A straight line through a series by ordinary least squares. With so few points as yearly figures
 * have, its band is wide, and ought to be: with three it rests on one degree of freedom.
 *
 * @param residual the residual standard deviation, on {@code points - 2} degrees of freedom
 * @param spread the sum of squared distances of the times from their mean
 */
public record LinearTrend(
    int points, double meanTime, double meanValue, double slope, double residual, double spread) {
  /** Fewer values than this have no trend: a line through two leaves nothing to judge it by. */
  public static final int FEWEST = 3;

  /** The trend of a series; empty with fewer than three values. */
  public static Optional<LinearTrend> of(Series series) {
    List<Point> points = series.points();
    if (points.size() < FEWEST) {
      return Optional.empty();
    }
    double meanTime = mean(points, Point::at);
    double meanValue = mean(points, Point::value);
    double spread = 0;
    double shared = 0;
    for (Point point : points) {
      spread += (point.at() - meanTime) * (point.at() - meanTime);
      shared += (point.at() - meanTime) * (point.value() - meanValue);
    }
    double slope = shared / spread;
    double squares = 0;
    for (Point point : points) {
      double miss = point.value() - meanValue - slope * (point.at() - meanTime);
      squares += miss * miss;
    }
    double residual = StrictMath.sqrt(squares / (points.size() - 2));
    return Optional.of(
        new LinearTrend(points.size(), meanTime, meanValue, slope, residual, spread));
  }

  private static double mean(List<Point> points, ToDoubleFunction<Point> of) {
    double sum = 0;
    for (Point point : points) {
      sum += of.applyAsDouble(point);
    }
    return sum / points.size();
  }

  /** The line's value at a point of the axis of years. */
  public double at(double time) {
    return meanValue + slope * (time - meanTime);
  }

  /** The forecast of a period, with the band that holds a new value with this probability. */
  public Forecast forecast(Period period, double probability) {
    double time = Point.endOf(period);
    double distance = time - meanTime;
    double error = residual * StrictMath.sqrt(1 + 1.0 / points + distance * distance / spread);
    double half = Student.twoSided(probability, points - 2) * error;
    double value = at(time);
    return new Forecast(
        period,
        time,
        value,
        value - half,
        value + half,
        probability,
        Forecast.LINEAR_TREND,
        points);
  }
}
