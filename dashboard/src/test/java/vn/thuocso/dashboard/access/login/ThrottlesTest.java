package vn.thuocso.dashboard.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThrottlesTest {

  private static final Throttles.Visitor HOANG = visitor("hoang", "10.0.0.1");

  private final TestingClock clock = new TestingClock();
  private final Throttles throttles = new Throttles(clock);

  @Nested
  class OneNameFromOneAddress {

    @Test
    void fourWrongPasswordsCostNothing() {
      fail(HOANG, 4);
      assertThat(pause(HOANG)).isZero();
    }

    @Test
    void theFifthCostsAWaitThatDoublesUpToFiveMinutes() {
      fail(HOANG, 5);
      assertThat(pause(HOANG)).isEqualTo(Duration.ofSeconds(4));
      fail(HOANG, 1);
      assertThat(pause(HOANG)).isEqualTo(Duration.ofSeconds(8));
      fail(HOANG, 15);
      assertThat(pause(HOANG)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void attemptsDuringTheWaitDoNotMakeItLonger() {
      fail(HOANG, 5);
      for (int i = 0; i < 100; i++) {
        pause(HOANG);
      }
      assertThat(pause(HOANG)).isEqualTo(Duration.ofSeconds(4));
      assertThat(throttles.failures(HOANG)).isEqualTo(5);
    }

    @Test
    void guessesSentAtOnceAreNoMoreThanThoseSentInTurn() {
      int lookedAt = 0;
      for (int i = 0; i < 40; i++) {
        lookedAt += throttles.begin(HOANG).isZero() ? 1 : 0;
      }
      assertThat(lookedAt).isEqualTo(5);
    }

    @Test
    void theRightPasswordClearsTheCount() {
      fail(HOANG, 7);
      clock.now = clock.now.plus(Duration.ofMinutes(5));
      assertThat(throttles.begin(HOANG)).isZero();
      throttles.succeeded(HOANG);
      assertThat(throttles.failures(HOANG)).isZero();
    }

    @Test
    void aDayWithoutAttemptsIsForgiven() {
      fail(HOANG, 12);
      clock.now = clock.now.plus(Duration.ofHours(25));
      fail(HOANG, 1);
      assertThat(throttles.failures(HOANG)).isEqualTo(1);
    }
  }

  @Test
  void oneAddressThatTriesManyNamesWaits() {
    for (int i = 0; i < 30; i++) {
      fail(visitor("name" + i, "10.0.0.9"), 1);
    }
    assertThat(pause(visitor("another", "10.0.0.9"))).isPositive();
    assertThat(pause(visitor("another", "10.0.0.8"))).isZero();
  }

  @Test
  void aNameTriedFromManyAddressesWaitsForAMinuteAtMost() {
    for (int i = 0; i < 60; i++) {
      fail(visitor("hoang", "10.1.0." + i), 1);
    }
    assertThat(pause(visitor("hoang", "10.2.0.1")))
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void strangersDoNotKeepTheOwnerOutOfWhereTheyCameInBefore() {
    for (int i = 0; i < 60; i++) {
      fail(visitor("hoang", "10.1.0." + i), 1);
    }
    assertThat(pause(new Throttles.Visitor("hoang", "10.0.0.1", true))).isZero();
  }

  private void fail(Throttles.Visitor visitor, int times) {
    for (int i = 0; i < times; i++) {
      Duration wait = throttles.begin(visitor);
      if (!wait.isZero()) {
        clock.now = clock.now.plus(wait);
        assertThat(throttles.begin(visitor)).isZero();
      }
    }
  }

  /** What somebody would hear now; asking is an attempt only where there is no wait. */
  private Duration pause(Throttles.Visitor visitor) {
    return throttles.begin(visitor);
  }

  private static Throttles.Visitor visitor(String login, String address) {
    return new Throttles.Visitor(login, address, false);
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
