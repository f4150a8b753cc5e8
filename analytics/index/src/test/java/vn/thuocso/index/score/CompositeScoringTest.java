package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.composite.TestingFramework;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Treatment.SkewKurtosis;
import vn.thuocso.index.problem.InvalidInputException;

class CompositeScoringTest {
  private static final Code ROOT = new Code("T");
  private static final UnitCode U1 = new UnitCode("u1");
  private static final UnitCode U2 = new UnitCode("u2");
  private static final UnitCode U3 = new UnitCode("u3");
  private static final List<String> CODES = List.of("a", "b", "c", "d");

  private final Dataset.Builder data = Dataset.builder(CODES.stream().map(Code::new).toList());

  /** T = (1·G + 3·d) ÷ 4, G = (a + b + 2·c) ÷ 4; less is better in b. */
  private static TestingFramework framework() {
    Group group =
        TestingFramework.group(
            "G",
            1,
            List.of(
                TestingFramework.indicator("a", 1, false, ColumnRules.PLAIN),
                TestingFramework.indicator("b", 1, true, ColumnRules.PLAIN),
                TestingFramework.indicator("c", 2, false, ColumnRules.PLAIN)));
    Group root =
        TestingFramework.group(
            "T", 1, List.of(group, TestingFramework.indicator("d", 3, false, ColumnRules.PLAIN)));
    return new TestingFramework(root, Steps.PLAIN).normalised(new Normalisation.MinMax(0, 10));
  }

  @BeforeEach
  void fill() {
    for (UnitCode unit : List.of(U1, U2, U3)) {
      data.unit(Period.ONLY, Unit.of(unit.value()));
    }
    row(U1, 0, 5, 0, 1);
    row(U2, 5, 0, 5, 2);
    row(U3, 10, 10, 10, 3);
  }

  private void row(UnitCode unit, int... values) {
    for (int i = 0; i < values.length; i++) {
      put(unit, CODES.get(i), RandomComposite.amount(BigDecimal.valueOf(values[i])));
    }
  }

  private void put(UnitCode unit, String code, Cell cell) {
    data.cell(Period.ONLY, unit, new Code(code), cell);
  }

  private Scores score(TestingFramework framework) throws InvalidInputException {
    return Scoring.of(framework.build()).score(data.build(), Period.ONLY);
  }

  private static double value(Scores scores, UnitCode unit, String node) {
    return scores.figure(unit, new Code(node)).value().orElseThrow();
  }

  @Test
  void aTreeIsAddedUpByHand() throws InvalidInputException {
    Scores scores = score(framework());
    assertThat(value(scores, U1, "b")).isEqualTo(5);
    assertThat(value(scores, U3, "b")).isZero();
    assertThat(value(scores, U1, "G")).isEqualTo(1.25);
    assertThat(value(scores, U3, "G")).isEqualTo(7.5);
    assertThat(value(scores, U3, "T")).isEqualTo((7.5 + 30) / 4);
    assertThat(scores.ranking().rank(U3)).hasValue(1);
    assertThat(scores.ranking(new Code("b")).rank(U2)).hasValue(1);
  }

  @Test
  void aMissingEntryLeavesWithItsWeight() throws InvalidInputException {
    put(U1, "b", Cell.MISSING);
    Scores scores = score(framework());
    Figure figure = scores.figure(U1, new Code("b"));
    assertThat(figure.state()).isEqualTo(State.MISSING);
    assertThat(figure.value()).isEmpty();
    assertThat(figure.availability()).isZero();
    assertThat(scores.figure(U1, new Code("G")).availability()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(scores.total(U1).availability()).isEqualTo(0.75);
    assertThat(value(scores, U1, "G")).isZero();
    assertThat(scores.figure(U1, new Code("G")).state()).isEqualTo(State.ZERO);
  }

  @Test
  void whatDoesNotApplyIsNotCountedAgainstAvailability() throws InvalidInputException {
    put(U1, "b", Cell.NOT_APPLICABLE);
    put(U2, "b", new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K));
    put(U3, "b", RandomComposite.amount(BigDecimal.ONE));
    Scores scores = score(framework().normalised(new Normalisation.Rank()));
    assertThat(scores.total(U1).availability()).isEqualTo(1);
    assertThat(scores.total(U2).availability()).isEqualTo(0.75);
    assertThat(scores.figure(U2, new Code("b")).state()).isEqualTo(State.SUPPRESSED);
  }

  @Test
  void anImputedValueIsCountedAsSuch() throws InvalidInputException {
    put(U1, "c", Cell.MISSING);
    Scores scores = score(framework().imputed(Imputation.of(ImputationMethod.INDICATOR_MEAN)));
    assertThat(scores.steps().imputed())
        .containsExactly(new StepReports.Imputed(U1, new Code("c"), 7.5));
    assertThat(scores.figure(U1, new Code("c")).shares()).isEqualTo(new Shares(0, 0, 0, 1));
    assertThat(scores.figure(U1, new Code("G")).shares().imputed()).isEqualTo(0.5);
    assertThat(scores.total(U1).shares().imputed()).isEqualTo(0.125);
    assertThat(scores.total(U1).availability()).isEqualTo(0.75);
  }

  @Test
  void aUnitWithoutAnyValueHasNoScoreAndNoRank() throws InvalidInputException {
    CODES.forEach(code -> put(U2, code, Cell.MISSING));
    CODES.forEach(code -> put(U3, code, Cell.NOT_APPLICABLE));
    Scores scores = score(framework().normalised(new Normalisation.Rank()));
    assertThat(scores.total(U2).state()).isEqualTo(State.MISSING);
    assertThat(scores.total(U3).state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(scores.ranking().of(U2)).isEqualTo(new Standing.Unranked(Standing.Reason.NO_VALUE));
    assertThat(scores.ranking().ranked()).isEqualTo(1);
  }

  @Test
  void everyTreatedIndicatorIsReported() throws InvalidInputException {
    Scores scores = score(framework().treated(SkewKurtosis.DEFAULT));
    assertThat(scores.steps().treated()).hasSize(4);
    StepReports.Treated first = scores.steps().treated().get(0);
    assertThat(first.outcome()).isEqualTo(StepReports.Outcome.PASSED);
    assertThat(first.before().skewness()).hasValue(0);
    assertThat(first.before().kurtosis()).isEmpty();
    assertThat(first.winsorised()).isZero();
  }

  @Test
  void everyWeightAndParameterIsTold() throws InvalidInputException {
    Scores scores = score(framework());
    assertThat(scores.steps().weighed())
        .contains(
            new StepReports.Weighed(new Code("d"), 3), new StepReports.Weighed(new Code("G"), 1));
    assertThat(scores.parameters().get("steps"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("weights", java.util.Map.of("method", "given"))
        .containsKey("aggregate");
    assertThat(scores.root()).isEqualTo(ROOT);
  }
}
