package vn.thuocso.index.lift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
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
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Shares;
import vn.thuocso.index.time.Panel;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

class LiftsTest {
  private static final PointRule.Ratio RATIO = new PointRule.Ratio(Optional.empty());
  private static final UnitCode LOW = new UnitCode("low");

  private final Framework framework =
      Sample.framework(
          ScoringKind.POINTS,
          Sample.group(
              "TOTAL",
              1,
              new Aggregation.Arithmetic(),
              of("1", RATIO, Effort.S, true, "1"),
              of("2", new PointRule.Bool(), Effort.M, true, "1"),
              of("3", RATIO, Effort.S, true, "0.2", "2"),
              of("4", RATIO, Effort.S, false, "1"),
              Sample.indicator("5", 1, 20, RATIO, Optional.empty())));

  /** Of 100 points: low 20, mid 35.5, top 80. */
  private final Scores scores =
      Sample.scores(
          Map.of(
              "low", Sample.byPoints(points("4", "0", "0", "0", "16")),
              "mid", Sample.byPoints(points("20", "0", "0", "0", "15.50")),
              "top", Sample.byPoints(points("20", "20", "0", "20", "20"))));

  private final Lifts lifts = new Lifts(framework, Costs.DEFAULT, true, Lifts.BRANCHES);

  @Test
  void findsTheCheapestSetForOneRankAndItsPoints() {
    Lift lift = lifts.up(scores, LOW, 1, Rivals.held(scores)).orElseThrow();
    assertThat(lift.rankNow()).isEqualTo(3);
    assertThat(lift.rankAimed()).isEqualTo(2);
    assertThat(lift.totalAimed()).contains(new BigDecimal("0.3550"));
    Way way = lift.way().orElseThrow();
    // The total has to read 0.3550, which no less than 35.50 of 100 points brings.
    assertThat(way.need()).isEqualByComparingTo("15.50");
    assertThat(way.steps())
        .containsExactly(
            new Way.Step(
                new Code("1"),
                Effort.S,
                new BigDecimal("4"),
                new BigDecimal("15.50"),
                new BigDecimal("16.00"),
                List.of()));
    assertThat(way.cost()).isEqualTo(1);
    assertThat(way.isCheapest()).isTrue();
  }

  @Test
  void whatCanBeImprovedIsToldWithItsNeeds() {
    assertThat(lifts.chances(scores, LOW))
        .extracting(chance -> chance.indicator() + " " + chance.gain() + " " + chance.needs())
        .containsExactly("1 16.00 []", "2 20.00 []", "3 4.00 [2]");
    assertThat(lifts.chances(scores, new UnitCode("top")))
        .extracting(chance -> chance.indicator().value())
        .containsExactly("3");
  }

  @Test
  void someGainBringsATotalAndARank() {
    Rivals held = Rivals.held(scores);

    assertThat(lifts.reach(scores, LOW, new BigDecimal("15.49"), held))
        .isEqualTo(new Reach(new BigDecimal("0.3549"), 3));
    assertThat(lifts.reach(scores, LOW, new BigDecimal("15.50"), held))
        .isEqualTo(new Reach(new BigDecimal("0.3550"), 2));
  }

  @Test
  void whatIsTakenIsNeitherChosenAgainNorNeeded() {
    Set<Code> taken = Set.of(new Code("2"));

    Way way = lifts.further(scores, LOW, taken, new BigDecimal("18")).orElseThrow();

    assertThat(way.steps())
        .extracting(step -> step.indicator() + " " + step.needs())
        .containsExactly("1 []", "3 []");
    assertThat(lifts.further(scores, LOW, taken, new BigDecimal("20.01"))).isEmpty();
  }

  @Test
  void theGainsOfAWayBringTheRankAimedAt() {
    Lift lift = lifts.up(scores, LOW, 1, Rivals.held(scores)).orElseThrow();
    Map<String, vn.thuocso.index.score.Points> points = points("4", "0", "0", "0", "16");
    for (Way.Step step : lift.way().orElseThrow().steps()) {
      points.put(
          step.indicator().value(), Sample.points(step.now().add(step.gain()).toString(), 20));
    }
    Scores lifted =
        Sample.scores(
            Map.of(
                "low", Sample.byPoints(points),
                "mid", Sample.byPoints(points("20", "0", "0", "0", "15.50")),
                "top", Sample.byPoints(points("20", "20", "0", "20", "20"))));
    assertThat(lifted.ranking().rank(LOW)).hasValue(lift.rankAimed());
  }

