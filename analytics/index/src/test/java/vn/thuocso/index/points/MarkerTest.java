package vn.thuocso.index.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.ZeroDenominator;
import vn.thuocso.index.problem.Rule;

class MarkerTest {
  private static final Mark LEFT_OUT =
      new Mark.Absent(State.NOT_APPLICABLE, Absence.LEAVES_DENOMINATOR);
  private static final Mark MISSING = new Mark.Absent(State.MISSING, Absence.ZERO_KEEPS_MAXIMUM);

  @Nested
  class Awards {
    @Test
    void countInsteadOfTheRule() {
      assertShare(new PointRule.Bool(), new Reading.Awarded(dec("2.5")), "1", "4");
      assertShare(roles(), new Reading.Awarded(BigDecimal.ZERO), "0", "1");
    }

    @Test
    void aboveTheMaximumAreRefused() {
      assertThat(refusal(roles(), new Reading.Awarded(dec("10.01"))).rule())
          .isEqualTo(Rule.OUT_OF_RANGE);
    }
  }

  @Nested
  class Rules {
    @ParameterizedTest
    @CsvSource({"yes,1", "Có,1", "1,1", "TRUE,1", "no,0", "KHÔNG,0", "0,0"})
    void boolIsYesOrNo(String word, String share) {
      assertShare(new PointRule.Bool(), new Reading.Choice(word), share, "1");
    }

    @Test
    void boolReadsOneAndZero() {
      assertShare(new PointRule.Bool(), amount("1.0"), "1", "1");
      assertShare(new PointRule.Bool(), amount("0"), "0", "1");
      assertThat(refusal(new PointRule.Bool(), amount("2")).rule()).isEqualTo(Rule.UNKNOWN_CODE);
    }

    @ParameterizedTest
    @CsvSource({"BI_THU,1,1", "PHO_BI_THU,1,2", "KHAC,0,1"})
    void roleHasTheShareOfItsRole(String role, String above, String below) {
      assertShare(roles(), new Reading.Choice(role), above, below);
    }

    @Test
    void roleRefusesOneItDoesNotKnow() {
      Mark.Refused refused = refusal(roles(), new Reading.Choice("CHU_TICH"));
      assertThat(refused.rule()).isEqualTo(Rule.UNKNOWN_CODE);
      assertThat(refused.sentence()).contains("CHU_TICH", "BI_THU, PHO_BI_THU, KHAC");
    }

