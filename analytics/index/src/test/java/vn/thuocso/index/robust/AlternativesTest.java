package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.problem.InvalidInputException;

class AlternativesTest {
  private static final Factor MEANS =
      Factor.aggregations(List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric()));
  private static final Factor SCALES =
      Factor.normalisations(
          List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(0, 1)));
  private static final Factor WEIGHTS = Factor.Weights.upTo(2, 0.25);

  private final Framework fromOne = TestingIndex.composite(2, 2, TestingIndex.FULL_STEPS);
  private final Framework fromZero =
      TestingIndex.composite(2, 2, TestingIndex.FULL_STEPS.replace("lower: 1", "lower: 0"));

  AlternativesTest() throws InvalidInputException {}

  private static Outcomes run(Framework framework, Factor... factors) throws Exception {
    return TestingIndex.robustness(framework, TestingIndex.data(framework, 20, 1, 0.1))
        .uncertainty(Study.of(List.of(factors), 1, 20), Progress.NONE)
        .outcomes();
  }

  @Test
  void anAlternativeThatTheDataCannotBearIsRefusedByTheNameOfItsFactor() {
    assertThatThrownBy(() -> run(fromZero, MEANS, WEIGHTS))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("aggregation")
        .hasMessageContaining("Geometric");
  }

  @Test
  void alternativesThatCannotGoTogetherAreRefusedTogether() {
    assertThatCode(() -> run(fromOne, MEANS, WEIGHTS)).doesNotThrowAnyException();
    assertThatCode(() -> run(fromOne, SCALES, WEIGHTS)).doesNotThrowAnyException();
    assertThatThrownBy(() -> run(fromOne, MEANS, SCALES))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Geometric")
        .hasMessageContaining("ZScore");
  }

  @Test
  void scoresOfSeveralScalesHaveNoInterval() throws Exception {
    assertThat(run(fromOne, SCALES).all())
        .allMatch(one -> one.scores().isEmpty() && one.ranks().isPresent());
    assertThat(run(fromOne, MEANS).all()).allMatch(one -> one.scores().isPresent());
    Factor copeland =
        Factor.aggregations(List.of(new Aggregation.Arithmetic(), new Aggregation.Copeland()));
    assertThat(run(fromOne, copeland).all()).allMatch(one -> one.scores().isEmpty());
  }

  @Test
  void theScoreOfAUnitIsNoTargetWhereScalesVary() throws Exception {
    Robustness robustness = TestingIndex.robustness(fromOne, TestingIndex.data(fromOne, 20, 1, 0));
    Study study = Study.of(List.of(SCALES, WEIGHTS), 1, 20);
    assertThatThrownBy(
            () ->
                robustness.sensitivity(
                    study, new Target.Score(new UnitCode("U0001")), Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("normalisation");
    assertThatCode(
            () ->
                robustness.sensitivity(
                    study, new Target.Rank(new UnitCode("U0001")), Progress.NONE))
        .doesNotThrowAnyException();
  }

  @Test
  void oneFactorAloneHasNoSharesToTell() throws Exception {
    Robustness robustness = TestingIndex.robustness(fromOne, TestingIndex.data(fromOne, 20, 1, 0));
    assertThatThrownBy(
            () ->
                robustness.sensitivity(
                    Study.of(List.of(WEIGHTS), 1, 20), new Target.MeanRankChange(), Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("hai yếu tố");
  }
}
