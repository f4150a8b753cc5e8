package vn.thuocso.warehouse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DistinctCountTest {

  @Test
  void nobodyIsZeroAndOneReaderComesBackAsOne() {
    DistinctCount count = new DistinctCount();
    assertThat(count.estimate()).isZero();
    for (int i = 0; i < 100; i++) {
      count.add(42);
    }
    assertThat(count.estimate()).isCloseTo(1, within(0.001));
    assertThat(count.lower()).isEqualTo(1);
  }

  @Test
  void manyReadersAreEstimatedWithinTheirBounds() {
    DistinctCount count = new DistinctCount();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200_000; i++) {
      count.add(random.nextLong());
    }
    assertThat(200_000.0).isBetween(count.lower(), count.upper());
  }

  @Test
  void theOrderOfTokensChangesNoBit() {
    DistinctCount up = new DistinctCount();
    DistinctCount down = new DistinctCount();
    for (int i = 0; i < 10_000; i++) {
      up.add(i);
      down.add(9_999 - i);
    }
    assertThat(down.estimate()).isEqualTo(up.estimate());
  }
}
