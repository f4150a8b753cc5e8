package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class RobustnessTest {
  private static final Factor WEIGHTS = Factor.Weights.upTo(2, 0.25);
  private static final Factor AGGREGATIONS =
      Factor.aggregations(List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric()));
  private static final Factor NORMALISATIONS =
      Factor.normalisations(
          List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(10, 2)));
  private static final Factor TREATMENTS =
      Factor.treatments(List.of(Treatment.SkewKurtosis.DEFAULT, new Treatment.None()));
  private static final Factor DATA = new Factor.DataError(1);
  private static final List<Factor> ALL =
      List.of(WEIGHTS, NORMALISATIONS, TREATMENTS, AGGREGATIONS, DATA);

  private final Framework framework = TestingIndex.composite(3, 4, TestingIndex.FULL_STEPS);
  private final Dataset data = TestingIndex.data(framework, 20, 11, 0.1);
  private final Robustness robustness = TestingIndex.robustness(framework, data);

  RobustnessTest() throws InvalidInputException {}

  private static String text(Uncertainty uncertainty) throws IOException {
    StringBuilder text = new StringBuilder();
    uncertainty.parameters().writeCsv(text);
    return text.append(uncertainty.outcomes().all()).append(uncertainty.tiedGroups()).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void theSameSeedGivesTheSameOnAnyNumberOfThreads(int threads) throws Exception {
    Study study = Study.of(ALL, 5, 60);

    Uncertainty one = robustness.uncertainty(study, Progress.NONE);
    Uncertainty many = robustness.uncertainty(study.onThreads(threads), Progress.NONE);

    assertThat(text(many)).isEqualTo(text(one));
    assertThat(
            robustness
                .sensitivity(study.onThreads(threads), new Target.MeanRankChange(), Progress.NONE)
                .indices())
        .isEqualTo(
            robustness.sensitivity(study, new Target.MeanRankChange(), Progress.NONE).indices());
  }

  @Test
  void aSetOfWeightsScoresAsItsOwnFrameworkWould() throws Exception {
    Factor equal = Factor.weightings(List.of(WeightMethod.EQUAL));
    Framework equally =
        TestingIndex.composite(
            3, 4, TestingIndex.FULL_STEPS.replace("{method: given}", "{method: equal}"));
    Outcomes outcomes =
        robustness.uncertainty(Study.of(List.of(equal), 1, 2), Progress.NONE).outcomes();
    Scores expected = Scoring.of(equally).score(data, Period.ONLY);

    for (Outcome outcome : outcomes.all()) {
      double score = expected.total(outcome.unit()).value().orElseThrow();
      assertThat(outcome.scores().orElseThrow().median()).isCloseTo(score, within(1e-12));
    }
  }

  @Test
  void anotherSeedGivesAnotherAnswer() throws Exception {
    assertThat(text(robustness.uncertainty(Study.of(ALL, 6, 20), Progress.NONE)))
        .isNotEqualTo(text(robustness.uncertainty(Study.of(ALL, 5, 20), Progress.NONE)));
  }

  @Test
  void theOrderOfRowsAndColumnsNeverMatters() throws Exception {
    Dataset once = TestingIndex.data(framework, 20, 11, 0);
    Framework same = TestingIndex.composite(3, 4, TestingIndex.FULL_STEPS);
    Study study = Study.of(List.of(WEIGHTS, TREATMENTS), 5, 40);
    Dataset.Builder reversed = Dataset.builder(once.indicators());
    var sheet = once.sheets().get(0);
    for (int u = sheet.units().size() - 1; u >= 0; u--) {
      reversed.unit(Period.ONLY, sheet.units().get(u));
      for (int i = sheet.indicators().size() - 1; i >= 0; i--) {
        reversed.cell(
            Period.ONLY, sheet.units().get(u).code(), sheet.indicators().get(i), sheet.at(u, i));
      }
    }

    assertThat(
            text(TestingIndex.robustness(same, reversed.build()).uncertainty(study, Progress.NONE)))
        .isEqualTo(
            text(TestingIndex.robustness(framework, once).uncertainty(study, Progress.NONE)));
  }

  @Test
  void factorsThatLeaveEverythingAsItIsGiveTheNominalRanksInEveryRun() throws Exception {
    Factor none = Factor.normalisations(List.of(framework.steps().normalise().orElseThrow()));
    Outcomes outcomes =
        robustness
            .uncertainty(Study.of(List.of(none, Factor.Weights.upTo(2, 0)), 1, 30), Progress.NONE)
            .outcomes();
    Scores scores = Scoring.of(framework).score(data, Period.ONLY);

    for (Outcome outcome : outcomes.all()) {
      double rank = scores.ranking().rank(outcome.unit()).orElseThrow();
      double score = scores.total(outcome.unit()).value().orElseThrow();
      assertThat(outcome.nominalRank()).hasValue(rank);
      assertThat(outcome.nominalScore()).hasValue(score);
      assertThat(outcome.ranks()).contains(new Outcome.Spread(rank, rank, rank, rank));
      assertThat(outcome.scores().orElseThrow().upper()).isEqualTo(score);
      assertThat(outcomes.distribution(outcome.unit())).isEqualTo(Map.of(rank, 1.0));
    }
  }

  @Test
  void largerErrorsOfTheDataWidenTheIntervals() throws Exception {
    double[] widths = new double[2];
    for (int scale = 1; scale <= 2; scale++) {
      Outcomes outcomes =
          robustness
              .uncertainty(
                  Study.of(List.of(new Factor.DataError(2 * scale - 1)), 1, 200), Progress.NONE)
              .outcomes();
      for (Outcome outcome : outcomes.all()) {
        widths[scale - 1] +=
            outcome.ranks().orElseThrow().upper() - outcome.ranks().orElseThrow().lower();
      }
    }
    assertThat(widths[0]).isPositive();
    assertThat(widths[1]).isGreaterThan(1.5 * widths[0]);
  }

  @Test
  void placesSumToOneAndBothDirectionsOfAPairDo() throws Exception {
    Outcomes outcomes = robustness.uncertainty(Study.of(ALL, 5, 100), Progress.NONE).outcomes();

    for (UnitCode unit : outcomes.units()) {
      double sum = 0;
      for (double share : outcomes.distribution(unit).values()) {
        sum += share;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      for (UnitCode other : outcomes.units()) {
        double above = outcomes.probabilityAbove(unit, other).orElseThrow();
        assertThat(above + outcomes.probabilityAbove(other, unit).orElseThrow())
            .isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void nothingThatIsSaidOfUnitsIsNotANumber() throws Exception {
    Framework holes =
        TestingIndex.composite(
            3, 4, TestingIndex.FULL_STEPS.replace("  impute: {method: indicatorMedian}\n", ""));
    Uncertainty found =
        TestingIndex.robustness(holes, TestingIndex.data(holes, 20, 11, 0.1))
            .uncertainty(Study.of(List.of(WEIGHTS, DATA), 5, 50), Progress.NONE);

    assertThat(found.outcomes().all().toString()).doesNotContain("NaN", "Infinity");
    assertThat(found.outcomes().above().toString()).doesNotContain("NaN");
    assertThat(TestingIndex.robustness(holes, data).leaveOneOut().toString())
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void everyUnitIsInOneTiedGroup() throws Exception {
    Uncertainty uncertainty = robustness.uncertainty(Study.of(ALL, 5, 100), Progress.NONE);
    List<List<UnitCode>> groups = uncertainty.tiedGroups();

    assertThat(groups.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(uncertainty.outcomes().units());
    for (int g = 0; g < groups.size(); g++) {
      List<UnitCode> group = groups.get(g);
      for (int i = 0; i < group.size(); i++) {
        for (UnitCode later : group.subList(i + 1, group.size())) {
          assertThat(uncertainty.outcomes().probabilityAbove(group.get(i), later).orElseThrow())
              .isLessThan(0.95);
        }
      }
      if (g > 0) {
        assertThat(groups.get(g - 1))
            .anyMatch(
                one ->
                    uncertainty.outcomes().probabilityAbove(one, group.get(0)).orElseThrow()
                        >= 0.95);
      }
    }
  }

  @Test
  void refusesEveryStepThatTheNominalMethodDoesNotHave() throws Exception {
    Framework bare = TestingIndex.composite(2, 2, "  aggregate: {method: arithmetic}\n");
    Robustness plain = TestingIndex.robustness(bare, TestingIndex.data(bare, 5, 1, 0));
    List<Factor> factors =
        List.of(
            Factor.imputations(List.of(Imputation.NONE)),
            TREATMENTS,
            NORMALISATIONS,
            DATA,
            WEIGHTS,
            WEIGHTS);

    assertThatThrownBy(() -> plain.uncertainty(Study.of(factors, 1, 10), Progress.NONE))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::rule, Problem::value)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Rule.STEP_NOT_ALLOWED, "imputation"),
            org.assertj.core.groups.Tuple.tuple(Rule.STEP_NOT_ALLOWED, "treatment"),
            org.assertj.core.groups.Tuple.tuple(Rule.STEP_NOT_ALLOWED, "normalisation"),
            org.assertj.core.groups.Tuple.tuple(Rule.STEP_NOT_ALLOWED, "data"),
            org.assertj.core.groups.Tuple.tuple(Rule.DUPLICATE, "weights"));
  }

  @Test
  void aFactorThatChangesNothingHasNoIndex() throws Exception {
    Factor idle = Factor.treatments(List.of(Treatment.SkewKurtosis.DEFAULT));

    List<Sobol.Index> indices =
        robustness
            .sensitivity(
                Study.of(List.of(WEIGHTS, idle), 3, 100),
                new Target.MeanRankChange(),
                Progress.NONE)
            .indices()
            .indices();

    assertThat(indices.get(1).first().value()).isZero();
    assertThat(indices.get(1).total().value()).isZero();
    assertThat(indices.get(0).total().value()).isBetween(0.8, 1.2);
  }

  @Test
  void theParametersOfARunReproduceItsWeights() throws Exception {
    Uncertainty uncertainty =
        robustness.uncertainty(Study.of(List.of(WEIGHTS, AGGREGATIONS), 5, 30), Progress.NONE);

    for (int run = 0; run < 30; run++) {
      Map<String, String> told = uncertainty.parameters().of(run);
      assertThat(Double.parseDouble(told.get("weight.2.3"))).isBetween(3 * 0.75, 3 * 1.25);
      assertThat(Double.parseDouble(told.get("weight.3"))).isBetween(3 * 0.75, 3 * 1.25);
      boolean first = Double.parseDouble(told.get("u.aggregation")) < 0.5;
      assertThat(told.get("aggregation")).startsWith(first ? "Arithmetic" : "Geometric");
      assertThat(told).containsEntry("seed", "5").doesNotContainKey("weight.TOTAL");
    }
  }

  @Test
  void leavesOutEachNodeAsIfItWereNotThere() throws Exception {
    Framework two = TestingIndex.composite(2, 2, "  aggregate: {method: arithmetic}\n");
    Dataset few = TestingIndex.data(two, 6, 3, 0);
    Scores scores = Scoring.of(two).score(few, Period.ONLY);
    List<Removal> removals = Robustness.of(two, few, Period.ONLY, Places.NONE).leaveOneOut();

    assertThat(removals).hasSize(6);
    Removal withoutFirst =
        removals.stream().filter(one -> one.node().value().equals("1")).findFirst().orElseThrow();
    withoutFirst
        .changes()
        .forEach(
            (unit, change) ->
                assertThat(change.score().orElseThrow())
                    .isCloseTo(
                        scores
                            .figure(unit, new vn.thuocso.index.framework.Code("2"))
                            .value()
                            .orElseThrow(),
                        within(1e-12)));
  }
}
