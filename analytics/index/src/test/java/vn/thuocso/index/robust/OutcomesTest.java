package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.step.Ranks;

class OutcomesTest {
  private static final UnitCode A = new UnitCode("A");
  private static final UnitCode B = new UnitCode("B");
  private static final UnitCode C = new UnitCode("C");
  private static final double[] NOMINAL = {3, 2, 1};

  private static Outcomes outcomes(double[][] runs, boolean... ranked) {
    RankRule rule =
        new RankRule(
            Ranks.COMPETITION,
            OptionalInt.of(1),
            RoundingMode.HALF_UP,
            ranked.length == 0 ? new boolean[] {true, true, true} : ranked);
    return new Outcomes(List.of(A, B, C), NOMINAL, runs, rule, 0.05, true);
  }

  @Test
  void countsATieAsHalf() {
    Outcomes outcomes = outcomes(new double[][] {{3, 2, 1}, {2, 3, 1}, {2.01, 2, 1}, {4, 1, 2}});

    assertThat(outcomes.probabilityAbove(A, B)).hasValue(0.625);
    assertThat(outcomes.probabilityAbove(B, A)).hasValue(0.375);
    assertThat(outcomes.distribution(A)).isEqualTo(java.util.Map.of(1.0, 0.75, 2.0, 0.25));
  }

  @Test
  void quantilesAreThoseOfR() {
    // quantile(c(1, 1, 2, 1), c(.05, .5, .95)) of R 4.2: 1.00 1.00 1.85
    Outcome.Spread ranks =
        outcomes(new double[][] {{3, 2, 1}, {3, 2, 1}, {2, 3, 1}, {3, 2, 1}})
            .of(A)
            .ranks()
            .orElseThrow();

    assertThat(ranks.mean()).isEqualTo(1.25);
    assertThat(ranks.median()).isEqualTo(1);
    assertThat(ranks.lower()).isEqualTo(1);
    assertThat(ranks.upper()).isCloseTo(1.85, within(1e-12));
  }

  @Test
  void aRunWithoutATotalIsLeftOutAndCounted() {
    Outcomes outcomes = outcomes(new double[][] {{Double.NaN, 2, 1}, {3, 2, 1}});

    assertThat(outcomes.of(A).runs()).isEqualTo(1);
    assertThat(outcomes.probabilityAbove(A, B)).hasValue(1);
    assertThat(outcomes.alwaysRanked()).isEqualTo(2);
  }

  @Test
  void whoeverIsNotRankedNominallyIsRankedInNoRun() {
    Outcomes outcomes = outcomes(new double[][] {{1, 2, 3}, {1, 2, 3}}, true, true, false);

    assertThat(outcomes.of(C).ranks()).isEmpty();
    assertThat(outcomes.of(C).nominalRank()).isEmpty();
    assertThat(outcomes.of(B).ranks().orElseThrow().mean()).isEqualTo(1);
    assertThat(outcomes.probabilityAbove(C, A)).isEmpty();
    assertThat(outcomes.tiedGroups(0.95)).containsExactly(List.of(A, B));
  }

  @Test
  void aGroupOfUnitsMovesAsItsMembersDoOnTheMean() {
    UnitCode ab = new UnitCode("AB");
    UnitCode c = new UnitCode("Z");
    Outcomes groups =
        outcomes(new double[][] {{3, 2, 1}, {1, 2, 4}, {Double.NaN, 4, 1}})
            .ofGroups(
                new TreeMap<>(Map.of(ab, List.of(A, B), c, List.of(C))), Map.of(ab, 2.0, c, 1.0));

    // Moves of AB: 0, (−2 + 0) / 2, +2; of C: 0, +3, 0.
    assertThat(groups.of(ab).scores().orElseThrow().mean()).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(groups.of(c).scores().orElseThrow().mean()).isCloseTo(2, within(1e-12));
    assertThat(groups.probabilityAbove(ab, c).orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void whatMayStillComeInOpensRanksAsItOpensScores() {
    double[][] runs = new double[400][];
    Arrays.fill(runs, new double[] {3, 2, 1});

    Outcomes open = outcomes(runs).opened(Map.of(B, new Interval(2, 4)), 7);

    assertThat(open.of(A).scores().orElseThrow().upper()).isEqualTo(3);
    Outcome.Spread b = open.of(B).scores().orElseThrow();
    assertThat(b.lower()).isCloseTo(2.1, within(0.05));
    assertThat(b.upper()).isCloseTo(3.9, within(0.05));
    assertThat(open.probabilityAbove(B, A).orElseThrow()).isCloseTo(0.5, within(0.1));
    assertThat(open.of(B).nominalRank()).hasValue(2);
    assertThat(open.of(C).ranks().orElseThrow().lower()).isEqualTo(3);
  }

  @Test
  void aGroupWithoutATotalHasNoPlace() {
    UnitCode ab = new UnitCode("AB");
    Outcomes groups =
        outcomes(new double[][] {{3, 2, 1}})
            .ofGroups(new TreeMap<>(Map.of(ab, List.of(A, B))), Map.of());

    assertThat(groups.of(ab).ranks()).isEmpty();
    assertThat(groups.of(ab).nominalRank()).isEmpty();
  }

  @Test
  void aGroupHoldsNoTwoUnitsThatTheRunsTellApart() {
    double[][] runs = {{3, 2, 1}, {0, 2, 1}};

    assertThat(outcomes(runs).probabilityAbove(A, C)).hasValue(0.5);
    assertThat(outcomes(runs).probabilityAbove(B, C)).hasValue(1);
    assertThat(outcomes(runs).tiedGroups(0.95)).containsExactly(List.of(A, B), List.of(C));
  }

  @Test
  void aGroupEndsWithTheFirstUnitThatItsOpenerBeatsForSure() {
    double[][] runs = {{3, 2, 1}, {2, 3, 1}, {3, 2, 1}, {2, 3, 1}};

    assertThat(outcomes(runs).tiedGroups(0.95)).containsExactly(List.of(A, B), List.of(C));
    assertThat(outcomes(runs).tiedGroups(0.51)).containsExactly(List.of(A, B), List.of(C));
  }
}
