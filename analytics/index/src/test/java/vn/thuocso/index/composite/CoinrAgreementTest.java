package vn.thuocso.index.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thuocso.index.framework.ImputationMethod.GROUP_MEAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Treatment.Afterwards;
import vn.thuocso.index.framework.Treatment.SkewKurtosis;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.step.PrincipalComponent;
import vn.thuocso.index.step.Ranks;

/** Holds every step against COINr's results on our own data; see the resource's README. */
class CoinrAgreementTest {
  private static final double TOLERANCE = 1e-9;
  private static final List<String> INDICATORS =
      IntStream.rangeClosed(1, 14).mapToObj(i -> "i" + i).toList();
  private static final TestingFramework RAW = TestingFramework.of(Edition.resource("tree"));
  private static final TestingFramework DENOMINATED = RAW.denominated();
  private static final TestingFramework IMPUTED = DENOMINATED.imputedByGroup(GROUP_MEAN);
  private static final TestingFramework TREATED = IMPUTED.treated(SkewKurtosis.DEFAULT);
  private static final TestingFramework SCALED =
      TREATED.normalised(new Normalisation.MinMax(0, 100));
  private static final TestingFramework POSITIVE =
      TREATED.normalised(new Normalisation.MinMax(1, 100));
  private static final TestingFramework GAPS =
      DENOMINATED.treated(SkewKurtosis.DEFAULT).normalised(new Normalisation.MinMax(1, 100));

  private static Build run(TestingFramework framework, String... earlier)
      throws InvalidInputException {
    Dataset.Builder data = TestingData.builder(INDICATORS);
    TestingData.add(
        data, TestingData.NOW, Edition.resource("data"), INDICATORS, List.of("population"));
    for (String period : earlier) {
      Edition table = Edition.resource("data-" + period);
      TestingData.add(data, new Period(period), table, INDICATORS, List.of());
    }
    // Not by Plan.of: COINr goes on where we refuse, as with components of both signs.
    Finds finds = new Finds(new Problems(), Places.NONE);
    Plan plan = new Compiler(framework.build(), finds).compile(data.build(), TestingData.NOW);
    Build build = new Build(plan);
    build.run(plan.nominal());
    return build;
  }

  private static void agree(String expected, List<String> codes, Column column) {
    Edition table = Edition.resource(expected);
    for (String code : codes) {
      double[] actual = column.of(code);
      List<String> units = table.keys();
      for (int i = 0; i < actual.length; i++) {
        close(
            expected + " " + code + " " + units.get(i),
            actual[i],
            table.number(units.get(i), code));
      }
    }
  }

