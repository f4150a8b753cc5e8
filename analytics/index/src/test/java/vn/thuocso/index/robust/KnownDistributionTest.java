package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** Studies whose answer follows from a formula. */
class KnownDistributionTest {
  private static final String PLAIN = "  aggregate: {method: arithmetic}\n";
  private static final UnitCode A = new UnitCode("A");
  private static final UnitCode B = new UnitCode("B");
  private static final UnitCode C = new UnitCode("C");

  private static Dataset data(Framework framework, double error, double[]... rows) {
    List<Code> codes = framework.indicators().stream().map(one -> one.code()).toList();
    Dataset.Builder data = Dataset.builder(codes);
    for (int i = 0; i < rows.length; i++) {
      Unit unit = Unit.of(String.valueOf((char) ('A' + i)));
      data.unit(Period.ONLY, unit);
      for (int j = 0; j < codes.size(); j++) {
        data.cell(
            Period.ONLY,
            unit.code(),
            codes.get(j),
            new Cell.Present(
                new Reading.Amount(BigDecimal.valueOf(rows[i][j])),
                error > 0 ? OptionalDouble.of(error) : OptionalDouble.empty()));
      }
    }
    return data.build();
  }

  @Test
  void errorsOfTwoReadingsGiveTheNormalProbabilityOfTheirDifference() throws Exception {
    Framework framework = TestingIndex.composite(1, 1, PLAIN);
    Dataset data = data(framework, 2, new double[] {12}, new double[] {10}, new double[] {30});

    Uncertainty uncertainty =
        TestingIndex.robustness(framework, data)
            .uncertainty(
                Study.of(List.of(new Factor.DataError(1)), 7, 40_000).onThreads(2), Progress.NONE);

    // Φ(2 ÷ (2·√2)) = Φ(0.70711)
    assertThat(uncertainty.outcomes().probabilityAbove(A, B).orElseThrow())
        .isCloseTo(0.7602499, within(0.007));
    // 10 ± 1.644854·2
    Outcome.Spread scores = uncertainty.outcomes().of(B).scores().orElseThrow();
    assertThat(scores.lower()).isCloseTo(6.7103, within(0.07));
    assertThat(scores.upper()).isCloseTo(13.2897, within(0.07));
    assertThat(uncertainty.tiedGroups()).containsExactly(List.of(C), List.of(A, B));
  }

  @Test
  void aUnitWithoutANominalTotalIsNoTarget() throws Exception {
    Framework framework = TestingIndex.composite(1, 1, PLAIN);
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(one -> one.code()).toList());
    for (UnitCode unit : List.of(A, B, C)) {
      data.unit(Period.ONLY, Unit.of(unit.value()));
    }
    for (UnitCode unit : List.of(A, B)) {
      data.cell(
          Period.ONLY,
          unit,
          framework.indicators().get(0).code(),
          new Cell.Present(new Reading.Amount(BigDecimal.TEN), OptionalDouble.of(1)));
    }
    Robustness robustness = TestingIndex.robustness(framework, data.build());
    Study study = Study.of(List.of(Factor.Weights.upTo(1, 0.1), new Factor.DataError(1)), 1, 10);

    for (Target target : List.of(new Target.Score(C), new Target.Rank(C))) {
      assertThatThrownBy(() -> robustness.sensitivity(study, target, Progress.NONE))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("C");
    }
  }

  @Test
  void shakenWeightsGiveTheProbabilityOfTheirDifference() throws Exception {
    // Weights 1·(1 ± f) and 2·(1 ± f): A = (w₁, 0), B = (0, w₂·½) ÷ w; equal when shaken alike,
    // so that each is above the other half of the time.
    Framework framework = TestingIndex.composite(1, 2, PLAIN);
    Dataset data = data(framework, 0, new double[] {1, 0}, new double[] {0, 0.5});

    Outcomes outcomes =
        TestingIndex.robustness(framework, data)
            .uncertainty(Study.of(List.of(Factor.Weights.upTo(1, 0.25)), 7, 20_000), Progress.NONE)
            .outcomes();

    assertThat(outcomes.probabilityAbove(A, B).orElseThrow()).isCloseTo(0.5, within(0.011));
  }

  @Test
  void theIndicesOfAUnitsScoreSumToAboutOne() throws InvalidInputException {
    Framework framework = TestingIndex.composite(2, 2, PLAIN);
    Dataset data = TestingIndex.data(framework, 10, 2, 0.1);
    List<Factor> factors = List.of(Factor.Weights.upTo(2, 0.25), new Factor.DataError(1));
    Study study = Study.of(factors, 3, 400);

    List<Sobol.Index> indices =
        TestingIndex.robustness(framework, data)
            .sensitivity(study, new Target.Score(new UnitCode("U0003")), Progress.NONE)
            .indices()
            .indices();

    // Weights and data act together a little: totals cover first orders, and sum to about 1.
    double first = indices.get(0).first().value() + indices.get(1).first().value();
    double total = indices.get(0).total().value() + indices.get(1).total().value();
    assertThat(first).isCloseTo(1, within(0.25));
    assertThat(total).isCloseTo(1, within(0.25));
  }
}
