package vn.thuocso.dashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Slows guessing: after five wrong passwords each further one costs a wait that doubles.
 *
 * <p>It counts for everybody at once, because behind loopback all callers look alike.
 */
final class Throttle {

  static final int FREE_ATTEMPTS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Clock clock;
  private int failures;
  private Instant openAgain = Instant.EPOCH;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  synchronized int failures() {
    return failures;
  }

  /** How long nobody may try; zero when anybody may. */
  synchronized Duration pause() {
    Duration left = Duration.between(clock.instant(), openAgain);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * Tries a password unless nobody may now; tells whether it was tried and right.
   *
   * <p>One at a time: guesses sent at once would otherwise all be tried before the first counts.
   */
  synchronized boolean attempt(BooleanSupplier isRight) {
    if (!pause().isZero()) {
      return false;
    }
    boolean right = isRight.getAsBoolean();
    if (right) {
      failures = 0;
      openAgain = Instant.EPOCH;
    } else {
      failed();
    }
    return right;
  }

  private void failed() {
    failures++;
    if (failures >= FREE_ATTEMPTS) {
      Duration wait = Duration.ofSeconds(1L << Math.min(failures - FREE_ATTEMPTS + 2, 16));
      openAgain = clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
  }
}
