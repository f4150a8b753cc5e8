package vn.thuocso.index.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Ranking;
import vn.thuocso.index.score.Standing;

class RankChangeTest {
  private static final UnitCode UNIT = new UnitCode("u");

  @Test
  void performanceAndMethodSumToTheChangeAveragedOverBothOrders() {
    // 59 → 40; new data by the former method 45; former data by the new method 50.
    RankChange change =
        RankChange.of(
                UNIT,
                new RankChange.Rankings(at(59), Optional.of(at(45)), Optional.of(at(50)), at(40)))
            .orElseThrow();
    assertThat(change.performance()).isEqualTo((-14 - 10) / 2.0);
    assertThat(change.method()).isEqualTo((-5 - 9) / 2.0);
    assertThat(change.performance() + change.method()).isEqualTo(change.change());
    assertThat(change.orders()).isEqualTo(2);
  }

  @Test
  void oneOrderIsUsedWhereTheOtherCannotBeHad() {
    RankChange change =
        RankChange.of(
                UNIT, new RankChange.Rankings(at(24), Optional.of(at(10)), Optional.empty(), at(6)))
            .orElseThrow();
    assertThat(change.performance()).isEqualTo(-14);
    assertThat(change.method()).isEqualTo(-4);
    assertThat(change.orders()).isEqualTo(1);
  }

  @Test
  void nothingIsSaidOfAUnitWithoutARank() {
    Ranking without = new Ranking(Map.of(UNIT, new Standing.Unranked(Standing.Reason.NO_VALUE)));
    assertThat(
            RankChange.of(
                UNIT,
                new RankChange.Rankings(without, Optional.of(at(1)), Optional.empty(), at(1))))
        .isEmpty();
  }

  private static Ranking at(double rank) {
    return new Ranking(Map.of(UNIT, new Standing.Ranked(rank)));
  }
}
