package vn.thuocso.index.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

class ExplainerTest {
  private static final UnitCode A = new UnitCode("a");
  private static final UnitCode B = new UnitCode("b");

  @Nested
  class PointScores {
    private final Framework framework =
        Sample.framework(
            ScoringKind.POINTS,
            Sample.group(
                "TOTAL",
                1,
                new Aggregation.Arithmetic(),
                Sample.indicator("1", 1),
                Sample.indicator("2", 1),
                Sample.indicator("3", 1)));

    private Scores scores(Map<String, Points> a, Map<String, Points> b) {
      return Sample.scores(Map.of("a", Sample.byPoints(a), "b", Sample.byPoints(b)));
    }

    @Test
    void aScoreIsThePointsOfEachIndicatorOverAllPointsAssessed() {
      Scores scores =
          scores(
              Map.of(
                  "1", Sample.points("5", 10),
                  "2", Sample.points("20", 30),
                  "3", Sample.left(10)),
              Map.of(
                  "1", Sample.points("0", 10),
                  "2", Sample.points("30", 30),
                  "3", Sample.points("0", 10)));
      Explanation of = new Explainer(framework).score(scores, A, Sample.TOTAL).orElseThrow();
      assertThat(of.contributions())
          .containsExactly(
              new Contribution(new Code("1"), 0.125, 0), new Contribution(new Code("2"), 0.5, 0));
      assertThat(of.to()).isEqualTo(0.625);
      assertThat(of.rounding()).isZero();
    }

    @Test
    void whatDoesNotApplyToOneSideIsToldApartFromWhatWasEarned() {
      // a: (6 + 3) / 20; b: (6 + 3 + 9) / 30: b is higher only because 3 counts for it.
      Scores scores =
          scores(
              Map.of(
                  "1", Sample.points("6", 10),
                  "2", Sample.points("3", 10),
                  "3", Sample.left(10)),
              Map.of(
                  "1", Sample.points("6", 10),
                  "2", Sample.points("3", 10),
                  "3", Sample.points("9", 10)));
      Explanation of =
          new Explainer(framework).difference(scores, B, scores, A, Sample.TOTAL).orElseThrow();
      assertThat(of.difference()).isCloseTo(0.15, within(1e-12));
      assertThat(of.contributions()).allMatch(each -> each.performance() == 0);
      assertThat(of.contributions().get(2).coverage()).isPositive();
      assertThat(of.rounding()).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void contributionsSumToTheDifferenceOfTheUnroundedScores(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int round = 0; round < 50; round++) {
        Scores scores = scores(random(random), random(random));
        Explanation of =
            new Explainer(framework).difference(scores, A, scores, B, Sample.TOTAL).orElseThrow();
        double exact = exact(scores, A) - exact(scores, B);
        double sum = of.contributions().stream().mapToDouble(Contribution::amount).sum();
        assertThat(sum).isCloseTo(exact, within(1e-14));
        assertThat(Math.abs(of.rounding())).isLessThanOrEqualTo(1.0001e-4);
        BigDecimal printed =
            of.decimals(6).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(printed)
            .isEqualByComparingTo(new BigDecimal(sum).setScale(6, java.math.RoundingMode.HALF_UP));
      }
    }

    private Map<String, Points> random(SplittableRandom random) {
      Map<String, Points> points = new HashMap<>();
      for (String code : List.of("1", "2", "3")) {
        boolean counts = code.equals("1") || random.nextInt(4) > 0;
        points.put(
            code,
            counts
                ? Sample.points(BigDecimal.valueOf(random.nextInt(1001), 2).toString(), 10)
                : Sample.left(10));
      }
      return points;
    }

    private double exact(Scores scores, UnitCode unit) {
      Points points = scores.total(unit).points().orElseThrow();
      return points.earned().doubleValue() / points.assessed().doubleValue();
    }
  }

  @Nested
  class Means {
    private final List<Aggregation> aggregations =
        List.of(
            new Aggregation.Arithmetic(),
            new Aggregation.Geometric(),
            new Aggregation.Harmonic(),
            new Aggregation.GeneralisedMean(2),
            new Aggregation.GeneralisedMean(-1.5));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void contributionsSumWhateverTheMeansOfTheLevels(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (Aggregation upper : aggregations) {
        for (Aggregation lower : aggregations) {
          Framework framework = framework(random, upper, lower);
          Scores scores =
              Sample.scores(Map.of("a", values(random, framework), "b", values(random, framework)));
          Explainer explainer = new Explainer(framework);
          Explanation score = explainer.score(scores, A, Sample.TOTAL).orElseThrow();
          Explanation gap = explainer.difference(scores, A, scores, B, Sample.TOTAL).orElseThrow();
          assertThat(score.rounding()).as("%s of %s", upper, lower).isCloseTo(0, within(1e-9));
          assertThat(gap.rounding()).as("%s of %s", upper, lower).isCloseTo(0, within(1e-9));
        }
      }
    }

