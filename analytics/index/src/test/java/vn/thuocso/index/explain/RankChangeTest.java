package vn.thuocso.index.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Ties;
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
                new RankChange.Rankings(
                    at(59),
                    Optional.of(at(45)),
                    Optional.of(at(50)),
                    at(40),
                    Ties.COMPETITION,
                    Ties.COMPETITION))
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
                UNIT,
                new RankChange.Rankings(
                    at(24),
                    Optional.of(at(10)),
                    Optional.empty(),
                    at(6),
                    Ties.COMPETITION,
                    Ties.COMPETITION))
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
                new RankChange.Rankings(
                    without,
                    Optional.of(at(1)),
                    Optional.empty(),
                    at(1),
                    Ties.COMPETITION,
                    Ties.COMPETITION)))
        .isEmpty();
  }

  @Test
  void newcomersAreNobodysFault() {
    // A new unit comes in first; the others do what they did, by the same method.
    Ranking before = ranking("u", 1, "v", 2);
    Ranking after = ranking("new", 1, "u", 2, "v", 3);
    RankChange change =
        RankChange.of(
                UNIT,
                new RankChange.Rankings(
                    before,
                    Optional.of(after),
                    Optional.of(before),
                    after,
                    Ties.COMPETITION,
                    Ties.COMPETITION))
            .orElseThrow();
    assertThat(change.change()).isEqualTo(1);
    assertThat(change.performance()).isZero();
    assertThat(change.method()).isZero();
    assertThat(change.field()).isEqualTo(1);
  }

  @Test
  void whoeverIsNotInEveryRankingIsNotSplit() {
    Ranking before = ranking("u", 1, "gone", 2, "v", 3);
    Ranking after = ranking("new", 1, "v", 2.5, "u", 2.5);
    assertThat(
            RankChange.all(
                new RankChange.Rankings(
                    before,
                    Optional.of(after),
                    Optional.empty(),
                    after,
                    Ties.COMPETITION,
                    Ties.FRACTIONAL)))
        .containsExactly(
            new RankChange(new UnitCode("v"), 3, 2.5, -1, 0.5, 0, 1),
            new RankChange(UNIT, 1, 2.5, 0, 0.5, 1, 1));
  }

  private static Ranking ranking(Object... ranks) {
    Map<UnitCode, Standing> standings = new LinkedHashMap<>();
    for (int i = 0; i < ranks.length; i += 2) {
      standings.put(
          new UnitCode((String) ranks[i]),
          new Standing.Ranked(((Number) ranks[i + 1]).doubleValue()));
    }
    return new Ranking(standings);
  }

  /** The unit at a place, others at all the other places of sixty. */
  private static Ranking at(int rank) {
    Map<UnitCode, Standing> standings = new LinkedHashMap<>();
    for (int place = 1; place <= 60; place++) {
      UnitCode other = new UnitCode("u" + (place < rank ? place : place - 1));
      standings.put(place == rank ? UNIT : other, new Standing.Ranked(place));
    }
    return new Ranking(standings);
  }
}
