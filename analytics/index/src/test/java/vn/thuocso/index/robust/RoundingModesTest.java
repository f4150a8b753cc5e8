package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.score.Ranking;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** Runs round as scores do, so that runs without noise give the scores. */
class RoundingModesTest {
  private static final String POINTS =
      """
      rounding: {points: 2, index: 3, mode: %s}
      ranking: {ties: competition, decimals: 2}
      missing: {rule: zeroKeepsMaximum}
      """;
  private static final String COMPOSITE =
      """
      rounding: {score: 3, mode: %s}
      ranking: {ties: competition, decimals: 2}
      steps:
        aggregate: {method: arithmetic}
      """;

  private static Framework framework(boolean points, String rules) throws Exception {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: thuocso-framework/1
            code: TESTING
            version: "1"
            name: {vi: Bộ thử}
            label: {vi: Chỉ để thử}
            valid: {from: 2024-01-01, to: 2024-12-31}
            round: {months: 12}
            scoring: %s
            """
                .formatted(points ? "points" : "composite"));
    yaml.append(rules).append("tree:\n  code: TOTAL\n  name: {vi: Tổng}\n  children:\n");
    for (int i = 1; i <= 7; i++) {
      yaml.append(
              "    - {code: \"1.%d\", name: {vi: C}, direction: up, source: measured".formatted(i))
          .append(points ? ", max: 7, method: {kind: SHARE}}\n" : ", weight: %d}\n".formatted(i));
    }
    return YamlFrameworkReader.read(yaml.toString(), "testing.yaml");
  }

  private static Dataset data(Framework framework, double... only) {
    Random random = new Random(3);
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    for (int i = 0; i < (only.length == 0 ? 60 : only.length); i++) {
      Unit unit = Unit.of("U%02d".formatted(i));
      data.unit(Period.ONLY, unit);
      for (Indicator indicator : framework.indicators()) {
        BigDecimal value =
            only.length == 0
                ? BigDecimal.valueOf(random.nextInt(101), 2)
                : BigDecimal.valueOf(only[i]);
        data.cell(
            Period.ONLY,
            unit.code(),
            indicator.code(),
            new Cell.Present(new Reading.Amount(value)));
      }
    }
    return data.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HALF_UP", "HALF_EVEN", "DOWN"})
  void runsWithoutNoiseGiveTheScoresAndRanks(String mode) throws Exception {
    for (boolean points : new boolean[] {true, false}) {
      Framework framework = framework(points, (points ? POINTS : COMPOSITE).formatted(mode));
      Dataset data = data(framework);
      Scores scores = Scoring.of(framework).score(data, Period.ONLY);
      Study study = Study.of(List.of(Factor.Weights.upTo(2, 0)), 1, 3);
      for (Outcome outcome :
          TestingIndex.robustness(framework, data)
              .uncertainty(study, Progress.NONE)
              .outcomes()
              .all()) {
        double score = scores.total(outcome.unit()).value().orElseThrow();
        double rank = scores.ranking().rank(outcome.unit()).orElseThrow();
        assertThat(outcome.nominalScore()).hasValue(score);
        assertThat(outcome.nominalRank()).as("%s", outcome.unit()).hasValue(rank);
        assertThat(outcome.scores()).contains(new Outcome.Spread(score, score, score, score));
        assertThat(outcome.ranks()).contains(new Outcome.Spread(rank, rank, rank, rank));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ranksRoundAsTheDefinitionSays(boolean points) throws Exception {
    Framework framework = framework(points, (points ? POINTS : COMPOSITE).formatted("DOWN"));
    Ranking ranking =
        Scoring.of(framework).score(data(framework, 0.511, 0.519), Period.ONLY).ranking();
    assertThat(ranking.rank(new UnitCode("U00"))).hasValue(1);
    assertThat(ranking.rank(new UnitCode("U01"))).hasValue(1);
  }
}
