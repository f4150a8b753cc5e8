package vn.thuocso.index.time;

import java.util.OptionalDouble;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Period;

/** A value of one period; {@code at} is the period's end on the axis of years. */
public record Point(Period period, double at, double value) {
  public Point {
    if (!Double.isFinite(at) || !Double.isFinite(value)) {
      throw new IllegalArgumentException("A point is finite: " + period + " = " + value);
    }
  }

  /** A value at the end of its period, whose label has to name a time. */
  public static Point of(Period period, double value) {
    return new Point(period, endOf(period), value);
  }

  static double endOf(Period period) {
    OptionalDouble end = Calendar.endOf(period);
    return end.orElseThrow(
        () ->
            new IllegalArgumentException(
                "A period in time is 2024, 2024-H1, 2024-Q3 or 2024-07: " + period.label()));
  }
}
