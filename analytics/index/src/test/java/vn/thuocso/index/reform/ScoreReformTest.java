package vn.thuocso.index.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class ScoreReformTest {
  private static final Framework DTI = ShippedFrameworks.read("dti-tinh-405").orElseThrow();
  private static final UnitCode NEW = new UnitCode("mới");
  private static final UnitCode A = new UnitCode("A");
  private static final UnitCode B = new UnitCode("B");
  private static final ScoreReform MERGER =
      new ScoreReform(DTI, Reform.of(List.of(Origin.whole(NEW, A), Origin.whole(NEW, B))));

  @Test
  void makesTheTotalOfTheMergedIndices() throws InvalidInputException {
    Map<Code, Merged> merged =
        Objects.requireNonNull(
            MERGER.indices(scores("0.8335", "0.5804"), MergeRule.PLAIN_MEAN, Map.of()).get(NEW));
    assertThat(merged).hasSize(9);
    assertThat(value(merged, "3")).isEqualByComparingTo("0.7070");
    assertThat(value(merged, "DTI")).isEqualByComparingTo("0.7070");
    assertThat(Objects.requireNonNull(merged.get(new Code("DTI"))).from()).containsExactly(A, B);
  }

  @Test
  void weighsIndicesWithPopulation() throws InvalidInputException {
    Scores scores = scores("0.8", "0.4");
    Map<UnitCode, BigDecimal> people = Map.of(A, new BigDecimal("3"), B, BigDecimal.ONE);
    Map<Code, Merged> merged =
        Objects.requireNonNull(
            MERGER.indices(scores, MergeRule.POPULATION_WEIGHTED, people).get(NEW));
    assertThat(value(merged, "DTI")).isEqualByComparingTo("0.7");
    Merged without =
        Objects.requireNonNull(
            Objects.requireNonNull(
                    MERGER.indices(scores, MergeRule.POPULATION_WEIGHTED, Map.of()).get(NEW))
                .get(new Code("DTI")));
    assertThat(without.cell()).isEqualTo(Cell.MISSING);
    assertThat(without.without()).containsExactly(A, B);
  }

  @Test
  void doesNotSumIndices() throws InvalidInputException {
    Scores scores = scores("0.8", "0.4");
    assertThatThrownBy(() -> MERGER.indices(scores, MergeRule.RESUMMED, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesAUnitThatTookOverOneUnchanged() {
    Reform renamed = Reform.of(List.of(Origin.whole(NEW, A)));
    Cell chosen = new Cell.Present(new Reading.Choice("BI_THU"));
    Merged merged =
        Objects.requireNonNull(
            renamed.merge(Map.of(A, chosen), MergeRule.RESUMMED, Map.of(), 4).get(NEW));
    assertThat(merged.cell()).isEqualTo(chosen);
    assertThat(merged.from()).containsExactly(A);
  }

  private static Scores scores(String ofA, String ofB) throws InvalidInputException {
    List<Code> codes = DTI.indicators().stream().map(i -> i.code()).toList();
    Dataset.Builder data = Dataset.builder(codes);
    Map.of(A, ofA, B, ofB)
        .forEach(
            (unit, value) -> {
              data.unit(Period.ONLY, Unit.of(unit.value()));
              Cell cell = new Cell.Present(new Reading.Amount(new BigDecimal(value)));
              codes.forEach(code -> data.cell(Period.ONLY, unit, code, cell));
            });
    return Scoring.of(DTI).score(data.build(), Period.ONLY);
  }

  private static BigDecimal value(Map<Code, Merged> merged, String code) {
    Cell cell = Objects.requireNonNull(merged.get(new Code(code))).cell();
    return ((Reading.Amount) ((Cell.Present) cell).reading()).value();
  }
}
