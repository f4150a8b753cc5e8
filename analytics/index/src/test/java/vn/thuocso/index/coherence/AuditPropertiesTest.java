package vn.thuocso.index.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.problem.InvalidInputException;

/** What has to hold of any audit, over seeded random data, and of data that allow none. */
class AuditPropertiesTest {
  private static final String MIN_MAX = "{normalise: {method: minMax, lower: 0, upper: 100}}";

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static List<Object> all(Values values) {
    return List.of(
        Statistics.of(values),
        Availability.of(values),
        Correlations.of(values, Correlation.PEARSON),
        Correlations.of(values, Correlation.SPEARMAN),
        Correlations.of(values, Correlation.KENDALL),
        Reliability.of(values),
        Components.of(values),
        EffectiveWeight.of(values),
        Importance.of(values),
        Standouts.of(values, new UnitCode("u03"), Optional.of("region"), 3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfRowsAndColumnsNeverMatters(long seed) throws InvalidInputException {
    RandomIndex index = new RandomIndex(seed, 0.15);
    String framework = RandomIndex.framework(MIN_MAX);
    assertThat(all(RandomIndex.values(framework, index.csv(true, 1))))
        .isEqualTo(all(RandomIndex.values(framework, index.csv(false, 1))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitsOfMeasurementDoNotMatter(long seed) throws InvalidInputException {
    RandomIndex index = new RandomIndex(seed, 0.15);
    String framework = RandomIndex.framework(MIN_MAX);
    Values values = RandomIndex.values(framework, index.csv(false, 1));
    Values scaled = RandomIndex.values(framework, index.csv(false, 1024));
    assertThat(Importance.of(scaled)).isEqualTo(Importance.of(values));
    assertThat(Components.of(scaled)).isEqualTo(Components.of(values));
    assertThat(Statistics.of(scaled).stream().map(Statistics::flags))
        .isEqualTo(Statistics.of(values).stream().map(Statistics::flags).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesSumAndRatiosLieBetweenZeroAndOne(long seed) throws InvalidInputException {
    Values values =
        RandomIndex.values(
            RandomIndex.framework(MIN_MAX), new RandomIndex(seed, 0.1).csv(false, 1));
    double indicators =
        EffectiveWeight.of(values).stream()
            .filter(each -> each.node().value().contains("."))
            .mapToDouble(each -> each.effective().value().orElseThrow())
            .sum();
    assertThat(indicators).isCloseTo(1, within(1e-12));
    for (Importance each : Importance.of(values)) {
      double ratio = each.ratio().value().orElseThrow();
      assertThat(ratio).isBetween(0.0, 1.0);
      assertThat(each.adjusted().value().orElseThrow()).isLessThanOrEqualTo(ratio + 1e-12);
    }
    for (Components each : Components.of(values)) {
      each.reason().ifPresent(why -> assertThat(why).isEqualTo(Reason.TOO_FEW_UNITS));
      double sum = each.components().stream().mapToDouble(one -> one.eigenvalue()).sum();
      assertThat(sum)
          .isCloseTo(each.reason().isPresent() ? 0 : each.members().codes().size(), within(1e-9));
    }
  }

  @Test
  void constantColumnsHaveNoValueButAReason() throws InvalidInputException {
    Values values =
        RandomIndex.values(
            RandomIndex.framework("{}"),
            "unit,region,1.1,1.2,1.3,1.4,2.1,2.2\na,r,5,1,2,3,4,0\nb,r,5,2,1,5,3,0\nc,r,5,3,5,1,2,0\nd,r,5,5,4,2,9,0\n");
    Statistics constant = Statistics.of(values).get(0);
    assertThat(constant.flags())
        .containsExactlyInAnyOrder(Statistics.Flag.CONSTANT, Statistics.Flag.FEW_DIFFERENT);
    assertThat(constant.spread().orElseThrow().sd()).hasValue(0);
    assertThat(constant.spread().orElseThrow().skewness()).isEmpty();
    assertThat(Correlations.of(values, Correlation.KENDALL))
        .filteredOn(pair -> pair.one().value().equals("1.1"))
        .isNotEmpty()
        .allMatch(
            pair -> pair.association().estimate().reason().equals(Optional.of(Reason.NO_VARIATION)))
        .allMatch(pair -> pair.flags().isEmpty());
    assertThat(Components.of(values)).allMatch(each -> reasonFits(each));
    assertThat(Importance.of(values))
        .filteredOn(each -> each.member().value().equals("2.2"))
        .isNotEmpty()
        .allMatch(each -> each.share().isEmpty() && each.classes() == 0);
  }

  private static boolean reasonFits(Components each) {
    boolean constant =
        each.members().codes().stream().anyMatch(code -> code.value().matches("1.1|2.2"));
    return each.reason().equals(constant ? Optional.of(Reason.NO_VARIATION) : Optional.empty());
  }

  @Test
  void twoUnitsSayNothingAboutHowColumnsHangTogether() throws InvalidInputException {
    Values values =
        RandomIndex.values(
            RandomIndex.framework("{}"),
            "unit,region,1.1,1.2,1.3,1.4,2.1,2.2\na,r,1,1,2,3,4,0\nb,r,2,2,1,5,3,1\n");
    assertThat(Correlations.of(values, Correlation.PEARSON))
        .allMatch(pair -> isTooFew(pair.association().estimate()));
    assertThat(Reliability.of(values)).allMatch(each -> isTooFew(each.alpha()));
    assertThat(Components.of(values))
        .allMatch(each -> each.reason().equals(Optional.of(Reason.TOO_FEW_UNITS)));
    assertThat(Importance.of(values)).allMatch(each -> isTooFew(each.ratio()));
    assertThat(Standouts.of(values, new UnitCode("a"), Optional.empty(), 3)).isEmpty();
    assertThat(Statistics.of(values)).allMatch(each -> each.spread().isPresent());
  }

  private static boolean isTooFew(Estimate estimate) {
    return estimate.reason().equals(Optional.of(Reason.TOO_FEW_UNITS));
  }

  @Test
  void membersThatCancelHaveNoReliability() throws InvalidInputException {
    Values values =
        RandomIndex.values(
            RandomIndex.framework("{}"),
            "unit,region,1.1,1.2,1.3,1.4,2.1,2.2\na,r,1,1,2,3,4,-4\nb,r,2,2,1,5,3,-3\nc,r,7,9,1,5,7,-7\n");
    Reliability cancels = Reliability.of(values).get(3);
    assertThat(cancels.members().group().value()).isEqualTo("2");
    assertThat(cancels.alpha()).isEqualTo(Estimate.none(Reason.NO_VARIATION));
    assertThat(cancels.without()).containsOnly(Estimate.none(Reason.ONE_MEMBER));
    assertThat(Correlations.of(values, Correlation.PEARSON))
        .filteredOn(pair -> pair.one().value().equals("2.1") && pair.other().value().equals("2.2"))
        .singleElement()
        .satisfies(
            pair ->
                assertThat(pair.flags())
                    .containsExactlyInAnyOrder(Pair.Flag.TRADE_OFF, Pair.Flag.REDUNDANT));
  }

  /** A column that tells the group's value exactly, though not along a line, has ratio 1. */
  @Test
  void importanceByClassesSeesWhatALineDoesNot() {
    double[] x = {-2, -2, -1, -1, 0, 0, 1, 1, 2, 2, -2, -1, 0, 1, 2, 0};
    double[] y = java.util.Arrays.stream(x).map(v -> v * v).toArray();
    Column one = Column.of(x);
    Column other = Column.of(y);
    assertThat(Correlation.PEARSON.of(one, other).estimate().value().orElseThrow())
        .isCloseTo(0, within(1e-12));
    assertThat(Classes.of(one, other).ratio().value().orElseThrow()).isGreaterThan(0.75);
  }
}