  private static void close(String where, double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).as(where).isNaN();
    } else {
      assertThat(actual)
          .as(where)
          .isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
    }
  }

  private interface Column {
    double[] of(String code);
  }

  private static int number(Build build, String code) {
    return build.plan().number(new vn.thuocso.index.framework.Code(code));
  }

  private static void imputedAgrees(String expected, Build build) {
    agree(expected, INDICATORS, code -> build.imputed(number(build, code)));
  }

  @Nested
  class Imputing {
    @Test
    void dividesByDenominators() throws InvalidInputException {
      imputedAgrees("denominated", run(DENOMINATED));
    }

    @Test
    void fillsByTheIndicator() throws InvalidInputException {
      imputedAgrees(
          "impute-indicator-mean",
          run(DENOMINATED.imputed(Imputation.of(ImputationMethod.INDICATOR_MEAN))));
      imputedAgrees(
          "impute-indicator-median",
          run(DENOMINATED.imputed(Imputation.of(ImputationMethod.INDICATOR_MEDIAN))));
    }

    @Test
    void fillsByTheGroupOfUnits() throws InvalidInputException {
      imputedAgrees("impute-group-mean", run(IMPUTED));
      imputedAgrees(
          "impute-group-median", run(DENOMINATED.imputedByGroup(ImputationMethod.GROUP_MEDIAN)));
    }

    @Test
    void fillsByTheUnitsOtherIndicators() throws InvalidInputException {
      imputedAgrees("impute-unit-mean", run(byUnit(ImputationMethod.UNIT_MEAN)));
      imputedAgrees("impute-unit-median", run(byUnit(ImputationMethod.UNIT_MEDIAN)));
    }

    private TestingFramework byUnit(ImputationMethod method) {
      return DENOMINATED.imputed(
          new Imputation(method, Optional.empty(), OptionalInt.of(2), OptionalInt.empty()));
    }

    @Test
    void fillsByTheLatestObservationWithinReach() throws InvalidInputException {
      for (int reach = 1; reach <= 2; reach++) {
        Imputation latest =
            new Imputation(
                ImputationMethod.LAST_OBSERVATION,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(reach));
        imputedAgrees("impute-latest-" + reach, run(RAW.imputed(latest), "2020", "2021"));
      }
    }
  }

  @Nested
  class Treating {
    private void agrees(String expected, TestingFramework framework, Treatment treatment)
        throws InvalidInputException {
      Build build = run(framework.treated(treatment));
      agree(expected, INDICATORS, code -> build.treated(number(build, code)));
      if (!expected.equals("treat-strict")) {
        reportAgrees(Edition.resource(expected + "-report"), build);
      }
    }

    private void reportAgrees(Edition report, Build build) {
      TreatmentLog log = build.treatments();
      Map<String, java.util.function.IntToDoubleFunction> columns =
          Map.of(
              "skewnessBefore", log::skewnessBefore,
              "kurtosisBefore", log::kurtosisBefore,
              "skewnessAfter", log::skewnessAfter,
              "kurtosisAfter", log::kurtosisAfter);
      for (String code : INDICATORS) {
        int number = number(build, code);
        columns.forEach(
            (column, actual) ->
                close(code + column, actual.applyAsDouble(number), report.number(code, column)));
        if (log.outcome(number).orElseThrow()
            == vn.thuocso.index.step.Treatment.Outcome.WINSORISED) {
          close(code, log.winsorised(number), report.number(code, "winsorised"));
        }
      }
    }

    @Test
    void winsorisesThenTakesLogarithms() throws InvalidInputException {
      agrees("treat", IMPUTED, SkewKurtosis.DEFAULT);
      agrees("treat-gaps", DENOMINATED, SkewKurtosis.DEFAULT);
      agrees("treat-two", IMPUTED, new SkewKurtosis(2, 3.5, 2, new Afterwards.Log(), false));
      agrees("treat-strict", IMPUTED, new SkewKurtosis(1, 2, 3, new Afterwards.Log(), false));
    }

    @Test
    void combinesBoth() throws InvalidInputException {
      agrees("treat-combine", IMPUTED, new SkewKurtosis(2, 3.5, 2, new Afterwards.Log(), true));
    }

    @Test
    void takesPowers() throws InvalidInputException {
      Afterwards boxCox = new Afterwards.BoxCox(OptionalDouble.of(0.25));
      agrees("treat-boxcox", IMPUTED, new SkewKurtosis(2, 3.5, 2, boxCox, false));
    }
  }

  static Stream<Map.Entry<String, Normalisation>> normalisations() {
    return Map.<String, Normalisation>ofEntries(
        Map.entry("minmax", new Normalisation.MinMax(0, 100)),
        Map.entry("minmax-1-100", new Normalisation.MinMax(1, 100)),
        Map.entry("zscore", new Normalisation.ZScore(10, 2)),
        Map.entry("rank", new Normalisation.Rank()),
        Map.entry("borda", new Normalisation.Borda()),
        Map.entry("prank", new Normalisation.PercentileRank()),
        Map.entry("dist2max", new Normalisation.DistanceToMaximum()),
        Map.entry("dist2ref", new Normalisation.DistanceToReference("u06", true)),
        Map.entry("dist2ref-open", new Normalisation.DistanceToReference("u06", false)),
        Map.entry("dist2targ", new Normalisation.DistanceToTarget(true)),
        Map.entry("fracmax", new Normalisation.FractionOfMaximum()),
        Map.entry("goalposts", new Normalisation.Goalposts(100, true)))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("normalisations")
  void normalises(Map.Entry<String, Normalisation> one) throws InvalidInputException {
    Build build = run(TREATED.normalised(one.getValue()));
    agree("normalise-" + one.getKey(), INDICATORS, code -> build.column(number(build, code)));
  }

  @Nested
  class Aggregating {
    private void agrees(String expected, TestingFramework framework) throws InvalidInputException {
      Build build = run(framework);
      agree(
          "aggregate-" + expected,
          List.of("A1", "A2", "B1", "B2", "A", "B", "IDX"),
          code -> build.column(number(build, code)));
    }

    @Test
    void takesMeans() throws InvalidInputException {
      agrees("arithmetic", SCALED);
      agrees("geometric", POSITIVE.aggregated(new Aggregation.Geometric()));
      agrees("harmonic", POSITIVE.aggregated(new Aggregation.Harmonic()));
      agrees("power2", POSITIVE.aggregated(new Aggregation.GeneralisedMean(2)));
      agrees("power-1.5", POSITIVE.aggregated(new Aggregation.GeneralisedMean(-1.5)));
      agrees("median", SCALED.aggregated(new Aggregation.Median()));
    }

    @Test
    void skipsGaps() throws InvalidInputException {
      agrees("arithmetic-gaps", GAPS);
      agrees("arithmetic-gaps-60", GAPS.aggregated(0.6, new Aggregation.Arithmetic()));
      agrees("geometric-gaps", GAPS.aggregated(new Aggregation.Geometric()));
      agrees("harmonic-gaps", GAPS.aggregated(new Aggregation.Harmonic()));
    }

    @Test
    void outranks() throws InvalidInputException {
      agrees("copeland", SCALED.aggregated(new Aggregation.Copeland()));
    }

    @Test
    void variesByLevel() throws InvalidInputException {
      agrees(
          "levels",
          POSITIVE.aggregated(
              new Aggregation.Geometric(),
              new Aggregation.Arithmetic(),
              new Aggregation.Harmonic()));
    }

    @Test
    void weighsByPrincipalComponents() throws InvalidInputException {
      agrees("pca", SCALED.weighed(WeightMethod.PCA));
    }
  }

  @Test
  void findsPrincipalComponents() throws InvalidInputException {
    componentsAgree("pca", run(SCALED));
    componentsAgree("pca-gaps", run(GAPS));
  }

  private static void componentsAgree(String expected, Build build) {
    Edition table = Edition.resource(expected);
    for (List<String> group :
        List.of(
            INDICATORS.subList(0, 4),
            INDICATORS.subList(4, 7),
            INDICATORS.subList(7, 11),
            INDICATORS.subList(11, 14))) {
      ToDoubleFunction<String> theirs = code -> table.number(code, "Weight");
      double sign = Math.signum(group.stream().mapToDouble(theirs).sum());
      double[] ours =
          PrincipalComponent.weights(
              group.stream()
                  .map(code -> build.column(number(build, code)))
                  .toArray(double[][]::new));
      for (int i = 0; i < ours.length; i++) {
        close(group.get(i), ours[i], sign * theirs.applyAsDouble(group.get(i)));
      }
    }
  }

  @Test
  void ranks() {
    Edition table = Edition.resource("ranks");
    double[] values = table.keys().stream().mapToDouble(u -> table.number(u, "value")).toArray();
    double[] places = table.keys().stream().mapToDouble(u -> table.number(u, "rank")).toArray();
    assertThat(Ranks.COMPETITION.of(values)).containsExactly(places);
  }
}