    /** Ang (2005), LMDI-I: (G − H) ÷ ln(G ÷ H) · w · ln(x ÷ y); G itself where the two meet. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aGeometricMeanIsTakenApartByLmdiHoweverNearTheTotals(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] values = {50.77, 11.22, 91.45, 94.2};
      for (int round = 0; round < 300; round++) {
        double[] other = {values[3], values[1], values[0], values[2]};
        other[1] += round % 3 == 0 ? 0 : Math.pow(10, -round % 14);
        assertLmdi(values, other);
        values = random.doubles(4, 1, 100).toArray();
      }
    }

    private void assertLmdi(double[] after, double[] before) {
      Framework framework = flat(new Aggregation.Geometric());
      Scores scores =
          Sample.scores(
              Map.of("a", figures(framework, of(after)), "b", figures(framework, of(before))));
      Explanation gap =
          new Explainer(framework).difference(scores, A, scores, B, Sample.TOTAL).orElseThrow();
      double log = 0;
      for (int i = 0; i < after.length; i++) {
        log += Math.log1p((after[i] - before[i]) / before[i]) / after.length;
      }
      double mean = Math.abs(log) < 1e-12 ? gap.to() : gap.from() * Math.expm1(log) / log;
      for (int i = 0; i < after.length; i++) {
        double lmdi = mean * Math.log(after[i] / before[i]) / after.length;
        assertThat(gap.contributions().get(i).performance()).isCloseTo(lmdi, within(1e-9));
      }
    }

    @Test
    void aValueOfZeroCountsUnderAPowerMean() {
      for (double power : new double[] {0.5, 2, 3}) {
        Framework framework = flat(new Aggregation.GeneralisedMean(power));
        Scores scores =
            Sample.scores(
                Map.of(
                    "a", figures(framework, of(0, 0, 4, 9)),
                    "b", figures(framework, of(0, 5, 0, 9)),
                    "c", figures(framework, of(0, 0, 0, 0))));
        Explainer explainer = new Explainer(framework);
        UnitCode none = new UnitCode("c");
        for (UnitCode unit : List.of(A, B, none)) {
          Explanation score = explainer.score(scores, unit, Sample.TOTAL).orElseThrow();
          assertThat(score.rounding()).as("%s %s", power, unit).isCloseTo(0, within(1e-12));
          for (UnitCode other : List.of(A, B, none)) {
            Explanation gap =
                explainer.difference(scores, unit, scores, other, Sample.TOTAL).orElseThrow();
            assertThat(gap.rounding()).as("%s %s", unit, other).isCloseTo(0, within(1e-12));
            assertThat(gap.contributions().get(0).amount()).isZero();
          }
        }
      }
    }

    private Framework flat(Aggregation mean) {
      return Sample.framework(
          ScoringKind.COMPOSITE,
          Sample.group(
              "TOTAL",
              1,
              mean,
              Sample.indicator("1", 1),
              Sample.indicator("2", 1),
              Sample.indicator("3", 1),
              Sample.indicator("4", 1)));
    }

    private Map<String, Double> of(double... values) {
      Map<String, Double> byCode = new HashMap<>();
      for (int i = 0; i < values.length; i++) {
        byCode.put(String.valueOf(i + 1), values[i]);
      }
      return byCode;
    }

    @Test
    void aBetterValueContributesUpwards() {
      Framework framework =
          Sample.framework(
              ScoringKind.COMPOSITE,
              Sample.group(
                  "TOTAL",
                  1,
                  new Aggregation.Geometric(),
                  Sample.indicator("1", 1),
                  Sample.indicator("2", 1)));
      Scores scores =
          Sample.scores(
              Map.of(
                  "a", figures(framework, Map.of("1", 8.0, "2", 2.0)),
                  "b", figures(framework, Map.of("1", 2.0, "2", 4.0))));
      Explanation gap =
          new Explainer(framework).difference(scores, A, scores, B, Sample.TOTAL).orElseThrow();
      assertThat(gap.contributions().get(0).performance()).isPositive();
      assertThat(gap.contributions().get(1).performance()).isNegative();
      // Equal weights: the parts stand as ln 4 to ln ½, two to minus one.
      assertThat(gap.contributions().get(0).performance())
          .isCloseTo(-2 * gap.contributions().get(1).performance(), within(1e-12));
    }

    @Test
    void aGroupThatCannotBeTakenApartStandsForItsIndicators() {
      Framework framework =
          Sample.framework(
              ScoringKind.COMPOSITE,
              Sample.group(
                  "TOTAL",
                  1,
                  new Aggregation.Arithmetic(),
                  Sample.group(
                      "M",
                      1,
                      new Aggregation.Median(),
                      Sample.indicator("1", 1),
                      Sample.indicator("2", 1),
                      Sample.indicator("3", 1)),
                  Sample.indicator("4", 1)));
      Map<Code, Figure> figures = new HashMap<>();
      Map.of("1", 1.0, "2", 2.0, "3", 9.0, "4", 4.0, "M", 2.0, "TOTAL", 3.0)
          .forEach((code, value) -> figures.put(new Code(code), Sample.figure(value)));
      Scores scores = Sample.scores(Map.of("a", figures));
      assertThat(new Explainer(framework).score(scores, A, Sample.TOTAL).orElseThrow())
          .extracting(Explanation::contributions)
          .isEqualTo(
              List.of(
                  new Contribution(new Code("4"), 2, 0), new Contribution(new Code("M"), 1, 0)));
    }

    private Framework framework(SplittableRandom random, Aggregation upper, Aggregation lower) {
      Group[] groups = new Group[3];
      for (int g = 0; g < groups.length; g++) {
        Node[] children = new Node[2 + random.nextInt(3)];
        for (int i = 0; i < children.length; i++) {
          children[i] = Sample.indicator((g + 1) + "." + (i + 1), 0.2 + random.nextDouble());
        }
        groups[g] = Sample.group("G" + (g + 1), 0.2 + random.nextDouble(), lower, children);
      }
      return Sample.framework(ScoringKind.COMPOSITE, Sample.group("TOTAL", 1, upper, groups));
    }

    private Map<Code, Figure> values(SplittableRandom random, Framework framework) {
      Map<String, Double> values = new HashMap<>();
      framework
          .indicators()
          .forEach(
              each -> {
                if (each.code().value().endsWith(".1") || random.nextInt(5) > 0) {
                  values.put(each.code().value(), 0.05 + 100 * random.nextDouble());
                }
              });
      return figures(framework, values);
    }

    /** The figures of all nodes, by the definitions of the means. */
    private Map<Code, Figure> figures(Framework framework, Map<String, Double> values) {
      Map<Code, Figure> figures = new LinkedHashMap<>();
      put(framework, framework.tree(), values, figures);
      return figures;
    }

