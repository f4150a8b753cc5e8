package vn.thuocso.index.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** Whole numbers and ranks have to say what a comparison of every two units says. */
class CopelandTest {
  private final Random random = new Random(20240917);

  @Test
  void weightsThatDifferOutrankAsComparedOneByOne() {
    everyPairAgrees(random::nextDouble);
  }

  @Test
  void equalWeightsWithTheirManyTiesDoToo() {
    everyPairAgrees(() -> 0.1);
  }

  @Test
  void weightsFarApartNegativeOrZeroDoToo() {
    everyPairAgrees(() -> random.nextInt(3) == 0 ? 0 : random.nextGaussian());
    everyPairAgrees(() -> StrictMath.exp(20 * random.nextGaussian()));
    everyPairAgrees(() -> 0);
  }

  private void everyPairAgrees(DoubleSupplier weight) {
    for (int round = 0; round < 20; round++) {
      int size = 1 + random.nextInt(90);
      double[][] parts = new double[1 + random.nextInt(12)][size];
      for (double[] part : parts) {
        java.util.Arrays.setAll(part, unit -> reading());
      }
      double[] weights = random.doubles(parts.length).map(x -> weight.getAsDouble()).toArray();
      double[] found = new double[size];
      new Copeland().apply(parts, weights, 0, found);
      assertThat(found).containsExactly(plainly(parts, weights));
    }
  }

  private double reading() {
    int kind = random.nextInt(8);
    return kind == 0 ? Double.NaN : kind == 1 ? -0.0 : kind < 5 ? kind : random.nextGaussian();
  }

  private static double[] plainly(double[][] parts, double[] weights) {
    boolean[] enough = Means.enough(parts, weights, 0);
    double[] sums = new double[parts[0].length];
    for (int one = 0; one < sums.length; one++) {
      for (int other = 0; other < sums.length; other++) {
        sums[one] += enough[one] && enough[other] ? sign(parts, weights, one, other) : 0;
      }
      sums[one] = enough[one] ? sums[one] : Double.NaN;
    }
    return sums;
  }

  private static int sign(double[][] parts, double[] weights, int one, int other) {
    double better = 0;
    double worse = 0;
    for (int part = 0; part < parts.length; part++) {
      better += parts[part][one] > parts[part][other] ? weights[part] : 0;
      worse += parts[part][one] < parts[part][other] ? weights[part] : 0;
    }
    boolean tie = Math.abs(better - worse) <= 1e-12 * (better + worse);
    return tie ? 0 : better > worse ? 1 : -1;
  }
}
