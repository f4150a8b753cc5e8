package vn.thuocso.index.time;

import java.util.Optional;
import java.util.OptionalDouble;

/** Whether a series is on its way to the goal of a trajectory. */
public enum OnTrack {
  /** The last value is at the goal already. */
  REACHED,
  /** The last value is on the trajectory, and the trend, if there is one, reaches the goal. */
  ON_TRACK,
  /** The last value is on the trajectory but the trend misses the goal, or the other way round. */
  AT_RISK,
  /**
   * The last value is behind the trajectory, and no trend reaches the goal; or it came too late.
   */
  OFF_TRACK,
  /** There is no value, or none since the trajectory began. */
  UNKNOWN;

  /**
   * Judges a series by its last value and its linear trend. Without a trend (fewer than three
   * values) the last value alone decides.
   */
  public static OnTrack of(Series series, Trajectory trajectory) {
    Optional<Point> last = series.last();
    if (last.isEmpty()) {
      return UNKNOWN;
    }
    Point goal = trajectory.goal();
    boolean path = trajectory.targets().size() > 1;
    if (path && last.get().at() < trajectory.targets().points().get(0).at()) {
      return UNKNOWN;
    }
    if (trajectory.lead(last.get().value(), goal.value()) >= 0) {
      return REACHED;
    }
    if (last.get().at() > goal.at()) {
      return OFF_TRACK;
    }
    OptionalDouble distance = trajectory.distance(last.get());
    if (distance.isEmpty()) {
      return UNKNOWN;
    }
    return of(distance.getAsDouble() >= 0, LinearTrend.of(series), trajectory);
  }

  private static OnTrack of(boolean onPath, Optional<LinearTrend> trend, Trajectory trajectory) {
    if (trend.isEmpty()) {
      return onPath ? ON_TRACK : OFF_TRACK;
    }
    Point goal = trajectory.goal();
    boolean reaches = trajectory.lead(trend.get().at(goal.at()), goal.value()) >= 0;
    if (onPath && reaches) {
      return ON_TRACK;
    }
    return onPath || reaches ? AT_RISK : OFF_TRACK;
  }
}