    private double put(
        Framework framework, Node node, Map<String, Double> values, Map<Code, Figure> figures) {
      double value = Double.NaN;
      if (node instanceof Group group) {
        double sum = 0;
        double weights = 0;
        double power = power(framework.aggregationOf(group).aggregation());
        for (Node child : group.children()) {
          double below = put(framework, child, values, figures);
          if (!Double.isNaN(below)) {
            weights += child.weight();
            sum += child.weight() * (power == 0 ? Math.log(below) : Math.pow(below, power));
          }
        }
        value = power == 0 ? Math.exp(sum / weights) : Math.pow(sum / weights, 1 / power);
      } else if (values.containsKey(node.code().value())) {
        value = values.get(node.code().value());
      }
      figures.put(node.code(), Double.isNaN(value) ? Sample.none() : Sample.figure(value));
      return value;
    }

    private double power(Aggregation aggregation) {
      if (aggregation instanceof Aggregation.GeneralisedMean mean) {
        return mean.power();
      }
      return aggregation instanceof Aggregation.Arithmetic
          ? 1
          : aggregation instanceof Aggregation.Harmonic ? -1 : 0;
    }
  }

  @Test
  void theUnitAboveIsTheNearestWithABetterRank() {
    Scores scores =
        Sample.scores(
            Map.of(
                "a", Map.of(Sample.TOTAL, Sample.figure(1)),
                "b", Map.of(Sample.TOTAL, Sample.figure(3)),
                "c", Map.of(Sample.TOTAL, Sample.figure(2)),
                "d", Map.of(Sample.TOTAL, Sample.figure(2))));
    assertThat(Explainer.above(scores, A)).contains(new UnitCode("c"));
    assertThat(Explainer.above(scores, new UnitCode("d"))).contains(B);
    assertThat(Explainer.above(scores, B)).isEmpty();
  }
}
