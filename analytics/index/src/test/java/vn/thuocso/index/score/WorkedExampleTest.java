package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.Published;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problems;

/** Every figure of the worked example, to the last digit. */
class WorkedExampleTest {
  private static final Framework FRAMEWORK = Shipped.framework("dti-tuyen-giao");
  private static final UnitCode UNIT = WorkedExample.UNIT;
  private static final Scores SCORES = score(FRAMEWORK, WorkedExample.data(FRAMEWORK));

  @Test
  void givesThePointsOfEveryIndicator() {
    assertThat(WorkedExample.ROWS).hasSize(50);
    for (Map<String, String> row : WorkedExample.ROWS) {
      Points points = figure(Published.get(row, "code")).points().orElseThrow();
      String earned = Published.get(row, "points");
      assertThat(points.earned())
          .as(row.toString())
          .isEqualByComparingTo(earned.isEmpty() ? "0" : earned);
      assertThat(points.assessed())
          .as(row.toString())
          .isEqualByComparingTo(Published.get(row, "assessed_max"));
      assertThat(points.maximum())
          .as(row.toString())
          .isEqualByComparingTo(Published.get(row, "max_points"));
    }
  }

  @Test
  void givesTheValueAndShareOfEveryIndicator() {
    for (Map<String, String> row : WorkedExample.ROWS) {
      Indicator indicator = indicator(Published.get(row, "code"));
      Marker marker = new Marker(indicator, FRAMEWORK.round(), FRAMEWORK.missing());
      Cell cell = WorkedExample.cell(row, indicator.pointScale().rule());
      if (marker.mark(cell) instanceof Mark.Scored scored) {
        assertThat(scored.share().round(6, RoundingMode.HALF_UP))
            .as(row.toString())
            .isEqualByComparingTo(Published.get(row, "share"));
        scored
            .value()
            .ifPresent(
                value ->
                    assertThat(value.round(4, RoundingMode.HALF_UP))
                        .as(row.toString())
                        .isEqualByComparingTo(Published.get(row, "value")));
      } else {
        assertThat(Published.get(row, "share")).as(row.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1,54.54,100,0.5454",
    "2,63.59,100,0.6359",
    "3,57.92,70,0.8274",
    "4,54.42,75,0.7256",
    "5,58.00,80,0.7250",
    "6,355.05,500,0.7101",
    "TONG,643.52,925,0.6957"
  })
  void givesEveryIndexAndTheTotal(String code, String earned, String assessed, double value) {
    assertNode(figure(code), earned, assessed, value);
  }

  @Test
  void isAnIntervalWhileMissingEntriesMayComeIn() {
    assertThat(figure("TONG").interval()).contains(new Interval(0.6957, 0.7389));
    assertThat(figure("3").interval()).isEmpty();
  }

  @Test
  void keepsTheStatesApart() {
    Map<State, BigDecimal> out = new LinkedHashMap<>();
    Map<State, BigDecimal> kept = new LinkedHashMap<>();
    for (Indicator indicator : FRAMEWORK.indicators()) {
      Figure figure = figure(indicator.code().value());
      Points points = figure.points().orElseThrow();
      if (figure.value().isEmpty()) {
        kept.merge(figure.state(), points.assessed(), BigDecimal::add);
        out.merge(figure.state(), points.maximum().subtract(points.assessed()), BigDecimal::add);
      }
    }
    assertThat(out.get(State.NOT_APPLICABLE)).isEqualByComparingTo("60");
    assertThat(out.get(State.SUPPRESSED)).isEqualByComparingTo("15");
    assertThat(kept.get(State.MISSING)).isEqualByComparingTo("40");
    assertThat(kept.get(State.SUPPRESSED)).isEqualByComparingTo("15");
    assertThat(figure("1.3").state()).isEqualTo(State.ZERO);
    assertThat(40.0 / 925).isCloseTo(0.0432, within(5e-5));
  }

  @Test
  void givesTheSharesOfWhereItComesFrom() {
    Shares shares = figure("TONG").shares();
    assertThat(shares.measured()).isCloseTo(0.3946, within(5e-5));
    assertThat(shares.declared()).isCloseTo(0.5730, within(5e-5));
    assertThat(shares.survey()).isCloseTo(0.0324, within(5e-5));
    assertThat(shares.imputed()).isZero();
  }

  @Test
  void givesThePillarsAndTheBandOfTheWeakest() {
    ViewScores pillars = SCORES.views().get(0);
    assertNode(pillar(pillars, "KN"), "78.69", "105", 0.7494);
    assertNode(pillar(pillars, "PT"), "120.92", "175", 0.6910);
    assertNode(pillar(pillars, "VH"), "443.91", "645", 0.6882);
    assertThat(pillars.verdicts()).containsEntry(UNIT, new Verdict.Band(1, new Code("VH")));
    assertThat(FRAMEWORK.views().get(0).bands().orElseThrow().bands().get(1).name().vi())
        .isEqualTo("khá");
  }

  @Test
  void reachesTheFirstLevel() {
    ViewScores levels = SCORES.views().get(1);
    assertThat(pillar(levels, "L1").value()).hasValue(0.9091);
    assertThat(pillar(levels, "L2").value()).hasValue(0.6000);
    assertThat(pillar(levels, "L3").value()).hasValue(0.4286);
    assertThat(levels.verdicts()).containsEntry(UNIT, new Verdict.Level(1));
    Levels counted =
        Levels.of(
            Practices.of(
                FRAMEWORK,
                FRAMEWORK.views().get(1),
                FRAMEWORK.views().get(1).maturity().orElseThrow()),
            tally());
    assertThat(counted.qualifying()).containsExactly(10, 9, 3);
    assertThat(counted.assessed()).containsExactly(11, 15, 7);
  }

  @Test
  void standsAboveTheFloorOfTheRanking() {
    assertThat(SCORES.ranking().of(UNIT)).isEqualTo(new Standing.Ranked(1));
  }

  /** An engine that drops every suppressed indicator gives another total. */
  @Test
  void wouldBeHigherIfSmallNumeratorsLeftTheDenominator() {
    String changed =
        Shipped.text("dti-tuyen-giao")
            .replace("numerator: zeroKeepsMaximum", "numerator: leavesDenominator");
    Framework framework = Shipped.read(changed, "changed.yaml");
    Figure total = score(framework, WorkedExample.data(framework)).total(UNIT);
    assertNode(total, "643.52", "910", 0.7072);
  }

  /** The same counts in clear give the same points as the cells that come suppressed. */
  @Test
  void suppressesCountsThatComeInClear() {
    Dataset data =
        with(
            Map.of(
                "4.2", ratio("5", "8"),
                "6.8", ratio("7", "1800")));
    assertThat(score(FRAMEWORK, data).total(UNIT)).isEqualTo(figure("TONG"));
  }

  @Test
  void readsTheSameFromALongFile() throws InvalidInputException {
    StringBuilder csv =
        new StringBuilder("unit,name,kind,code,state,numerator,denominator,extra\n");
    for (Map<String, String> row : WorkedExample.ROWS) {
      csv.append(UNIT).append(",Phường Mẫu,phuong");
      for (String column : List.of("code", "state", "numerator", "denominator", "extra")) {
        csv.append(',').append(Published.get(row, column));
      }
      csv.append('\n');
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    Dataset read = CsvDataReader.read(FRAMEWORK, bytes, "phuong-mau.csv").data();
    assertThat(score(FRAMEWORK, read)).isEqualTo(SCORES);
  }

  @Test
  void isNotRankedBelowTheFloor() {
    Map<String, Cell> few = new LinkedHashMap<>();
    FRAMEWORK.indicators().stream()
        .map(indicator -> indicator.code().value())
        .filter(code -> code.startsWith("3."))
        .forEach(code -> few.put(code, Cell.NOT_APPLICABLE));
    assertThat(score(FRAMEWORK, with(few)).ranking().of(UNIT))
        .isEqualTo(new Standing.Unranked(Standing.Reason.TOO_SMALL_SHARE_OF_A_GROUP));
    few.put("6.1", Cell.NOT_APPLICABLE);
    List.of("6.2", "6.5", "6.6", "6.10", "6.11")
        .forEach(code -> few.put(code, Cell.NOT_APPLICABLE));
    assertThat(score(FRAMEWORK, with(few)).ranking().of(UNIT))
        .isEqualTo(new Standing.Unranked(Standing.Reason.TOO_FEW_POINTS));
  }

  @Test
  void tellsEveryEntryThatCannotBeRead() {
    Dataset data =
        with(
            Map.of(
                "1.1", new Cell.Present(new Reading.Choice("CHU_TICH")), "2.4", ratio("0", "0")));
    Scoring scoring = Scoring.of(FRAMEWORK);
    List<String> rules = new ArrayList<>();
    try {
      scoring.score(data, Period.ONLY);
    } catch (InvalidInputException refused) {
      refused.problems().forEach(problem -> rules.add(problem.rule().code()));
    }
    assertThat(rules).containsExactlyInAnyOrder("unknown-code", "zero-denominator");
  }

  @Test
  void givesTheMeansOfAnArea() {
    UnitCode other = new UnitCode("B");
    Map<Code, Figure> b = new LinkedHashMap<>();
    List<String> values = List.of("0.8", "0.75", "0.6", "0.7", "0.9", "0.62");
    for (int i = 0; i < values.size(); i++) {
      double value = Double.parseDouble(values.get(i));
      b.put(new Code(String.valueOf(i + 1)), Figure.of(value, Shares.of(0, 1, 0, 0), 1));
    }
    b.put(new Code("TONG"), Figure.of(0.685, Shares.of(0, 1, 0, 0), 1));
    UnitFigures area =
        new Areas(FRAMEWORK)
            .mean(
                new UnitCode("khu-vuc"),
                List.of(
                    Objects.requireNonNull(SCORES.figures().get(UNIT)), new UnitFigures(other, b)),
                Map.of());
    List<Double> means = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      means.add(area.of(new Code(String.valueOf(i))).value().orElseThrow());
    }
    assertThat(means).containsExactly(0.6727, 0.6930, 0.7137, 0.7128, 0.8125, 0.6651);
    assertThat(area.of(new Code("TONG")).value()).hasValue(0.6930);
  }

  @Test
  void dropsNothingWhereMissingEntriesMayLeaveTheDenominator() {
    String changed =
        Shipped.text("dti-tuyen-giao")
            .replace(
                "missing: {rule: " + Absence.ZERO_KEEPS_MAXIMUM.word() + "}",
                "missing: {rule: " + Absence.LEAVES_DENOMINATOR.word() + "}");
    Framework framework = Shipped.read(changed, "changed.yaml");
    Figure total = score(framework, WorkedExample.data(framework)).total(UNIT);
    assertNode(total, "643.52", "885", 0.7271);
    assertThat(total.interval()).contains(new Interval(0.6957, 0.7389));
  }

  private static Dataset with(Map<String, Cell> changed) {
    Dataset data = WorkedExample.data(FRAMEWORK);
    Dataset.Builder builder = Dataset.builder(data.indicators());
    builder.unit(Period.ONLY, new Unit(UNIT, "Phường Mẫu", "phuong", Map.of()));
    for (Code code : data.indicators()) {
      Cell cell = changed.getOrDefault(code.value(), data.at(UNIT, Period.ONLY, code));
      builder.cell(Period.ONLY, UNIT, code, cell);
    }
    return builder.build();
  }

  private static Cell ratio(String numerator, String denominator) {
    return new Cell.Present(
        new Reading.Ratio(new BigDecimal(numerator), new BigDecimal(denominator)));
  }

  private static UnitTally tally() {
    Sheet sheet = WorkedExample.data(FRAMEWORK).sheet(Period.ONLY).orElseThrow();
    return new PointScoring(FRAMEWORK)
        .tally(sheet.units().get(0), sheet, Places.NONE, new Problems());
  }

  private static void assertNode(Figure figure, String earned, String assessed, double value) {
    assertThat(figure.points().orElseThrow().earned()).isEqualByComparingTo(earned);
    assertThat(figure.points().orElseThrow().assessed()).isEqualByComparingTo(assessed);
    assertThat(figure.value()).hasValue(value);
  }

  private static Figure pillar(ViewScores view, String code) {
    return Objects.requireNonNull(view.figures().get(UNIT)).of(new Code(code));
  }

  private static Figure figure(String code) {
    return SCORES.figure(UNIT, new Code(code));
  }

  private static Indicator indicator(String code) {
    return FRAMEWORK.indicators().stream()
        .filter(indicator -> indicator.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static Scores score(Framework framework, Dataset data) {
    try {
      return Scoring.of(framework).score(data, data.periods().get(0));
    } catch (InvalidInputException invalid) {
      throw new AssertionError(invalid.getMessage(), invalid);
    }
  }
}