    @Test
    void partsSumWhatIsMet() {
      PointRule rule = new PointRule.Parts(Map.of("a", dec("0.5"), "b", dec("0.5")));
      assertShare(rule, new Reading.Parts(Set.of()), "0", "1");
      assertShare(rule, new Reading.Parts(Set.of("a")), "1", "2");
      assertShare(rule, new Reading.Parts(Set.of("a", "b")), "1", "1");
      assertThat(refusal(rule, new Reading.Parts(Set.of("c"))).value()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({"5,1,1", "4,1,1", "3,3,4", "3.9,3,4", "1,1,4", "0,0,1"})
    void stepTakesTheFirstThresholdReached(String value, String above, String below) {
      assertShare(quarters(), amount(value), above, below);
    }

    @ParameterizedTest
    @CsvSource({"6,8,3,4", "8,8,1,1", "9,8,1,1", "1,3,1,3", "0,5,0,1"})
    void ratioIsCappedAtOne(String num, String den, String above, String below) {
      assertShare(new PointRule.Ratio(Optional.empty()), ratio(num, den), above, below);
    }

    @ParameterizedTest
    @CsvSource({
      "3,3,3,12",
      "6,11,1,2",
      "6,12,1,2",
      "6,13,6,13",
      "11,11,11,12",
      "12,12,1,1",
      "13,13,1,1",
      "0,5,0,1"
    })
    void ratioHasALeastDenominator(String num, String den, String above, String below) {
      assertShare(new PointRule.Ratio(Optional.of(dec("12"))), ratio(num, den), above, below);
    }

    @Test
    void targetIsMetOrPartlyMet() {
      Mark.Scored scored = scored(of(new PointRule.Target(dec("95")), "100"), ratio("412", "450"));
      assertThat(scored.share()).isEqualTo(Fraction.of(dec("41200"), dec("42750")));
      assertThat(scored.value()).contains(Fraction.of(dec("41200"), dec("450")));
      assertShare(new PointRule.Target(dec("95")), amount("96"), "1", "1");
      assertShare(new PointRule.Target(dec("95")), amount("19"), "1", "5");
    }

    @ParameterizedTest
    @CsvSource({
      "30,7,11,19,23",
      "30,7,30.01,0,1",
      "30,7,30,0,1",
      "30,7,29.99,1,2300",
      "30,7,7.01,2299,2300",
      "30,7,7,1,1",
      "30,7,6.99,1,1",
      "5,0.5,2,2,3",
      "50,95,85,7,9",
      "50,95,49.91,0,1",
      "50,95,50,0,1",
      "50,95,50.09,1,500",
      "50,95,95,1,1",
      "50,95,95.09,1,1"
    })
    void linearRunsFromFloorToTarget(
        String floor, String target, String value, String above, String below) {
      assertShare(new PointRule.Linear(dec(floor), dec(target)), amount(value), above, below);
    }

    @ParameterizedTest
    @CsvSource({
      "19.99,0,1",
      "20,0,1",
      "20.02,1,1000",
      "30,1,2",
      "39.98,999,1000",
      "40,1,1",
      "40.01,1,1",
      "89.99,1,1",
      "90,1,1",
      "90.05,999,1000",
      "96,22,25",
      "139.95,1,1000",
      "140,0,1",
      "140.01,0,1"
    })
    void bandIsStraightBetweenItsEdges(String value, String above, String below) {
      PointRule rule = new PointRule.Band(dec("20"), dec("40"), dec("90"), dec("140"));
      assertShare(rule, amount(value), above, below);
    }

    @ParameterizedTest
    @CsvSource({"19.99,0", "20,1", "90,1", "90.01,0"})
    void bandMayHaveSteepEdges(String value, String share) {
      PointRule rule = new PointRule.Band(dec("20"), dec("20"), dec("90"), dec("90"));
      assertShare(rule, amount(value), share, "1");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "193,0,1", "97,1,2", "500,0,1"})
    void rankReferenceRunsFromTheFirstToTheWorst(String rank, String above, String below) {
      assertShare(new PointRule.RankRef(193), amount(rank), above, below);
    }

    @Test
    void surveyNeedsEnoughTrials() {
      assertShare(new PointRule.Survey(30), ratio("26", "40"), "13", "20");
      assertThat(of(new PointRule.Survey(30), "1").mark(present(ratio("26", "29"))))
          .isEqualTo(MISSING);
      assertShare(new PointRule.Survey(30), ratio("26", "30"), "13", "15");
      assertShare(new PointRule.Survey(30), ratio("0", "31"), "0", "1");
    }

    @Test
    void shareIsTheReadingItself() {
      assertShare(new PointRule.Share(), amount("0.8253"), "8253", "10000");
    }

    @Test
    void refuseAReadingOfAnotherKind() {
      assertThat(refusal(quarters(), new Reading.Choice("4")).rule()).isEqualTo(Rule.WRONG_TYPE);
      assertThat(refusal(roles(), ratio("1", "2")).rule()).isEqualTo(Rule.WRONG_TYPE);
      assertThat(refusal(new PointRule.Survey(30), amount("65")).rule()).isEqualTo(Rule.WRONG_TYPE);
    }
  }

