package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.problem.InvalidInputException;

/** Indicators of areas, made of readings; 6.8 hides numerators and denominators below 10. */
class AreaKpisTest {
  private static final Framework OWN = Shipped.framework("dti-tuyen-giao");

  @Test
  void aSumDividesNumeratorsByDenominatorsAnew() {
    AreaKpi kpi = kpi("6.2", "a:40/46", "b:10/54");
    assertThat(kpi.rule()).isEqualTo(AreaRule.SUM);
    assertThat(kpi.value()).hasValue(50);
    assertThat(kpi.over()).contains(new AreaKpi.Over(Fraction.of(50), Fraction.of(100)));
    assertThat(kpi.census()).isEqualTo(new AreaKpi.Census(2, 2, 0, 0, 0));
    assertThat(kpi("6.3", "a:1/1000", "b:2/1000").value()).hasValue(1.5);
  }

  @Test
  void aLeastDenominatorIsForPointsNotForSums() {
    assertThat(kpi("1.3", "a:1/1", "b:1/1").value()).hasValue(100);
  }

  @Test
  void whatIsNotThereIsNeverZeroAndIsSaid() {
    AreaKpi kpi = kpi("6.2", "a:40/50", "b:MISSING", "c:NOT_APPLICABLE", "d:87");
    assertThat(kpi.value()).hasValue(80);
    assertThat(kpi.census()).isEqualTo(new AreaKpi.Census(4, 1, 2, 1, 0));
    assertNone(kpi("6.2", "a:MISSING", "b:NOT_APPLICABLE"), State.MISSING);
    assertNone(kpi("6.2", "a:NOT_APPLICABLE", "b:NOT_APPLICABLE"), State.NOT_APPLICABLE);
    assertNone(kpi("6.8", "a:SUPPRESSED:NUM", "b:MISSING"), State.SUPPRESSED);
    assertNone(kpi("1.3", "a:0/0", "b:0/0"), State.MISSING);
    assertThat(kpi("6.2", "a:0/50", "b:MISSING").state()).isEqualTo(State.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "a:5/9 b:20/100 c:30/200 d:40/300, a b",
    "a:5/9 b:30/200 c:20/100 d:40/300, a c",
    "a:40/300 b:20/100 c:30/100 d:5/9, b d",
    "a:5/9 b:0/20 c:30/200 d:40/300, a b c",
    "a:3/1800 b:4/1800 c:50/100 d:50/200, a b c",
    "a:7/1800 b:8/1800 c:50/100 d:50/200, a b",
    "a:5/9 b:0/0 c:20/100 d:40/300, a c",
    "a:50/90 b:20/100 c:30/200 d:40/300, ''"
  })
  void oneHiddenUnitForcesTheNextSmallestUntilNoDifferenceTells(String units, String hidden) {
    AreaKpi kpi = kpi("6.8", units.split(" "));
    assertThat(String.join(" ", kpi.hidden().stream().map(UnitCode::value).toList()))
        .isEqualTo(hidden);
    assertThat(kpi.census().counted()).isEqualTo(4);
    assertThat(kpi.state()).isEqualTo(State.PRESENT);
  }

  @Test
  void whatCannotBeCoveredIsNotShown() {
    assertNone(kpi("6.8", "a:5/9"), State.SUPPRESSED);
    assertNone(kpi("6.8", "a:5/9", "b:MISSING"), State.SUPPRESSED);
    assertNone(kpi("6.8", "a:1/3", "b:1/3"), State.SUPPRESSED);
    assertNone(kpi("6.8", "a:5/9", "b:0/0"), State.SUPPRESSED);
    AreaKpi together = kpi("6.8", "a:5/9", "b:50/100");
    assertThat(together.over()).contains(new AreaKpi.Over(Fraction.of(55), Fraction.of(109)));
    assertThat(together.hidden()).hasSize(2);
  }

