package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPausesTest {

  @Test
  void pausesDoubleUpToAMinute() {
    assertThat(IntStream.rangeClosed(1, 9).mapToObj(RestartPauses.USUAL::after))
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void aThousandDeathsStillPauseAMinute() {
    assertThat(RestartPauses.USUAL.after(1000)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aLongLifeForgivesEarlierDeaths() {
    assertThat(RestartPauses.USUAL.deathsInARow(5, Duration.ofMinutes(2))).isEqualTo(1);
    assertThat(RestartPauses.USUAL.deathsInARow(5, Duration.ofSeconds(119))).isEqualTo(6);
  }
}
