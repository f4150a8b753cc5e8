package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class DrawsTest {
  private static final UnitCode UNIT = new UnitCode("P2");
  private static final Study STUDY = Study.of(List.of(Factor.Weights.upTo(2, 0.25)), 7, 200);

  private final Framework framework =
      TestingIndex.points("{kind: SHARE}", "{kind: SHARE}", "{kind: SHARE}");

  DrawsTest() throws InvalidInputException {}

  @Test
  void runsThatAreKeptSayWhatTheUncertaintySays() throws InvalidInputException {
    Outcomes kept = draws(data("0.3")).asTheyAre();

    Outcomes told = of(data("0.3")).uncertainty(STUDY, Progress.NONE).outcomes();

    assertThat(kept.all()).isEqualTo(told.all());
    assertThat(kept.distribution(UNIT)).isEqualTo(told.distribution(UNIT));
  }

  @Test
  void aUnitThatEarnsMoreIsDrawnAsIfItsReadingWereBetter() throws InvalidInputException {
    Indicator first = framework.indicators().get(0);
    BigDecimal gain = new BigDecimal("0.5").multiply(first.pointScale().max());

    Outcomes lifted = draws(data("0.3")).lifted(UNIT, Map.of(first.code(), gain));

    Outcomes better = of(data("0.8")).uncertainty(STUDY, Progress.NONE).outcomes();
    assertThat(lifted.distribution(UNIT)).isEqualTo(better.distribution(UNIT));
    assertThat(lifted.above()).isEqualTo(better.above());
    assertThat(lifted.of(UNIT).scores()).isEqualTo(better.of(UNIT).scores());
  }

  @Test
  void severalUnitsAreLiftedTogether() throws InvalidInputException {
    Code first = framework.indicators().get(0).code();
    Map<Code, BigDecimal> gains = Map.of(first, BigDecimal.ONE);
    UnitCode other = new UnitCode("P1");
    Draws draws = draws(data("0.3"));

    Outcomes both = draws.lifted(Map.of(UNIT, gains, other, gains));

    assertThat(both.of(UNIT).scores()).isEqualTo(draws.lifted(UNIT, gains).of(UNIT).scores());
    assertThat(both.of(other).scores()).isEqualTo(draws.lifted(other, gains).of(other).scores());
    assertThat(both.of(other).scores()).isNotEqualTo(draws.asTheyAre().of(other).scores());
  }

  @Test
  void aPairIsComparedAsAllAre() throws InvalidInputException {
    Draws draws = draws(data("0.3"));
    Map<Code, BigDecimal> gains = Map.of(framework.indicators().get(0).code(), BigDecimal.ONE);

    for (UnitCode other : List.of(new UnitCode("P0"), new UnitCode("P3"), new UnitCode("P4"))) {
      assertThat(draws.probabilityAbove(UNIT, gains, other))
          .isEqualTo(draws.lifted(UNIT, gains).probabilityAbove(UNIT, other).orElseThrow());
    }
  }

  @Test
  void noGainChangesNothingAndTooMuchIsCut() throws InvalidInputException {
    Draws draws = draws(data("0.3"));
    Code first = framework.indicators().get(0).code();

    assertThat(draws.lifted(UNIT, Map.of()).above()).isEqualTo(draws.asTheyAre().above());
    assertThat(draws.lifted(UNIT, Map.of(first, new BigDecimal("1e6"))).above())
        .isEqualTo(of(data("1")).uncertainty(STUDY, Progress.NONE).outcomes().above());
    assertThatThrownBy(() -> draws.lifted(new UnitCode("nobody"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatMayStillComeInIsDrawnUntilItIsHandedIn() throws InvalidInputException {
    Scores open = Scoring.of(framework).score(data(""), Period.ONLY);
    Interval left = open.total(UNIT).interval().orElseThrow();
    Draws draws = draws(data("")).opened(open, 5);
    Indicator first = framework.indicators().get(0);
    Map<Code, BigDecimal> all = Map.of(first.code(), first.pointScale().max());

    assertThat(draws.asTheyAre().above())
        .isEqualTo(draws(data("")).asTheyAre().opened(Map.of(UNIT, left), 5).above());
    assertThat(draws.lifted(UNIT, all).distribution(UNIT))
        .isEqualTo(draws(data("1")).asTheyAre().distribution(UNIT));
    for (UnitCode other : List.of(new UnitCode("P1"), new UnitCode("P3"))) {
      assertThat(draws.probabilityAbove(UNIT, Map.of(), other))
          .isEqualTo(draws.asTheyAre().probabilityAbove(UNIT, other).orElseThrow());
    }
  }

  private Draws draws(Dataset data) throws InvalidInputException {
    return of(data).draws(STUDY, Progress.NONE);
  }

  private Robustness of(Dataset data) throws InvalidInputException {
    return Robustness.of(framework, data, Period.ONLY, Places.NONE);
  }

  /** Five units from low to high; the first reading of one is as asked. */
  private Dataset data(String first) {
    Dataset.Builder data =
        Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    for (int i = 0; i < 5; i++) {
      Unit unit = Unit.of("P" + i);
      data.unit(Period.ONLY, unit);
      for (int j = 0; j < framework.indicators().size(); j++) {
        boolean asked = unit.code().equals(UNIT) && j == 0;
        if (asked && first.isEmpty()) {
          continue;
        }
        BigDecimal value =
            asked
                ? new BigDecimal(first)
                : new BigDecimal("0.%d".formatted(3 + (i * 2 + j * 3) % 5));
        data.cell(
            Period.ONLY,
            unit.code(),
            framework.indicators().get(j).code(),
            new Cell.Present(new Reading.Amount(value)));
      }
    }
    return data.build();
  }
}