  /** Were b in the sum, whoever knows the true total could subtract both. */
  @Test
  void hiddenUnitsWithoutCountsKeepTheirCompanionOutOfTheSum() {
    AreaKpi kpi = kpi("6.8", "a:SUPPRESSED:NUM", "b:20/100", "c:30/200");
    assertThat(kpi.over()).contains(new AreaKpi.Over(Fraction.of(30), Fraction.of(200)));
    assertThat(kpi.hidden()).containsExactly(new UnitCode("a"), new UnitCode("b"));
    assertThat(kpi.census()).isEqualTo(new AreaKpi.Census(3, 1, 0, 0, 1));
    AreaKpi two = kpi("6.8", "a:SUPPRESSED:NUM", "b:SUPPRESSED:DEN", "c:30/200");
    assertThat(two.hidden()).hasSize(2);
    assertThat(two.value()).hasValue(15);
  }

  @Test
  void aCountIsOfUnitsThatEarnEverythingAmongThoseWithAValue() {
    AreaKpi kpi = kpi("1.1", "a:BI_THU", "b:PHO_BI_THU", "c:KHAC", "d:MISSING", "e:BI_THU");
    assertThat(kpi.rule()).isEqualTo(AreaRule.COUNT_UNITS);
    assertThat(kpi.over()).contains(new AreaKpi.Over(Fraction.of(2), Fraction.of(4)));
    assertThat(kpi.value()).hasValue(0.5);
    assertThat(kpi.census()).isEqualTo(new AreaKpi.Census(5, 4, 1, 0, 0));
    assertThat(kpi("1.2", "a:3", "b:2").state()).isEqualTo(State.ZERO);
  }

  @Test
  void aRangeHasNoValueOnlyEnds() {
    AreaKpi kpi = kpi("1.5", "a:11", "b:35", "c:4", "d:MISSING");
    assertThat(kpi.rule()).isEqualTo(AreaRule.RANGE_ONLY);
    assertThat(kpi.value()).isEmpty();
    assertThat(kpi.range()).contains(new Interval(4, 35));
    assertThat(kpi.census()).isEqualTo(new AreaKpi.Census(4, 3, 1, 0, 0));
  }

  @Test
  void everyIndicatorOfTheOwnFrameworkSaysHow() {
    assertThat(OWN.indicators()).allMatch(indicator -> indicator.areaRule().isPresent());
    assertThat(OWN.indicators().stream().filter(i -> i.areaRule().get() == AreaRule.RANGE_ONLY))
        .extracting(indicator -> indicator.code().value())
        .containsExactly("1.5", "6.9");
    assertThat(OWN.indicators().stream().filter(i -> i.areaRule().get() == AreaRule.COUNT_UNITS))
        .hasSize(9);
  }

  private static void assertNone(AreaKpi kpi, State why) {
    assertThat(kpi.state()).isEqualTo(why);
    assertThat(kpi.value()).isEmpty();
    assertThat(kpi.over()).isEmpty();
  }

  /** Units as {@code code:entry}, an entry being a word, a number, or num/den. */
  private static AreaKpi kpi(String indicator, String... units) {
    String rows =
        Arrays.stream(units)
            .map(unit -> row(indicator, unit.split(":", 2)[0], unit.split(":", 2)[1]))
            .reduce("unit,kind,code,value,numerator,denominator\n", String::concat);
    List<UnitCode> codes =
        Stream.of(units).map(unit -> new UnitCode(unit.split(":", 2)[0])).toList();
    return Objects.requireNonNull(new Areas(OWN).kpis(codes, sheet(rows)).get(new Code(indicator)));
  }

  private static String row(String indicator, String unit, String entry) {
    String[] sides = entry.split("/");
    String fields = sides.length == 2 ? "," + sides[0] + "," + sides[1] : entry + ",,";
    return unit + ",phuong," + indicator + "," + fields + "\n";
  }

  private static Sheet sheet(String csv) {
    try {
      return CsvDataReader.read(OWN, csv.getBytes(StandardCharsets.UTF_8), "a.csv")
          .data()
          .sheet(Period.ONLY)
          .orElseThrow();
    } catch (InvalidInputException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
