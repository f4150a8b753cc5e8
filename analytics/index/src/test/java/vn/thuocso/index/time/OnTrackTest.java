package vn.thuocso.index.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.step.Student;

class OnTrackTest {
  private static final Trajectory CITY =
      new Trajectory(series(2025, 0.523, 0.61, 0.69, 0.756, 0.81, 0.855), true);

  @Test
  void asksBetweenTwoTargetsForAPartOfTheWay() {
    assertThat(CITY.at(2026.5).orElseThrow()).isCloseTo((0.523 + 0.61) / 2, within(1e-12));
    assertThat(CITY.at(2025)).isEmpty();
    assertThat(CITY.at(2032)).isEmpty();
    assertThat(CITY.goal().value()).isEqualTo(0.855);
  }

  @Test
  void tellsHowFarAheadOrBehind() {
    assertThat(CITY.distance(Point.of(new Period("2026"), 0.6)).orElseThrow())
        .isCloseTo(-0.01, within(1e-12));
    Trajectory days = new Trajectory(series(2025, 30, 10), false);
    assertThat(days.distance(Point.of(new Period("2025"), 20)).orElseThrow()).isEqualTo(10);
  }

  @Test
  void classesByTheLastValueAndTheTrend() {
    assertThat(OnTrack.of(series(2025, 0.53, 0.62, 0.70), CITY)).isEqualTo(OnTrack.ON_TRACK);
    assertThat(OnTrack.of(series(2025, 0.53, 0.60, 0.68), CITY)).isEqualTo(OnTrack.AT_RISK);
    assertThat(OnTrack.of(series(2025, 0.70, 0.70, 0.70), CITY)).isEqualTo(OnTrack.AT_RISK);
    assertThat(OnTrack.of(series(2025, 0.5, 0.51, 0.52), CITY)).isEqualTo(OnTrack.OFF_TRACK);
    assertThat(OnTrack.of(series(2025, 0.86), CITY)).isEqualTo(OnTrack.REACHED);
    assertThat(OnTrack.of(series(2024, 0.86), CITY)).as("before it").isEqualTo(OnTrack.UNKNOWN);
    assertThat(OnTrack.of(series(2032, 0.8), CITY)).as("missed").isEqualTo(OnTrack.OFF_TRACK);
    assertThat(OnTrack.of(series(2032, 0.86), CITY)).isEqualTo(OnTrack.REACHED);
    Trajectory goalAlone = new Trajectory(series(2030, 0.8), true);
    assertThat(OnTrack.of(series(2025, 0.86), goalAlone)).isEqualTo(OnTrack.REACHED);
    assertThat(OnTrack.of(series(2020, 0.5), CITY)).isEqualTo(OnTrack.UNKNOWN);
    assertThat(OnTrack.of(new Series(List.of()), CITY)).isEqualTo(OnTrack.UNKNOWN);
    assertThat(OnTrack.of(series(2025, 0.5, 0.6), CITY)).isEqualTo(OnTrack.OFF_TRACK);
  }

  @Test
  void forecastsNothingFromTwoValues() {
    assertThat(LinearTrend.of(series(2022, 0.4, 0.5))).isEmpty();
  }

  @Test
  void forecastsWithABandThatThreeValuesMakeWide() {
    Forecast forecast =
        LinearTrend.of(SeriesTest.PHU_YEN).orElseThrow().forecast(new Period("2025"), 0.8);
    assertThat(forecast.value()).isCloseTo(0.675867, within(1e-6));
    // By hand: residuals -.007867, .015733, -.007867, so s = .0192693; t(.9, 1) = 3.0776835;
    // the error of a new value two years from the mean is s times the root of 1 + 1/3 + 4/2.
    double half = 3.0776835 * 0.01926931 * Math.sqrt(1 + 1 / 3.0 + 4 / 2.0);
    assertThat(forecast.upper() - forecast.value()).isCloseTo(half, within(1e-6));
    assertThat(forecast.lower()).isCloseTo(2 * forecast.value() - forecast.upper(), within(1e-12));
    assertThat(forecast.points()).isEqualTo(3);
  }

  @Test
  void keepsAForecastWithinWhatAShareCanBe() {
    Forecast forecast =
        LinearTrend.of(SeriesTest.PHU_YEN).orElseThrow().forecast(new Period("2030"), 0.95);
    assertThat(forecast.upper()).isGreaterThan(1);
    Forecast share = forecast.within(0, 1);
    assertThat(share.upper()).isEqualTo(1);
    assertThat(share.lower()).isZero();
    assertThat(share.value()).isEqualTo(1);
  }

  /** Expected: the usual tables of Student's t. */
  @Test
  void knowsStudentsDistribution() {
    assertThat(Student.twoSided(0.95, 1)).isCloseTo(12.7062047, within(1e-6));
    assertThat(Student.twoSided(0.95, 2)).isCloseTo(4.3026527, within(1e-6));
    assertThat(Student.twoSided(0.95, 5)).isCloseTo(2.5705818, within(1e-6));
    assertThat(Student.twoSided(0.8, 1)).isCloseTo(3.0776835, within(1e-6));
    assertThat(Student.twoSided(0.99, 30)).isCloseTo(2.7499957, within(1e-6));
  }

  private static Series series(int firstYear, double... values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(Point.of(new Period(String.valueOf(firstYear + i)), values[i]));
    }
    return new Series(points);
  }
}
