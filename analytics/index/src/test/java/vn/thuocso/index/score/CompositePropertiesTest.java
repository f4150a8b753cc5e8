package vn.thuocso.index.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.composite.TestingFramework;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment.SkewKurtosis;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Rule;

/** What has to hold of any composite, over seeded random trees, data and methods. */
class CompositePropertiesTest {
  private static final List<Normalisation> SCALE_FREE =
      List.of(
          new Normalisation.MinMax(1, 100),
          new Normalisation.ZScore(100, 1),
          new Normalisation.Rank(),
          new Normalisation.PercentileRank(),
          new Normalisation.Borda(),
          new Normalisation.DistanceToMaximum());
  private static final List<Imputation> IMPUTATIONS =
      List.of(
          Imputation.NONE,
          Imputation.of(ImputationMethod.INDICATOR_MEAN),
          Imputation.of(ImputationMethod.INDICATOR_MEDIAN),
          Imputation.of(ImputationMethod.UNIT_MEAN));
  private static final List<Aggregation> AGGREGATIONS =
      List.of(
          new Aggregation.Arithmetic(),
          new Aggregation.Median(),
          new Aggregation.Copeland(),
          new Aggregation.GeneralisedMean(2));

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static TestingFramework method(RandomComposite composite, long seed) {
    TestingFramework method =
        composite
            .framework()
            .imputed(pick(IMPUTATIONS, seed))
            .normalised(pick(SCALE_FREE, seed / 3))
            .aggregated(0.3 * (seed % 3), pick(AGGREGATIONS, seed / 7));
    method = seed % 4 == 0 ? method.treated(SkewKurtosis.DEFAULT) : method;
    return seed % 5 == 0 ? method.weighed(WeightMethod.EQUAL) : method;
  }

  private static <T> T pick(List<T> of, long seed) {
    return of.get((int) (seed % of.size()));
  }

  /** Refusing is allowed, but only for what a random column can really lack. */
  private static Stream<Scores> score(TestingFramework method, RandomComposite composite) {
    try {
      return Stream.of(Scoring.of(method.build()).score(composite.shuffled(), Period.ONLY));
    } catch (InvalidInputException refused) {
      assertThat(refused.problems())
          .allMatch(
              one ->
                  one.rule() == Rule.CONSTANT_COLUMN
                      || one.rule() == Rule.ALL_MISSING
                      || one.rule() == Rule.NOT_POSITIVE
                      || one.rule() == Rule.ORDER_REVERSED);
      return Stream.empty();
    }
  }