  @Test
  void saysHowFarEverythingTogetherWouldBringAUnitThatCannotReachItsAim() {
    Lift lift = lifts.up(scores, LOW, 2, Rivals.held(scores)).orElseThrow();
    assertThat(lift.totalAimed()).contains(new BigDecimal("0.8000"));
    assertThat(lift.way()).isEmpty();
    assertThat(lift.rankWithAll()).isEqualTo(2);
    assertThat(lift.obstacles())
        .containsExactly(
            new Obstacle(new Code("4"), Obstacle.Reason.NOT_THIS_YEAR),
            new Obstacle(new Code("5"), Obstacle.Reason.NO_FACTS));
  }

  @Test
  void whatNobodyMeasuresYetIsNoWayUp() {
    Framework measured =
        Sample.framework(
            ScoringKind.POINTS,
            Sample.group(
                "TOTAL",
                1,
                new Aggregation.Arithmetic(),
                Sample.measured(of("1", RATIO, Effort.S, true, "1")),
                Sample.measured(of("2", RATIO, Effort.S, true, "1"))));
    Map<Code, Figure> low = new TreeMap<>(Sample.byPoints(points("0", "4")));
    low.put(new Code("1"), missing());
    Map<Code, Figure> top = new TreeMap<>(Sample.byPoints(points("0", "20")));
    top.put(new Code("1"), missing());
    Lifts ofMeasured = new Lifts(measured, Costs.DEFAULT, true, Lifts.BRANCHES);

    assertThat(ofMeasured.chances(Sample.scores(Map.of("low", low, "top", top)), LOW))
        .extracting(chance -> chance.indicator().value())
        .containsExactly("2");
    top.put(new Code("1"), Sample.points(Sample.points("0", 20)));
    assertThat(ofMeasured.chances(Sample.scores(Map.of("low", low, "top", top)), LOW))
        .extracting(chance -> chance.indicator().value())
        .containsExactly("1", "2");
  }

  /** Of 20 points that were asked for and not told. */
  private static Figure missing() {
    return new Figure(
        State.MISSING,
        OptionalDouble.empty(),
        Optional.of(Sample.points("0", 20)),
        Optional.empty(),
        Shares.NONE,
        0);
  }

  @Test
  void bringsAlongWhatHasToComeFirst() {
    Rivals rivals = new Rivals(Map.of(LOW, 0.2, new UnitCode("mid"), 0.55), Set.of());
    Way way = lifts.up(scores, LOW, 2, rivals).orElseThrow().way().orElseThrow();
    assertThat(way.need()).isEqualByComparingTo("35");
    assertThat(way.steps().stream().map(step -> step.indicator().value()))
        .containsExactly("1", "2");
    Rivals higher = new Rivals(Map.of(LOW, 0.2, new UnitCode("mid"), 0.59), Set.of());
    Way all = lifts.up(scores, LOW, 2, higher).orElseThrow().way().orElseThrow();
    assertThat(all.steps().stream().map(step -> step.indicator().value()))
        .containsExactly("1", "2", "3");
    assertThat(all.cost()).isEqualTo(5);
    assertThat(all.steps().get(1).gain()).as("a yes is whole").isEqualByComparingTo("20");
  }

  @Test
  void needsNothingWhereTheOthersFallBelow() {
    TreeMap<UnitCode, Series> panel = new TreeMap<>();
    panel.put(
        new UnitCode("mid"),
        new Series(
            List.of(
                Point.of(new Period("2022"), 0.75),
                Point.of(new Period("2023"), 0.55),
                Point.of(new Period("2024"), 0.35))));
    Rivals rivals = Rivals.onTrend(scores, new Panel(panel), new Period("2025"));
    assertThat(rivals.held()).containsExactlyInAnyOrder(LOW, new UnitCode("top"));
    Lift lift = lifts.up(scores, LOW, 1, rivals).orElseThrow();
    assertThat(lift.way().orElseThrow().steps()).isEmpty();
    assertThat(lift.way().orElseThrow().need()).isZero();
  }

  @Test
  void namesWhoCouldOvertakeAndAtWhatCost() {
    assertThat(lifts.overtakers(scores, new UnitCode("mid")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.unit()).isEqualTo(LOW);
              assertThat(each.way().need()).isEqualByComparingTo("15.51");
            });
    assertThat(lifts.overtakers(scores, new UnitCode("top"))).isEmpty();
    assertThat(lifts.overtakers(scores, LOW)).isEmpty();
  }

  private static Indicator of(
      String code, PointRule rule, Effort effort, boolean feasible, String share, String... needs) {
    return Sample.indicator(
        code,
        1,
        20,
        rule,
        Optional.of(
            new LiftFacts(
                effort,
                feasible,
                new BigDecimal(share),
                java.util.Arrays.stream(needs).map(Code::new).toList())));
  }

  private static Map<String, vn.thuocso.index.score.Points> points(String... earned) {
    Map<String, vn.thuocso.index.score.Points> points = new TreeMap<>();
    for (int i = 0; i < earned.length; i++) {
      points.put(String.valueOf(i + 1), Sample.points(earned[i], 20));
    }
    return points;
  }
}
