package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class PointsSubjectTest {
  private static final String[] METHODS = {
    "{kind: SHARE}",
    "{kind: TARGET, target: 60}",
    "{kind: LINEAR, floor: 20, target: 80}",
    "{kind: LINEAR, floor: 80, target: 20}",
    "{kind: BAND, lo0: 10, lo: 30, hi: 50, hi0: 90}",
    "{kind: STEP, steps: [[60, 1], [40, 0.5], [20, 0.25]]}",
    "{kind: RANKREF, worst: 63}"
  };

  private final Framework framework = TestingIndex.points(METHODS);

  PointsSubjectTest() throws InvalidInputException {}

  private Dataset data(double error) {
    Random random = new Random(4);
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    for (int i = 0; i < 12; i++) {
      Unit unit = Unit.of("P%02d".formatted(i));
      data.unit(Period.ONLY, unit);
      for (Indicator indicator : framework.indicators()) {
        boolean share = indicator.code().value().equals("1.1");
        double value = share ? random.nextDouble() : 1 + random.nextInt(62);
        Cell cell =
            new Cell.Present(
                new Reading.Amount(BigDecimal.valueOf(value)),
                OptionalDouble.of(share ? error / 50 : error));
        if (random.nextInt(10) > 0) {
          data.cell(Period.ONLY, unit.code(), indicator.code(), cell);
        }
      }
    }
    return data.build();
  }

  @Test
  void curvesAgreeWithTheExactRules() {
    for (Indicator indicator : framework.indicators()) {
      Marker marker = new Marker(indicator, framework.round(), framework.missing());
      for (double v = 0; v <= 110; v += 0.5) {
        Mark.Scored exact =
            (Mark.Scored) marker.mark(new Cell.Present(new Reading.Amount(BigDecimal.valueOf(v))));
        assertThat(PointCurve.of(indicator, framework.round(), 1).orElseThrow().applyAsDouble(v))
            .as("%s at %s", indicator.code(), v)
            .isCloseTo(
                exact.share().round(12, java.math.RoundingMode.HALF_UP).doubleValue(),
                within(1e-11));
      }
    }
  }

  @Test
  void unshakenRunsGiveTheExactTotals() throws Exception {
    Scores scores = Scoring.of(framework).score(data(0), Period.ONLY);
    Outcomes outcomes =
        TestingIndex.robustness(framework, data(0))
            .uncertainty(Study.of(List.of(Factor.Weights.upTo(1, 0)), 1, 5), Progress.NONE)
            .outcomes();

    for (Outcome outcome : outcomes.all()) {
      double total = scores.total(outcome.unit()).value().orElseThrow();
      assertThat(outcome.scores()).contains(new Outcome.Spread(total, total, total, total));
      assertThat(outcome.nominalRank()).isEqualTo(scores.ranking().rank(outcome.unit()));
    }
  }

  @Test
  void errorsOfReadingsMoveScoresAsFarAsTheRuleLetsThem() throws Exception {
    Uncertainty uncertainty =
        TestingIndex.robustness(framework, data(5))
            .uncertainty(
                Study.of(List.of(Factor.Weights.upTo(1, 0.1), new Factor.DataError(1)), 1, 300),
                Progress.NONE);

    for (Outcome outcome : uncertainty.outcomes().all()) {
      Outcome.Spread scores = outcome.scores().orElseThrow();
      assertThat(scores.lower()).isBetween(0.0, scores.upper());
      assertThat(scores.upper()).isLessThanOrEqualTo(1);
      assertThat(scores.upper() - scores.lower()).isBetween(0.01, 0.35);
    }
    assertThat(uncertainty.parameters().of(0)).containsKeys("max.1.1", "u.data");
  }

  @Test
  void refusesStepsThatPointsDoNotHave() throws Exception {
    Robustness robustness = TestingIndex.robustness(framework, data(0));
    Factor normalisation = Factor.normalisations(List.of(new Normalisation.Rank()));

    assertThatThrownBy(
            () ->
                robustness.uncertainty(
                    Study.of(List.of(normalisation, new Factor.DataError(1)), 1, 5), Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("normalisation")
        .hasMessageContaining(".se");
  }

  @Test
  void anErrorThatARuleCannotReadIsRefusedNotIgnored() throws Exception {
    Framework mixed = TestingIndex.points("{kind: SHARE}", "{kind: BOOL}");
    Dataset.Builder data =
        Dataset.builder(mixed.indicators().stream().map(Indicator::code).toList());
    data.unit(Period.ONLY, Unit.of("P00"));
    for (Indicator indicator : mixed.indicators()) {
      data.cell(
          Period.ONLY,
          new vn.thuocso.index.data.UnitCode("P00"),
          indicator.code(),
          new Cell.Present(new Reading.Amount(BigDecimal.ONE), OptionalDouble.of(0.1)));
    }
    Robustness robustness = TestingIndex.robustness(mixed, data.build());

    assertThatThrownBy(
            () ->
                robustness.uncertainty(
                    Study.of(List.of(new Factor.DataError(1)), 1, 5), Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1.2");
  }

  @Test
  void leavingAnIndicatorOutLeavesItsMaximumOut() throws Exception {
    List<Removal> removals = TestingIndex.robustness(framework, data(0)).leaveOneOut();

    assertThat(removals).hasSize(8);
    assertThat(removals.get(0).changes().values())
        .as("without the only group there is no total")
        .allMatch(change -> change.score().isEmpty());
    assertThat(removals.get(0).meanRankChange()).as("no result is not no change").isEmpty();
    assertThat(removals.get(1).changes().values())
        .allMatch(change -> change.score().orElseThrow() <= 1);
  }
}
