package vn.thuocso.index.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

class PlanProblemsTest {
  private static final List<String> CODES = List.of("a", "b", "c");

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private TestingFramework framework = framework(ColumnRules.PLAIN);

  private static TestingFramework framework(ColumnRules column) {
    return new TestingFramework(
        TestingFramework.group(
            "T",
            1,
            CODES.stream()
                .map(code -> TestingFramework.indicator(code, 1, false, column))
                .toList()),
        Steps.PLAIN);
  }

  private void put(String code, String... values) {
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        cells.put("u" + i + " " + code, TestingData.amount(values[i]));
      }
    }
  }

  private Plan plan() throws InvalidInputException {
    Dataset.Builder data = TestingData.builder(CODES);
    for (int i = 0; i < 3; i++) {
      data.unit(Period.ONLY, Unit.of("u" + i));
    }
    cells.forEach(
        (key, cell) ->
            data.cell(
                Period.ONLY, new UnitCode(key.substring(0, 2)), new Code(key.substring(3)), cell));
    return Plan.of(framework.build(), data.build(), Period.ONLY, Places.NONE);
  }

  private void assertProblems(String... expected) {
    assertThatThrownBy(this::plan)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(one -> one.rule() + " " + one.value())
                    .containsExactlyInAnyOrder(expected));
  }

  @Test
  void everyConstantAndEmptyColumnIsToldAtOnce() {
    framework = framework.normalised(new Normalisation.MinMax(0, 1));
    put("a", "1", "1", "1");
    put("b", "", "", "");
    put("c", "1", "2", "3");
    assertProblems("CONSTANT_COLUMN a", "ALL_MISSING b");
  }

  @Test
  void aRankBearsAConstantColumn() throws InvalidInputException {
    framework = framework.normalised(new Normalisation.Rank());
    CODES.forEach(code -> put(code, "1", "1", "1"));
    assertThat(plan().units()).hasSize(3);
  }

  @Test
  void nothingIsAskedOfAnEmptyColumnWithoutSteps() throws InvalidInputException {
    put("a", "1", "1", "1");
    assertThat(plan().units()).hasSize(3);
  }

  @Test
  void aColumnThatAppliesToNobodyIsNoProblem() throws InvalidInputException {
    framework = framework.normalised(new Normalisation.MinMax(0, 1));
    put("a", "1", "2", "3");
    put("b", "1", "2", "3");
    for (int i = 0; i < 3; i++) {
      cells.put("u" + i + " c", Cell.NOT_APPLICABLE);
    }
    Plan plan = plan();
    Build build = new Build(plan);
    build.run(plan.nominal());
    assertThat(build.total()).containsExactly(0, 0.5, 1);
  }

  @Test
  void zeroUnderAGeometricMeanIsToldByCell() {
    framework =
        framework
            .normalised(new Normalisation.MinMax(0, 1))
            .aggregated(new Aggregation.Geometric());
    CODES.forEach(code -> put(code, "1", "2", "3"));
    assertProblems("NOT_POSITIVE 0.0", "NOT_POSITIVE 0.0", "NOT_POSITIVE 0.0");
  }

  @Test
  void theLogarithmOfZeroIsTold() {
    framework =
        framework(
            new ColumnRules(
                Optional.empty(),
                Transform.LOG,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty()));
    put("a", "0", "2", "3");
    put("b", "1", "2", "3");
    assertProblems("NOT_POSITIVE a");
  }

  @Test
  void aDenominatorOfZeroNeedsARule() {
    cells.put("u0 a", new Cell.Present(new Reading.Ratio(BigDecimal.ONE, BigDecimal.ZERO)));
    put("b", "1", "2", "3");
    assertProblems("ZERO_DENOMINATOR a");
  }

  @Test
  void aChoiceIsNoNumber() {
    cells.put("u1 b", new Cell.Present(new Reading.Choice("yes")));
    assertProblems("NOT_A_NUMBER b");
  }

  @Test
  void aReferenceThatIsNotThereIsToldOnce() {
    framework = framework.normalised(new Normalisation.DistanceToReference("u9", false));
    CODES.forEach(code -> put(code, "1", "2", "3"));
    assertProblems("UNKNOWN_CODE u9");
  }

  @Test
  void aShareOfANegativeMaximumWouldTurnTheOrderRound() {
    framework =
        new TestingFramework(
                TestingFramework.group(
                    "T",
                    1,
                    CODES.stream()
                        .map(
                            code ->
                                TestingFramework.indicator(
                                    code, 1, code.equals("b"), ColumnRules.PLAIN))
                        .toList()),
                Steps.PLAIN)
            .normalised(new Normalisation.FractionOfMaximum());
    put("a", "-1", "-2", "-3");
    put("b", "1", "2", "3");
    put("c", "-1", "2", "3");
    assertProblems("ORDER_REVERSED a", "ORDER_REVERSED b");
  }

  @Test
  void aTargetBelowAllValuesWouldTurnTheOrderRound() {
    framework =
        framework(
                new ColumnRules(
                    Optional.empty(),
                    Transform.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.of(2)))
            .normalised(new Normalisation.DistanceToTarget(true));
    put("a", "1", "2", "3");
    put("b", "3", "4", "5");
    put("c", "2", "4", "5");
    assertProblems("ORDER_REVERSED b", "ORDER_REVERSED c");
  }

  @Test
  void aNegativeValueHasNoPlaceInAPowerMean() {
    framework = framework.aggregated(new Aggregation.GeneralisedMean(2));
    CODES.forEach(code -> put(code, "0", "2", "3"));
    put("b", "0", "-2", "3");
    assertProblems("NOT_POSITIVE -2.0");
    framework = framework.aggregated(new Aggregation.Harmonic());
    CODES.forEach(code -> put(code, "1", "2", "3"));
    put("b", "1", "-2", "3");
    assertProblems("NOT_POSITIVE -2.0");
  }

  @Test
  void aComponentThatCountsAnIndicatorAgainstTheOthersGivesNoWeights() {
    framework = framework.weighed(WeightMethod.PCA);
    put("a", "1", "2", "3");
    put("b", "3", "2", "1");
    put("c", "1", "2.5", "3");
    assertProblems("ORDER_REVERSED T");
  }

  @Test
  void componentsNeedSpread() {
    framework = framework.weighed(WeightMethod.PCA);
    CODES.forEach(code -> put(code, "1", "1", "1"));
    assertProblems("CONSTANT_COLUMN T");
  }

  @Test
  void sentencesNameTheIndicator() {
    framework = framework.normalised(new Normalisation.MinMax(0, 1));
    put("a", "1", "1", "1");
    put("b", "1", "2", "1");
    put("c", "1", "2", "1");
    assertThatThrownBy(this::plan)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .first()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo(Rule.CONSTANT_COLUMN);
              assertThat(one.sentence()).startsWith("Chỉ số a có cùng một giá trị");
            });
  }
}
