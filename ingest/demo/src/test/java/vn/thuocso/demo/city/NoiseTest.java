package vn.thuocso.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {

  private final Noise noise = new Noise(7);

  @Test
  void aNameAlwaysDrawsTheSameNumber() {
    assertThat(noise.of("fp-ba-vi").of(20_000).below(1_000_000))
        .isEqualTo(new Noise(7).of("fp-ba-vi").of(20_000).below(1_000_000));
  }

  @Test
  void theFiguresAreTheSameOnEveryMachine() {
    assertThat(new Noise(1).of("a").of(2).below(1000)).isEqualTo(472);
  }

  @Test
  void otherSeedsAndNamesDrawOtherNumbers() {
    assertThat(
            IntStream.range(0, 1000)
                .map(i -> noise.of("x").of(i).below(1_000_000))
                .distinct()
                .count())
        .isGreaterThan(990);
    assertThat(noise.of("ab").below(1_000_000)).isNotEqualTo(noise.of("ba").below(1_000_000));
  }

  @Test
  void thousandthsBecomeWholeOnesWithoutLossOnAverage() {
    long sum = IntStream.range(0, 10_000).mapToLong(i -> noise.of(i).whole(1_300)).sum();
    assertThat(sum).isBetween(12_700L, 13_300L);
  }
}
