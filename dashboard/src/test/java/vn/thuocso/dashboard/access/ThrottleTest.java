package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final TestingClock clock = new TestingClock();
  private final Throttle throttle = new Throttle(clock);

  @Test
  void fourWrongPasswordsCostNothing() {
    fail(4);
    assertThat(throttle.pause()).isZero();
  }

  @Test
  void theFifthCostsAWaitThatDoublesUpToFiveMinutes() {
    fail(5);
    assertThat(throttle.pause()).isEqualTo(Duration.ofSeconds(4));
    fail(1);
    assertThat(throttle.pause()).isEqualTo(Duration.ofSeconds(8));
    fail(100);
    assertThat(throttle.pause()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theWaitEnds() {
    fail(5);
    clock.now = clock.now.plusSeconds(4);
    assertThat(throttle.pause()).isZero();
  }

  @Test
  void theRightPasswordClearsTheCount() {
    fail(7);
    clock.now = clock.now.plus(Duration.ofMinutes(5));
    assertThat(throttle.attempt(() -> true)).isTrue();
    assertThat(throttle.pause()).isZero();
    assertThat(throttle.failures()).isZero();
  }

  @Test
  void aPasswordIsNotEvenLookedAtDuringTheWait() {
    fail(5);
    boolean in =
        throttle.attempt(
            () -> {
              throw new AssertionError("tried");
            });
    assertThat(in).isFalse();
    assertThat(throttle.failures()).isEqualTo(5);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      clock.now = clock.now.plus(throttle.pause());
      assertThat(throttle.attempt(() -> false)).isFalse();
    }
  }

  /** A clock moved by hand. */
  private static final class TestingClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
