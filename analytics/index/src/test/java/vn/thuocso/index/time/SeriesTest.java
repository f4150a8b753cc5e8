package vn.thuocso.index.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;

class SeriesTest {
  /** Phú Yên's published totals: a score that rises while its rank stays. */
  static final Series PHU_YEN =
      new Series(
          List.of(
              Point.of(new Period("2024"), 0.6013),
              Point.of(new Period("2022"), 0.4679),
              Point.of(new Period("2023"), 0.5582)));

  @Test
  void readsPeriodsByTheirEnd() {
    assertThat(Calendar.endOf(new Period("2024"))).hasValue(2025);
    assertThat(Calendar.endOf(new Period("2024-H1"))).hasValue(2024.5);
    assertThat(Calendar.endOf(new Period("2024-Q3"))).hasValue(2024.75);
    assertThat(Calendar.endOf(new Period("2024-12"))).hasValue(2025);
    assertThat(Calendar.endOf(new Period("2024-13"))).isEmpty();
    assertThat(Calendar.endOf(Period.ONLY)).isEmpty();
  }

  @Test
  void standsInTheOrderOfTime() {
    assertThat(PHU_YEN.changes())
        .extracting(Change::difference)
        .allSatisfy(difference -> assertThat(difference).isPositive());
    Change overall = PHU_YEN.overall().orElseThrow();
    assertThat(overall.difference()).isCloseTo(0.1334, within(1e-12));
    assertThat(overall.relative().orElseThrow()).isCloseTo(0.2851, within(5e-5));
    assertThat(overall.compoundGrowth().orElseThrow()).isCloseTo(0.13362, within(5e-6));
  }

  @Test
  void leavesOutAPeriodWithoutAValue() {
    Series series =
        Series.of(
            Map.of(
                new Period("2022"), OptionalDouble.of(0.4),
                new Period("2023"), OptionalDouble.empty(),
                new Period("2024"), OptionalDouble.of(0.5)));
    assertThat(series.size()).isEqualTo(2);
    assertThat(series.changes()).hasSize(1);
  }

  @Test
  void hasNoGrowthFromZero() {
    Change change = new Change(Point.of(new Period("2022"), 0), Point.of(new Period("2023"), 0.5));
    assertThat(change.relative()).isEmpty();
    assertThat(change.compoundGrowth()).isEmpty();
    assertThat(change.difference()).isEqualTo(0.5);
  }

  @Test
  void refusesAPeriodTwiceAndOneThatIsNoTime() {
    Point point = Point.of(new Period("2022"), 1);
    assertThatThrownBy(() -> new Series(List.of(point, point)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Point.of(new Period("đợt 1"), 1)).hasMessageContaining("đợt 1");
  }

  @Test
  void comparesTheUnitsThatHaveBothPeriods() {
    TreeMap<UnitCode, Series> units = new TreeMap<>();
    units.put(new UnitCode("PY"), PHU_YEN);
    units.put(new UnitCode("X"), new Series(List.of(Point.of(new Period("2022"), 0.3))));
    Panel panel = new Panel(units);
    assertThat(panel.changes(new Period("2022"), new Period("2024")))
        .containsOnlyKeys(new UnitCode("PY"));
    assertThat(panel.values(new Period("2022"))).hasSize(2);
  }
}
