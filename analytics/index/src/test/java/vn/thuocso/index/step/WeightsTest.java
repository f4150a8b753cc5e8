package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void theFirstEigenvectorIsOne() {
    Random random = new Random(11);
    for (int size = 1; size <= 30; size += 7) {
      double[][] matrix = new double[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          matrix[i][j] = random.nextGaussian();
          matrix[j][i] = matrix[i][j];
        }
      }
      double[] vector = Jacobi.first(matrix);
      double value = dot(times(matrix, vector), vector);
      for (int i = 0; i < size; i++) {
        assertThat(times(matrix, vector)[i]).isCloseTo(value * vector[i], within(1e-11));
      }
      assertThat(dot(vector, vector)).isCloseTo(1, within(1e-12));
      assertThat(value).isGreaterThanOrEqualTo(rayleigh(matrix, random) - 1e-9);
    }
  }

  /** No direction stretches further than the first eigenvector's. */
  private static double rayleigh(double[][] matrix, Random random) {
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < 200; k++) {
      double[] v = random.doubles(matrix.length, -1, 1).toArray();
      best = Math.max(best, dot(times(matrix, v), v) / dot(v, v));
    }
    return best;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  @Test
  void componentsNeedSpreadAndCompleteUnits() {
    assertThat(PrincipalComponent.weights(new double[][] {{1, 2, 3}, {4, 4, 4}})).isEmpty();
    assertThat(PrincipalComponent.weights(new double[][] {{1, Double.NaN}, {Double.NaN, 2}}))
        .isEmpty();
    assertThat(PrincipalComponent.weights(new double[][] {{1, 2, 3}, {2, 4, 6}}))
        .containsExactly(new double[] {Math.sqrt(0.5), Math.sqrt(0.5)}, within(1e-12));
  }

  @Test
  void noiseStaysWithinItsFactorAndRepeats() {
    double[] weights = {1, 2, 0.5, 4};
    double[] factors = {0.25, 0.25, 0, 1};
    for (long seed = 0; seed < 200; seed++) {
      double[] shaken = Perturbation.of(weights, factors, new SplittableRandom(seed));
      for (int i = 0; i < weights.length; i++) {
        assertThat(shaken[i]).isCloseTo(weights[i], within(factors[i] * weights[i]));
      }
      assertThat(Perturbation.of(weights, factors, new SplittableRandom(seed)))
          .containsExactly(shaken);
    }
  }
}
