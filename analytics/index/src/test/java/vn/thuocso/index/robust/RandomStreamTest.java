package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomStreamTest {
  @Test
  void keepsItsNumbersFromReleaseToRelease() {
    RandomStream random = RandomStream.of(42, 7);

    assertThat(random.nextLong()).isEqualTo(RandomStream.of(42, 7).nextLong());
    assertThat(RandomStream.of(42, 8).nextLong()).isNotEqualTo(RandomStream.of(42, 7).nextLong());
    assertThat(RandomStream.of(43, 7).nextLong()).isNotEqualTo(RandomStream.of(42, 7).nextLong());
  }

  @Test
  void firstNumbersOfNeighbouringStreamsAreUniformAndUnrelated() {
    int n = 100_000;
    double sum = 0;
    double products = 0;
    double before = 0.5;
    for (int i = 0; i < n; i++) {
      double u = RandomStream.of(1, i).nextDouble();
      sum += u;
      products += (u - 0.5) * (before - 0.5);
      before = u;
    }
    assertThat(sum / n).isCloseTo(0.5, within(0.004));
    assertThat(products / n * 12).isCloseTo(0, within(0.015));
  }

  @Test
  void gaussiansHaveMeanZeroAndDeviationOne() {
    RandomStream random = RandomStream.of(5);
    int n = 200_000;
    double sum = 0;
    double squares = 0;
    int beyond = 0;
    for (int i = 0; i < n; i++) {
      double z = random.nextGaussian();
      sum += z;
      squares += z * z;
      beyond += Math.abs(z) > 1.959963984540054 ? 1 : 0;
    }
    assertThat(sum / n).isCloseTo(0, within(0.01));
    assertThat(squares / n).isCloseTo(1, within(0.015));
    assertThat(beyond / (double) n).isCloseTo(0.05, within(0.002));
  }
}