  @Nested
  class ShortRounds {
    @ParameterizedTest
    @CsvSource({"12,12", "6,6", "5,5", "1,1", "7,7"})
    void shrinkTheLeastDenominatorRoundedUp(int months, String least) {
      Marker marker =
          new Marker(
              indicator(new PointRule.Ratio(Optional.of(dec("12"))), "1", Optional.empty(), none()),
              new Round(months),
              Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(scored(marker, ratio("1", "1")).share())
          .isEqualTo(Fraction.of(BigDecimal.ONE, dec(least)));
    }

    @ParameterizedTest
    @CsvSource({"6,2,1,1", "6,1,1,2", "3,1,1,1", "9,3,1,1", "9,2,1,2"})
    void shrinkTheThresholdsOfSteps(int months, String value, String above, String below) {
      Marker marker =
          new Marker(
              indicator(quarters(), "1", Optional.empty(), none()),
              new Round(months),
              Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(scored(marker, amount(value)).share())
          .isEqualTo(Fraction.of(dec(above), dec(below)));
    }
  }

  @Nested
  class States {
    @Test
    void aMissingEntryGoesByTheFrameworksRule() {
      Indicator indicator = indicator(quarters(), "1", Optional.empty(), none());
      Marker leaves = new Marker(indicator, Round.YEAR, Absence.LEAVES_DENOMINATOR);
      assertThat(of(quarters(), "1").mark(Cell.MISSING)).isEqualTo(MISSING);
      assertThat(leaves.mark(Cell.MISSING))
          .isEqualTo(new Mark.Absent(State.MISSING, Absence.LEAVES_DENOMINATOR));
    }

    @Test
    void anEntryThatDoesNotApplyLeavesTheDenominator() {
      assertThat(of(quarters(), "1").mark(Cell.NOT_APPLICABLE)).isEqualTo(LEFT_OUT);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "PASSED", "FAILED"})
    void anEmptyDenominatorGoesByTheIndicatorsRule(Probe probe) {
      Reading empty = new Reading.Ratio(BigDecimal.ZERO, BigDecimal.ZERO, probe);
      assertThat(zero(ZeroDenominator.ZERO, empty)).isEqualTo(Mark.Scored.of(Fraction.ZERO));
      assertThat(zero(ZeroDenominator.NOT_APPLICABLE, empty)).isEqualTo(LEFT_OUT);
      assertThat(zero(ZeroDenominator.MISSING, empty)).isEqualTo(MISSING);
      Mark probed =
          switch (probe) {
            case NONE -> MISSING;
            case PASSED -> LEFT_OUT;
            case FAILED -> Mark.Scored.of(Fraction.ZERO);
          };
      assertThat(zero(ZeroDenominator.NOT_APPLICABLE_IF_PROBE_PASSED, empty)).isEqualTo(probed);
    }

    @Test
    void anEmptyDenominatorWithoutARuleIsRefused() {
      PointRule rule = new PointRule.Target(dec("60"));
      Mark.Refused refused = refusal(rule, ratio("0", "0"));
      assertThat(refused.rule()).isEqualTo(Rule.ZERO_DENOMINATOR);
      assertThat(refused.value()).isEqualTo("0/0");
      assertShare(new PointRule.Ratio(Optional.of(dec("4"))), ratio("0", "0"), "0", "1");
    }

    @Test
    void anEmptyDenominatorGoesBeforeASmallOne() {
      Indicator indicator =
          indicator(
              new PointRule.Ratio(Optional.empty()),
              "100",
              Optional.of(ZeroDenominator.ZERO),
              both());
      Marker marker = new Marker(indicator, Round.YEAR, Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(marker.mark(present(ratio("0", "0")))).isEqualTo(Mark.Scored.of(Fraction.ZERO));
      assertThat(marker.mark(present(ratio("5", "9"))))
          .isEqualTo(new Mark.Absent(State.SUPPRESSED, Absence.LEAVES_DENOMINATOR));
    }

    @Test
    void fewInTheNumeratorScoreNothingAndNoneScoreZero() {
      Marker marker = suppressing(both());
      Mark few = new Mark.Absent(State.SUPPRESSED, Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(marker.mark(present(ratio("9", "1800")))).isEqualTo(few);
      assertThat(marker.mark(present(ratio("1", "1800")))).isEqualTo(few);
      assertThat(scored(marker, ratio("0", "1800")).share()).isEqualTo(Fraction.ZERO);
      assertThat(scored(marker, ratio("10", "1000")).share())
          .isEqualTo(Fraction.of(dec("1"), dec("100")));
    }

    @Test
    void whatComesSuppressedGoesByTheSameRules() {
      Cell denominator = new Cell.Suppressed(Suppression.DENOMINATOR_BELOW_K);
      Cell numerator = new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K);
      Mark out = new Mark.Absent(State.SUPPRESSED, Absence.LEAVES_DENOMINATOR);
      Mark kept = new Mark.Absent(State.SUPPRESSED, Absence.ZERO_KEEPS_MAXIMUM);
      assertThat(suppressing(both()).mark(denominator)).isEqualTo(out);
      assertThat(suppressing(both()).mark(numerator)).isEqualTo(kept);
      assertThat(suppressing(none()).mark(numerator)).isEqualTo(out);
    }

    @Test
    void aNegativeCountIsRefused() {
      PointRule rule = new PointRule.Ratio(Optional.empty());
      assertThat(refusal(rule, ratio("-1", "5")).rule()).isEqualTo(Rule.NEGATIVE);
    }
  }

  private static Marker suppressing(Optional<SuppressionRule> suppression) {
    return new Marker(
        indicator(new PointRule.Ratio(Optional.empty()), "1", Optional.empty(), suppression),
        Round.YEAR,
        Absence.ZERO_KEEPS_MAXIMUM);
  }

  private static Mark zero(ZeroDenominator rule, Reading reading) {
    Indicator indicator =
        indicator(new PointRule.Target(dec("90")), "100", Optional.of(rule), none());
    return new Marker(indicator, Round.YEAR, Absence.ZERO_KEEPS_MAXIMUM).mark(present(reading));
  }

  private static Optional<SuppressionRule> none() {
    return Optional.empty();
  }

  private static Optional<SuppressionRule> both() {
    return Optional.of(
        new SuppressionRule(
            10, Optional.of(Absence.LEAVES_DENOMINATOR), Optional.of(Absence.ZERO_KEEPS_MAXIMUM)));
  }

  private static PointRule roles() {
    Map<String, BigDecimal> roles = new java.util.LinkedHashMap<>();
    roles.put("BI_THU", dec("1"));
    roles.put("PHO_BI_THU", dec("0.5"));
    roles.put("KHAC", dec("0"));
    return new PointRule.Role(roles);
  }

  private static PointRule quarters() {
    return new PointRule.Step(
        List.of(row("4", "1"), row("3", "0.75"), row("2", "0.5"), row("1", "0.25")));
  }

  private static PointRule.Step.Row row(String threshold, String share) {
    return new PointRule.Step.Row(dec(threshold), dec(share));
  }

  private static void assertShare(PointRule rule, Reading reading, String above, String below) {
    assertThat(scored(of(rule, "1"), reading).share())
        .isEqualTo(Fraction.of(dec(above), dec(below)));
  }

  private static Mark.Refused refusal(PointRule rule, Reading reading) {
    return (Mark.Refused) of(rule, "1").mark(present(reading));
  }

  private static Mark.Scored scored(Marker marker, Reading reading) {
    return (Mark.Scored) marker.mark(present(reading));
  }

  private static Marker of(PointRule rule, String factor) {
    Indicator indicator = indicator(rule, factor, Optional.empty(), none());
    return new Marker(indicator, Round.YEAR, Absence.ZERO_KEEPS_MAXIMUM);
  }

  private static Indicator indicator(
      PointRule rule,
      String factor,
      Optional<ZeroDenominator> zero,
      Optional<SuppressionRule> suppression) {
    return new Indicator(
        new Code("1.1"),
        Name.of("thử"),
        1,
        Direction.UP,
        SourceKind.DECLARED,
        Set.of(),
        dec(factor),
        Counts.ANY,
        Optional.of(new PointScale(dec("10"), rule)),
        ColumnRules.PLAIN,
        zero,
        suppression,
        Optional.empty(),
        Optional.empty(),
        Tags.NONE,
        Map.of());
  }

  private static Cell present(Reading reading) {
    return new Cell.Present(reading);
  }

  private static Reading amount(String value) {
    return new Reading.Amount(dec(value));
  }

  private static Reading ratio(String numerator, String denominator) {
    return new Reading.Ratio(dec(numerator), dec(denominator));
  }

  private static BigDecimal dec(String value) {
    return new BigDecimal(value);
  }
}
