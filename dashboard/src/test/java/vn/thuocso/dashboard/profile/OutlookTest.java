package vn.thuocso.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.index.time.OnTrack;

class OutlookTest {

  @Test
  void twoYearsHaveNoTrendSoOnlyTheRunningYearIsForecastFromItsMonths() {
    Outlook outlook = Outlook.of(way(false, years(0.5, 0.6), months(10)), targets());

    assertThat(outlook.overYears()).isFalse();
    assertThat(outlook.bands()).extracting(Outlook.Band::year).containsExactly(2026);
    assertThat(outlook.lacking()).isEqualTo(1);
    Outlook.Band band = outlook.bands().get(0);
    assertThat(band.most().lower()).isLessThanOrEqualTo(band.half().lower());
    assertThat(band.half().upper()).isLessThanOrEqualTo(band.most().upper());
  }

  @Test
  void twoMonthsSayNothingOfTheYear() {
    assertThat(Outlook.of(way(false, years(0.5, 0.6), months(2)), targets()).bands()).isEmpty();
  }

  @Test
  void aSettledYearIsNotForecast() {
    assertThat(Outlook.of(way(true, years(0.5, 0.6), months(12)), targets()).bands()).isEmpty();
  }

  @Test
  void threeYearsLeadToTheLastTargetAndNeverBeyondTheScale() {
    Outlook outlook = Outlook.of(way(true, years(0.3, 0.55, 0.8), List.of()), targets());

    assertThat(outlook.overYears()).isTrue();
    assertThat(outlook.bands())
        .extracting(Outlook.Band::year)
        .containsExactly(2027, 2028, 2029, 2030);
    assertThat(outlook.bands())
        .allSatisfy(band -> assertThat(band.most().upper()).isLessThanOrEqualTo(1));
  }

  @Test
  void whetherTheUnitIsOnItsWayIsJudgedByTheEngine() {
    assertThat(Outlook.of(way(true, years(0.5, 0.9), List.of()), targets()).track())
        .contains(OnTrack.REACHED);
    assertThat(Outlook.of(way(true, years(0.5, 0.5), List.of()), targets()).track())
        .contains(OnTrack.OFF_TRACK);
    assertThat(Outlook.of(way(true, years(0.5, 0.5), List.of()), new TreeMap<>()).track())
        .isEmpty();
  }

  private static Way way(boolean settled, List<Way.Reading> years, List<Way.Reading> months) {
    return new Way(2026, settled, years, months);
  }

  /** Values of so many years, the last of which is 2026. */
  private static List<Way.Reading> years(double... values) {
    List<Way.Reading> years = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      int year = 2027 - values.length + at;
      years.add(new Way.Reading(year, year + 1, values[at]));
    }
    return years;
  }

  private static List<Way.Reading> months(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(month -> new Way.Reading(2026, 2026 + month / 12.0, 0.55 + 0.005 * (month % 3)))
        .toList();
  }

  private static SortedMap<Integer, Target> targets() {
    SortedMap<Integer, Target> targets = new TreeMap<>();
    for (int year = 2025; year <= 2030; year++) {
      BigDecimal aim =
          new BigDecimal("0.55")
              .add(new BigDecimal("0.06").multiply(BigDecimal.valueOf(year - 2025)));
      targets.put(year, new Target(aim, aim, aim));
    }
    return targets;
  }
}
