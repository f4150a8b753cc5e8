package vn.thuocso.stream.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestoreWatchTest {

  private static final String STATE =
      "FlinkException: Could not restore keyed state backend for X from any of the 1 provided"
          + " restore options.";

  private final RestoreWatch watch = new RestoreWatch();

  @Test
  void threeFailedAttemptsAreEnough() {
    assertThat(watch.isHopeless(1, STATE)).isFalse();
    assertThat(watch.isHopeless(1, STATE)).as("seen again").isFalse();
    assertThat(watch.isHopeless(2, STATE)).isFalse();
    assertThat(watch.isHopeless(3, STATE)).isTrue();
  }

  @Test
  void otherFailuresAndStateOfAnotherReleaseAreNotTheFilesFault() {
    for (int i = 0; i < 9; i++) {
      assertThat(watch.isHopeless(2 * i, "TimeoutException: no broker")).isFalse();
      assertThat(watch.isHopeless(2 * i + 1, STATE + " StateMigrationException: newer")).isFalse();
    }
  }
}
