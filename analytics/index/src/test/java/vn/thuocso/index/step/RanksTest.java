package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final double[] VALUES = {.5, .7, Double.NaN, .7, .1};

  @Test
  void tiesShareTheBestPlace() {
    assertThat(Ranks.COMPETITION.of(VALUES)).containsExactly(3, 1, Double.NaN, 1, 4);
  }

  @Test
  void denseRanksLeaveNoneOut() {
    assertThat(Ranks.DENSE.of(VALUES)).containsExactly(2, 1, Double.NaN, 1, 3);
  }

  @Test
  void fractionalRanksShareTheMean() {
    assertThat(Ranks.FRACTIONAL.of(VALUES)).containsExactly(3, 1.5, Double.NaN, 1.5, 4);
  }

  @Test
  void valuesTieOnceRounded() {
    double[] values = {0.55815, 0.5582, 0.55824};
    assertThat(Ranks.COMPETITION.of(values)).containsExactly(3, 2, 1);
    assertThat(Ranks.COMPETITION.of(values, 4, java.math.RoundingMode.HALF_UP))
        .containsExactly(1, 1, 1);
  }

  @Test
  void negativeZeroTiesWithZero() {
    assertThat(Ranks.COMPETITION.of(new double[] {0.0, -0.0, 1})).containsExactly(2, 2, 1);
  }

  @Test
  void halvesRoundAwayFromZeroOnTheShortestDecimal() {
    assertThat(Rounding.halfUp(2.675, 2)).isEqualTo(2.68);
    assertThat(Rounding.halfUp(-0.00005, 4)).isEqualTo(-0.0001);
    assertThat(Rounding.halfUp(1.005, 2)).isEqualTo(1.01);
    assertThat(Rounding.halfUp(-0.00001, 4)).isEqualTo(0.0);
    assertThat(Rounding.halfUp(Double.NaN, 4)).isNaN();
    assertThat(Rounding.halfUp(1e300, 4)).isEqualTo(1e300);
  }

  @Test
  void roundingAgreesWithDecimals() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      int decimals = random.nextInt(7);
      double value =
          random.nextBoolean()
              ? random.nextGaussian() * 100
              : BigDecimal.valueOf(random.nextInt(200_000) - 100_000, 1 + random.nextInt(6))
                  .doubleValue();
      double expected =
          new BigDecimal(Double.toString(value))
              .setScale(decimals, RoundingMode.HALF_UP)
              .doubleValue();
      assertThat(Rounding.halfUp(value, decimals))
          .as("%s to %s", value, decimals)
          .isEqualTo(expected + 0.0);
    }
  }
}
