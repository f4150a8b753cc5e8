package vn.thuocso.index.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocso.index.coherence.Correlation.Association;

class CorrelationTest {
  private static final double NONE = Double.NaN;

  private static double value(Association found) {
    return found.estimate().value().orElseThrow();
  }

  /** By hand: x = 1 2 3 4, y = 1 3 2 4; Σdxdy = 4, Σdx² = Σdy² = 5; five of six pairs agree. */
  @Test
  void isWhatTheHandComputes() {
    double[] x = {1, 2, 3, 4};
    double[] y = {1, 3, 2, 4};
    assertThat(value(Correlation.PEARSON.of(x, y))).isCloseTo(0.8, within(1e-15));
    assertThat(value(Correlation.SPEARMAN.of(x, y))).isCloseTo(0.8, within(1e-15));
    assertThat(value(Correlation.KENDALL.of(x, y))).isCloseTo(4 / 6.0, within(1e-15));
    // With two degrees of freedom P(|t| < t₀) = t₀/√(2 + t₀²) = r, so p = 1 − r.
    assertThat(Correlation.PEARSON.of(x, y).p().orElseThrow()).isCloseTo(0.2, within(1e-12));
  }

  /** τ-b by its definition over all pairs. */
  @ParameterizedTest
  @CsvSource({"1, 3", "2, 5", "3, 12", "4, 40", "5, 100"})
  void ofKendallCountsPairsAsTheDefinition(long seed, int n) {
    Random random = new Random(seed);
    double[] x = random.ints(n, 0, 6).asDoubleStream().toArray();
    double[] y = random.ints(n, 0, 4).asDoubleStream().toArray();
    x[0] = 7;
    y[1] = 9;
    double score = 0;
    double inX = 0;
    double inY = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        score += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
        inX += x[i] == x[j] ? 0 : 1;
        inY += y[i] == y[j] ? 0 : 1;
      }
    }
    assertThat(value(Correlation.KENDALL.of(x, y)))
        .isCloseTo(score / Math.sqrt(inX * inY), within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void knowsNeitherOrderNorDirectionNorScale(Correlation kind) {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int n = 3 + random.nextInt(40);
      double[] x = random.doubles(n).map(v -> Math.round(v * 20)).toArray();
      double[] y = random.doubles(n).map(v -> v * 3 - 1).toArray();
      x[0] = -1;
      Association found = kind.of(x, y);
      assertThat(value(kind.of(y, x))).isCloseTo(value(found), within(1e-12));
      assertThat(value(kind.of(map(x, -1, 0), y))).isCloseTo(-value(found), within(1e-12));
      assertThat(value(kind.of(map(x, 1000, 7), y))).isCloseTo(value(found), within(1e-12));
      int[] order = random.ints(0, n).distinct().limit(n).toArray();
      double[] xs = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
      double[] ys = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
      assertThat(value(kind.of(xs, ys))).isCloseTo(value(found), within(1e-12));
      assertThat(kind.of(xs, ys).p().orElseThrow())
          .isBetween(0.0, 1.0)
          .isCloseTo(found.p().orElseThrow(), within(1e-12));
    }
  }

  private static double[] map(double[] column, double by, double plus) {
    return Arrays.stream(column).map(v -> v * by + plus).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutUnitsThatLackEither(Correlation kind) {
    double[] x = {1, NONE, 2, 3, 4, 9};
    double[] y = {1, 5, 3, 2, 4, NONE};
    Association found = kind.of(x, y);
    assertThat(found.units()).isEqualTo(4);
    assertThat(found).isEqualTo(kind.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}));
  }

  @ParameterizedTest
  @EnumSource
  void saysWhyItHasNoValue(Correlation kind) {
    assertThat(kind.of(new double[] {1, 2, NONE}, new double[] {1, 2, 3}).estimate())
        .isEqualTo(Estimate.none(Reason.TOO_FEW_UNITS));
    assertThat(kind.of(new double[0], new double[0]).estimate())
        .isEqualTo(Estimate.none(Reason.TOO_FEW_UNITS));
    Association constant = kind.of(new double[] {.1, .1, .1, 5}, new double[] {1, 2, 3, NONE});
    assertThat(constant.estimate()).isEqualTo(Estimate.none(Reason.NO_VARIATION));
    assertThat(constant.p()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void ofColumnsThatAgreeIsOneAndNotByChance(Correlation kind) {
    double[] x = new Random(3).doubles(500).toArray();
    assertThat(value(kind.of(x, x))).isEqualTo(1);
    assertThat(kind.of(x, x).p().orElseThrow()).isBetween(0.0, 1e-12);
  }

  /** Tables of the normal distribution. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 0.31731050786291415",
    "1.959963984540054, 0.05",
    "2.999, 0.002708673067454213",
    "3.001, 0.0026909456501699367",
    "5, 5.733031437583869e-7"
  })
  void knowsTheNormalDistribution(double z, double p) {
    assertThat(Tails.ofNormal(z)).isCloseTo(p, within(1e-9));
    assertThat(Tails.ofNormal(-z)).isEqualTo(Tails.ofNormal(z));
  }
}
