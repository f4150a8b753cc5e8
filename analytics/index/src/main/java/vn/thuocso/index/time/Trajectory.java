package vn.thuocso.index.time;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Targets by period, with a straight line between two of them; says nothing before the first or
 * after the last.
 */
public record Trajectory(Series targets, boolean higherIsBetter) {
  public Trajectory {
    if (targets.size() == 0) {
      throw new IllegalArgumentException("A trajectory has at least one target");
    }
  }

  /** The last target: where the trajectory leads. */
  public Point goal() {
    return targets.points().get(targets.size() - 1);
  }

  /** What the trajectory asks for at a point of the axis of years. */
  public OptionalDouble at(double time) {
    List<Point> points = targets.points();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.at() == time) {
        return OptionalDouble.of(point.value());
      }
      if (point.at() > time) {
        return i == 0 ? OptionalDouble.empty() : between(points.get(i - 1), point, time);
      }
    }
    return OptionalDouble.empty();
  }

  /** How far a value is ahead of the trajectory (above zero) or behind it (below). */
  public OptionalDouble distance(Point value) {
    OptionalDouble asked = at(value.at());
    return asked.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(lead(value.value(), asked.getAsDouble()));
  }

  /** How much better a value is than a target; below zero where it is worse. */
  double lead(double value, double target) {
    return higherIsBetter ? value - target : target - value;
  }

  private static OptionalDouble between(Point before, Point after, double time) {
    double share = (time - before.at()) / (after.at() - before.at());
    return OptionalDouble.of(before.value() + share * (after.value() - before.value()));
  }
}
