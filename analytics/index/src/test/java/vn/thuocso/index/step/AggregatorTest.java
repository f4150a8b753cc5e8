package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AggregatorTest {
  private static final double NONE = Double.NaN;

  private static double one(Aggregator aggregator, double[] row, double... weights) {
    return one(aggregator, 0, row, weights);
  }

  private static double one(
      Aggregator aggregator, double minimumAvailable, double[] row, double... weights) {
    double[][] parts = new double[row.length][];
    for (int i = 0; i < row.length; i++) {
      parts[i] = new double[] {row[i]};
    }
    double[] out = new double[1];
    aggregator.apply(parts, weights, minimumAvailable, out);
    return out[0];
  }

  @Test
  void theWeightOfAMissingPartLeavesWithIt() {
    assertThat(one(new Aggregator.Arithmetic(), new double[] {4, NONE, 1}, 1, 5, 2)).isEqualTo(2);
    assertThat(one(new Aggregator.Geometric(), new double[] {4, NONE, 1}, 1, 5, 1))
        .isCloseTo(2, within(1e-15));
    assertThat(one(new Aggregator.Harmonic(), new double[] {4, NONE, 1}, 1, 5, 1))
        .isCloseTo(1.6, within(1e-15));
    assertThat(one(new Aggregator.Generalised(2), new double[] {7, NONE, 1}, 1, 5, 1))
        .isCloseTo(5, within(1e-14));
  }

  @Test
  void aPartWithoutWeightIsNotThere() {
    assertThat(one(new Aggregator.Geometric(), new double[] {0, 9}, 0, 2))
        .isCloseTo(9, within(1e-14));
    assertThat(one(new Aggregator.Median(), new double[] {100, 9}, 0, 2)).isEqualTo(9);
    assertThat(one(new Aggregator.Arithmetic(), 1, new double[] {NONE, 9}, 0, 2)).isEqualTo(9);
  }

  @Test
  void tooFewPartsGiveNoValue() {
    double[] half = {3, NONE};
    for (Aggregator aggregator :
        List.of(new Aggregator.Arithmetic(), new Aggregator.Median(), new Copeland())) {
      assertThat(one(aggregator, 0.5, half, 1, 1)).isNotNaN();
      assertThat(one(aggregator, 0.51, half, 1, 1)).isNaN();
      assertThat(one(aggregator, 0, new double[] {NONE, NONE}, 1, 1)).isNaN();
    }
  }

  @Test
  void aMeanThatDoesNotExistIsNoValue() {
    assertThat(one(new Aggregator.Geometric(), new double[] {0, 1}, 1, 1)).isNaN();
    assertThat(one(new Aggregator.Harmonic(), new double[] {0, 1}, 1, 1)).isNaN();
    assertThat(one(new Aggregator.Generalised(-1), new double[] {-1, 1}, 1, 1)).isNaN();
    assertThat(new Aggregator.Geometric().takes(0)).isFalse();
    assertThat(new Aggregator.Geometric().takes(NONE)).isTrue();
  }

  @Test
  void aMeanThatWouldTurnTheOrderRoundTakesNoValueBelowZero() {
    assertThat(new Aggregator.Harmonic().takes(-2)).isFalse();
    assertThat(new Aggregator.Generalised(2).takes(-2)).isFalse();
    assertThat(new Aggregator.Generalised(2).takes(0)).isTrue();
    assertThat(new Aggregator.Generalised(-2).takes(0)).isFalse();
    assertThat(new Aggregator.Arithmetic().takes(-2)).isTrue();
    assertThat(one(new Aggregator.Harmonic(), new double[] {-2, 1}, 1, 1)).isNaN();
    assertThat(one(new Aggregator.Generalised(2), new double[] {-2, 1}, 1, 1)).isNaN();
  }

  @Nested
  class Outranking {
    private double[] copeland(double[]... parts) {
      double[] weights = new double[parts.length];
      java.util.Arrays.fill(weights, 0.1);
      double[] out = new double[parts[0].length];
      new Copeland().apply(parts, weights, 0, out);
      return out;
    }

    @Test
    void halfTheWeightOutranksNobody() {
      assertThat(copeland(new double[] {1, 2}, new double[] {2, 1})).containsExactly(0, 0);
    }

    @Test
    void unitsAreComparedOnWhatBothHave() {
      assertThat(copeland(new double[] {NONE, 2}, new double[] {2, 1})).containsExactly(1, -1);
      assertThat(copeland(new double[] {2, NONE}, new double[] {1, 2})).containsExactly(-1, 1);
      assertThat(copeland(new double[] {NONE, 2}, new double[] {2, NONE})).containsExactly(0, 0);
    }

    @Test
    void theOrderOfUnitsDoesNotMatterWithGaps() {
      Random random = new Random(3);
      double[][] parts = new double[5][12];
      double[][] reversed = new double[5][12];
      for (int part = 0; part < 5; part++) {
        for (int unit = 0; unit < 12; unit++) {
          parts[part][unit] = random.nextInt(4) == 0 ? NONE : random.nextInt(6);
          reversed[part][11 - unit] = parts[part][unit];
        }
      }
      double[] forth = copeland(parts);
      double[] back = copeland(reversed);
      for (int unit = 0; unit < 12; unit++) {
        assertThat(back[11 - unit]).isEqualTo(forth[unit]);
      }
    }
  }
}
