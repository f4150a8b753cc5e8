package vn.thuocso.dashboard.target.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.time.OnTrack;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;
import vn.thuocso.index.time.Trajectory;

class ProspectTest {

  @Test
  void fewerThanThreeReadingsForecastNothing() {
    Prospect prospect = Prospect.of(years(60, 65), goal(70, 80), 2027);
    assertThat(prospect.forecast()).isEmpty();
    assertThat(prospect.chance()).isEmpty();
    assertThat(prospect.isHard()).isFalse();
    assertThat(prospect.readings()).isEqualTo(2);
  }

  @Test
  void aSteadyTrendReachesWhatItReaches() {
    Prospect sure = Prospect.of(years(60, 65, 70), goal(70, 74), 2027);
    assertThat(sure.chance().orElseThrow()).isEqualTo(1);
    Prospect never = Prospect.of(years(60, 65, 70), goal(72, 90), 2027);
    assertThat(never.chance().orElseThrow()).isZero();
    assertThat(never.isHard()).isTrue();
    assertThat(never.track()).isEqualTo(OnTrack.OFF_TRACK);
  }

  @Test
  void aForecastOnItsGoalIsAsLikelyAsNot() {
    Series series = years(60, 68, 66);
    double expected = Prospect.of(series, goal(60, 90), 2027).forecast().orElseThrow().value();
    Prospect even = Prospect.of(series, goal(60, expected), 2027);
    assertThat(even.chance().orElseThrow()).isCloseTo(0.5, within(1e-9));
    // On one degree of freedom the band of 80 % leaves a tenth above it.
    double upper = even.forecast().orElseThrow().upper();
    assertThat(Prospect.of(series, goal(60, upper), 2027).chance().orElseThrow())
        .isCloseTo(0.1, within(1e-9));
  }

  @Test
  void whereLessIsBetterTheOtherSideCounts() {
    Series series = years(30, 22, 24);
    double lower = Prospect.of(series, goal(10, 9), 2027).forecast().orElseThrow().lower();
    List<Point> goals = List.of(point(2026, 20), point(2027, lower));
    assertThat(
            Prospect.of(series, new Trajectory(new Series(goals), false), 2027)
                .chance()
                .orElseThrow())
        .isCloseTo(0.1, within(1e-9));
  }

  private static Series years(double... values) {
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      points.add(point(2027 - values.length + at, values[at]));
    }
    return new Series(points);
  }

  private static Trajectory goal(double before, double goal) {
    return new Trajectory(new Series(List.of(point(2026, before), point(2027, goal))), true);
  }

  private static Point point(int year, double value) {
    return Point.of(new Period(Integer.toString(year)), value);
  }
}
