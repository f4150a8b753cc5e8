package vn.thuocso.dashboard.target.track;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.step.Student;
import vn.thuocso.index.time.Forecast;
import vn.thuocso.index.time.LinearTrend;
import vn.thuocso.index.time.OnTrack;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

/**
 * Whether a unit is on its way to a target, and how likely it gets there. With fewer than three
 * readings there is no forecast and no chance, only where it stands.
 *
 * @param readings how many values the trend stands on
 * @param forecast of the year of the target, with the band of four fifths
 * @param chance of reaching the target if the trend goes on, from 0 to 1
 */
public record Prospect(
    OnTrack track, int readings, Optional<Forecast> forecast, OptionalDouble chance) {

  private static final double BAND = 0.8;
  private static final double HALF = 0.5;

  /** Fewer than this of ten is hard to reach. */
  private static final double HARD = 0.2;

  /** Judges by the readings of a series and where the trajectory leads. */
  public static Prospect of(Series series, Trajectory trajectory, int year) {
    Optional<LinearTrend> trend = LinearTrend.of(series);
    OnTrack track = OnTrack.of(series, trajectory);
    Period period = new Period(Integer.toString(year));
    return new Prospect(
        track,
        series.size(),
        trend.map(line -> line.forecast(period, BAND)),
        trend
            .map(line -> OptionalDouble.of(chance(line.forecast(period, HALF), trajectory)))
            .orElse(OptionalDouble.empty()));
  }

  /** How much of the forecast's distribution lies on the good side of the goal. */
  private static double chance(Forecast half, Trajectory trajectory) {
    double goal = trajectory.goal().value();
    double lead = trajectory.higherIsBetter() ? half.value() - goal : goal - half.value();
    int degrees = half.points() - 2;
    double error = (half.upper() - half.value()) / Student.twoSided(HALF, degrees);
    if (error < 1e-12) {
      return lead >= -1e-12 ? 1 : 0;
    }
    double within = Student.within(Math.abs(lead) / error, degrees) / 2;
    return lead >= 0 ? 0.5 + within : 0.5 - within;
  }

  /** Whether the trend says that the target is hardly reached. */
  public boolean isHard() {
    return chance.isPresent() && chance.getAsDouble() < HARD && track != OnTrack.REACHED;
  }
}
