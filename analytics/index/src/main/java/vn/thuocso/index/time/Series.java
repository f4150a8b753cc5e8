package vn.thuocso.index.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.Period;

/**
 * The values that one unit really has, in the order of time; a period without a value is not in it,
 * and is never filled.
 */
public record Series(List<Point> points) {
  public Series {
    points = points.stream().sorted(Comparator.comparingDouble(Point::at)).toList();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).at() == points.get(i - 1).at()) {
        throw new IllegalArgumentException(
            "A series has one value for a period: " + points.get(i).period());
      }
    }
  }

  /** The periods that have a value. */
  public static Series of(Map<Period, OptionalDouble> values) {
    List<Point> points = new ArrayList<>();
    values.forEach(
        (period, value) -> value.ifPresent(number -> points.add(Point.of(period, number))));
    return new Series(points);
  }

  public int size() {
    return points.size();
  }

  public Optional<Point> first() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(0));
  }

  public Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  /** From each value to the next. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      changes.add(new Change(points.get(i - 1), points.get(i)));
    }
    return List.copyOf(changes);
  }

  /** From the first value to the last; empty with fewer than two. */
  public Optional<Change> overall() {
    return points.size() < 2
        ? Optional.empty()
        : Optional.of(new Change(points.get(0), points.get(points.size() - 1)));
  }
}