  @Test
  void fewOfTheRandomCompositesAreRefused() {
    long scored =
        seeds()
            .filter(
                seed -> {
                  RandomComposite composite = new RandomComposite(seed, 0.15);
                  return score(method(composite, seed), composite).findAny().isPresent();
                })
            .count();
    assertThat(scored).isGreaterThan(140);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsAndColumnsNeverMatters(long seed) {
    RandomComposite composite = new RandomComposite(seed, 0.15);
    TestingFramework method = method(composite, seed);
    List<Scores> first = score(method, composite).toList();
    List<Scores> second = score(method, composite).toList();
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitsOfMeasurementDoNotMatterToScaleFreeMethods(long seed) {
    RandomComposite composite = new RandomComposite(seed, 0.1);
    TestingFramework method = method(composite, seed);
    List<Scores> before = score(method, composite).toList();
    composite.rescale(composite.indicators.get(0).code(), new BigDecimal("1000"));
    composite.rescale(
        composite.indicators.get(composite.indicators.size() - 1).code(), new BigDecimal("0.01"));
    List<Scores> after = score(method, composite).toList();
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      for (UnitCode unit : before.get(i).units()) {
        same(after.get(i).total(unit).value(), before.get(i).total(unit).value());
      }
    }
  }

  /** One reading apart from all others, which are equal: what treatment and scales find hardest. */
  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.7", "0.000001", "3600", "1000000"})
  void unitsOfMeasurementDoNotMatterToTreatedNearConstantColumns(String unit) throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      RandomComposite composite = new RandomComposite(seed, 0);
      Code near = composite.indicators.get(0).code();
      composite.cells.forEach((code, row) -> row.put(near, RandomComposite.amount(BigDecimal.ONE)));
      UnitCode apart = composite.units.get((int) seed % composite.units.size()).code();
      composite.cells.get(apart).put(near, RandomComposite.amount(new BigDecimal("50")));
      TestingFramework method =
          composite
              .framework()
              .treated(SkewKurtosis.DEFAULT)
              .normalised(pick(SCALE_FREE, seed))
              .aggregated(new Aggregation.Arithmetic());
      Scores before = score(method, composite).findFirst().orElseThrow();
      composite.rescale(near, new BigDecimal(unit));
      Scores after = score(method, composite).findFirst().orElseThrow();
      for (UnitCode one : before.units()) {
        same(after.total(one).value(), before.total(one).value());
      }
      assertThat(after.steps().treated().get(0).outcome())
          .isEqualTo(before.steps().treated().get(0).outcome());
    }
  }

  private static void same(OptionalDouble actual, OptionalDouble expected) {
    assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      double value = expected.getAsDouble();
      assertThat(actual.getAsDouble())
          .isCloseTo(value, within(1e-8 * Math.max(1, Math.abs(value))));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBetterValueNeverLowersAScoreBetweenFixedGoalposts(long seed) throws Exception {
    RandomComposite composite = new RandomComposite(seed, 0.1);
    Aggregation mean =
        pick(
            List.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Median(),
                new Aggregation.GeneralisedMean(0.5),
                new Aggregation.GeneralisedMean(3)),
            seed);
    TestingFramework method =
        composite
            .framework()
            .normalised(new Normalisation.Goalposts(100, seed % 2 == 0))
            .aggregated(mean);
    Scores before = Scoring.of(method.build()).score(composite.data(), Period.ONLY);
    Indicator indicator =
        composite.indicators.get(composite.random.nextInt(composite.indicators.size()));
    UnitCode better = composite.units.get(composite.random.nextInt(composite.units.size())).code();
    if (!improve(composite, better, indicator)) {
      return;
    }
    Scores after = Scoring.of(method.build()).score(composite.data(), Period.ONLY);
    for (UnitCode unit : before.units()) {
      double was = before.total(unit).value().orElse(Double.NEGATIVE_INFINITY);
      double is = after.total(unit).value().orElse(Double.NEGATIVE_INFINITY);
      if (unit.equals(better)) {
        assertThat(is).isGreaterThanOrEqualTo(was);
        assertThat(rank(after, unit)).isLessThanOrEqualTo(rank(before, unit));
      } else {
        assertThat(is).isEqualTo(was);
      }
    }
  }

  /** By means of positive values only, and by scales that divide by a maximum or a target. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aBetterValueNeverLowersAScoreByRatiosAndMeansOfThem(long seed) {
    RandomComposite composite = new RandomComposite(seed, 0.1);
    Aggregation mean =
        pick(
            List.of(
                new Aggregation.Geometric(),
                new Aggregation.Harmonic(),
                new Aggregation.GeneralisedMean(2),
                new Aggregation.Arithmetic()),
            seed);
    Normalisation scale =
        pick(
            List.of(new Normalisation.FractionOfMaximum(), new Normalisation.Goalposts(100, true)),
            seed / 4);
    TestingFramework method = composite.framework().normalised(scale).aggregated(mean);
    Optional<Scores> before = score(method, composite).findFirst();
    Indicator indicator =
        composite.indicators.get(composite.random.nextInt(composite.indicators.size()));
    UnitCode better = composite.units.get(composite.random.nextInt(composite.units.size())).code();
    if (before.isEmpty() || !improve(composite, better, indicator)) {
      return;
    }
    Optional<Scores> after = score(method, composite).findFirst();
    after.ifPresent(
        scores -> assertThat(rank(scores, better)).isLessThanOrEqualTo(rank(before.get(), better)));
  }

  private static double rank(Scores scores, UnitCode unit) {
    return scores.ranking().rank(unit).orElse(Double.MAX_VALUE);
  }

  private static boolean improve(RandomComposite composite, UnitCode unit, Indicator indicator) {
    Cell cell = composite.cells.get(unit).get(indicator.code());
    if (!(cell instanceof Cell.Present present)) {
      return false;
    }
    BigDecimal value = ((Reading.Amount) present.reading()).value();
    BigDecimal end =
        BigDecimal.valueOf(
            indicator.direction() == Direction.UP ? RandomComposite.UPPER : RandomComposite.LOWER);
    BigDecimal step =
        end.subtract(value).multiply(BigDecimal.valueOf(composite.random.nextDouble()));
    composite.cells.get(unit).put(indicator.code(), RandomComposite.amount(value.add(step)));
    return true;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsANumberOrSaysWhyNot(long seed) {
    RandomComposite composite = new RandomComposite(seed, 0.4);
    TestingFramework method = method(composite, seed);
    score(method, composite).forEach(scores -> check(composite, scores));
  }

  private static void check(RandomComposite composite, Scores scores) {
    scores
        .figures()
        .forEach(
            (unit, figures) -> {
              figures.byNode().values().forEach(CompositePropertiesTest::check);
              composite.indicators.forEach(one -> cellStays(composite, scores, unit, one));
            });
    assertThat(scores.steps().imputed()).allMatch(one -> Double.isFinite(one.value()));
    assertThat(scores.steps().weighed()).allMatch(one -> Double.isFinite(one.weight()));
    scores
        .rankings()
        .forEach(
            (node, ranking) -> {
              long known =
                  scores.units().stream()
                      .filter(unit -> scores.figure(unit, node).value().isPresent())
                      .count();
              assertThat(ranking.ranked()).isEqualTo((int) known);
            });
  }

  private static void check(Figure figure) {
    Shares shares = figure.shares();
    double sum = shares.measured() + shares.declared() + shares.survey() + shares.imputed();
    if (figure.value().isPresent()) {
      assertThat(figure.value().getAsDouble()).isFinite();
      assertThat(sum).isCloseTo(1, within(1e-9));
    } else {
      assertThat(sum).isZero();
    }
  }

  private static void cellStays(
      RandomComposite composite, Scores scores, UnitCode unit, Indicator indicator) {
    State was = composite.cells.get(unit).get(indicator.code()).state();
    Figure figure = scores.figure(unit, indicator.code());
    boolean imputed =
        scores.steps().imputed().stream()
            .anyMatch(one -> one.unit().equals(unit) && one.indicator().equals(indicator.code()));
    switch (was) {
      case PRESENT, ZERO -> assertThat(figure.value()).isPresent();
      case MISSING -> assertThat(figure.value().isPresent()).isEqualTo(imputed);
      case NOT_APPLICABLE, SUPPRESSED -> assertThat(figure.state()).isEqualTo(was);
    }
  }
}
