package vn.thuocso.index.lift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.explain.Sample;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Effort;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

class GroupLiftsTest {
  private static final UnitCode EAST = new UnitCode("east");
  private static final UnitCode WEST = new UnitCode("west");

  /** Two main indices, of 30 and 20 points. */
  private final Framework framework =
      Sample.framework(
          ScoringKind.POINTS,
          Sample.group(
              "TOTAL",
              1,
              new Aggregation.Arithmetic(),
              Sample.group(
                  "A",
                  30,
                  new Aggregation.Arithmetic(),
                  of("A.1", Effort.S),
                  of("A.2", Effort.M, "A.1"),
                  of("A.3", Effort.L)),
              Sample.group(
                  "B",
                  20,
                  new Aggregation.Arithmetic(),
                  of("B.1", Effort.S),
                  of("B.2", Effort.M))));

  private final Scores scores =
      Sample.scores(
          Map.of("east", unit("0", "0", "6", "9", "4"), "west", unit("5", "3", "10", "0", "8")));

  private final GroupLifts lifts =
      new GroupLifts(new Lifts(framework, new Costs(5, 15, 45), true, Lifts.BRANCHES));

  @Test
  void theTotalIsTheMeanOfTheUnitsMainIndicesByPoints() {
    // A: (6 + 18) / 2 of 30 = 0.4; B: (13 + 8) / 2 of 20 = 0.525; (0.4 × 30 + 0.525 × 20) / 50.
    assertThat(lifts.total(scores, List.of(EAST, WEST), List.of())).hasValue(0.45);
  }

  @Test
  void whatAUnitGainsCountsByItsPartInTheMean() {
    GroupChance first = lifts.chances(scores, List.of(EAST, WEST)).get(0);

    assertThat(first.unit()).isEqualTo(EAST);
    assertThat(first.chance().indicator()).isEqualTo(new Code("A.1"));
    // 10 points of 30 in one of two units: 10 / 2 of 50.
    assertThat(first.gain()).isEqualByComparingTo("0.1");
    assertThat(lifts.total(scores, List.of(EAST, WEST), List.of(first))).hasValue(0.55);
  }

  @Test
  void noOtherSetThatIsEnoughCostsLess() {
    List<UnitCode> units = List.of(EAST, WEST);
    List<GroupChance> chances = lifts.chances(scores, units);
    for (double total : new double[] {0.46, 0.5, 0.55, 0.61, 0.7, 0.83}) {
      List<GroupChance> found = lifts.to(scores, units, total).orElseThrow();

      assertThat(lifts.total(scores, units, found).orElseThrow()).isGreaterThanOrEqualTo(total);
      assertThat(lifts.cost(found)).as("to %s", total).isEqualTo(least(chances, units, total));
    }
  }

  @Test
  void nothingIsFoundBeyondWhatAllTogetherBring() {
    List<UnitCode> units = List.of(EAST, WEST);
    double most = lifts.total(scores, units, lifts.chances(scores, units)).orElseThrow();

    assertThat(lifts.to(scores, units, most)).isPresent();
    assertThat(lifts.to(scores, units, most + 0.0001)).isEmpty();
    assertThat(lifts.to(scores, units, 0.45)).contains(List.of());
  }

  @Test
  void aGroupOfOneUnitIsThatUnit() {
    Lift alone = lifts.lifts().up(scores, EAST, 1, Rivals.held(scores)).orElseThrow();

    List<GroupChance> together =
        lifts
            .to(scores, List.of(EAST), alone.totalAimed().orElseThrow().doubleValue())
            .orElseThrow();

    assertThat((long) lifts.cost(together)).isEqualTo(alone.way().orElseThrow().cost());
  }

  /** Of all sets that bring along what their members need. */
  private int least(List<GroupChance> chances, List<UnitCode> units, double total) {
    int least = Integer.MAX_VALUE;
    for (int set = 0; set < 1 << chances.size(); set++) {
      List<GroupChance> chosen = new ArrayList<>();
      for (int i = 0; i < chances.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(chances.get(i));
        }
      }
      boolean whole =
          chosen.stream()
              .allMatch(
                  one ->
                      one.chance().needs().stream()
                          .allMatch(
                              need ->
                                  chosen.stream()
                                      .anyMatch(
                                          other ->
                                              other.unit().equals(one.unit())
                                                  && other.chance().indicator().equals(need))));
      if (whole && lifts.total(scores, units, chosen).orElse(0) >= total) {
        least = Math.min(least, lifts.cost(chosen));
      }
    }
    return least;
  }

  private static Indicator of(String code, Effort effort, String... needs) {
    return Sample.indicator(
        code,
        10,
        10,
        new PointRule.Ratio(Optional.empty()),
        Optional.of(
            new LiftFacts(
                effort,
                true,
                BigDecimal.ONE,
                java.util.Arrays.stream(needs).map(Code::new).toList())));
  }

  private static Map<Code, Figure> unit(String... earned) {
    String[] codes = {"A.1", "A.2", "A.3", "B.1", "B.2"};
    Map<String, Points> points = new LinkedHashMap<>();
    Points a = Points.NONE;
    Points b = Points.NONE;
    for (int i = 0; i < codes.length; i++) {
      Points own = Sample.points(earned[i], 10);
      points.put(codes[i], own);
      a = i < 3 ? a.plus(own) : a;
      b = i < 3 ? b : b.plus(own);
    }
    Map<Code, Figure> figures = new LinkedHashMap<>(Sample.byPoints(points));
    figures.put(new Code("A"), Sample.points(a));
    figures.put(new Code("B"), Sample.points(b));
    return figures;
  }
}
