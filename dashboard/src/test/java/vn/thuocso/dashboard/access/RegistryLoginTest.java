package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class RegistryLoginTest {

  private static final int GUESSES = 40;

  private final Throttle throttle =
      new Throttle(Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC));
  private final RegistryLogin login =
      new RegistryLogin(RegistryPassword.of("mat-khau-de-thu"), throttle);

  /** Each guess dawdles while it is compared, so that all are under way before any has failed. */
  @Test
  void guessesSentAtOnceAreNoMoreThanThoseSentInTurn() throws Exception {
    ExecutorService visitors = Executors.newFixedThreadPool(GUESSES);
    try {
      CountDownLatch underWay = new CountDownLatch(GUESSES);
      List<Future<?>> guesses = new ArrayList<>();
      for (int i = 0; i < GUESSES; i++) {
        guesses.add(visitors.submit(() -> guess(new Dawdling(underWay))));
      }
      for (Future<?> guess : guesses) {
        end(guess);
      }
    } finally {
      visitors.shutdownNow();
    }
    assertThat(throttle.failures()).isEqualTo(Throttle.FREE_ATTEMPTS);
  }

  @Test
  void theRightPasswordComesIn() {
    assertThat(guess("mat-khau-de-thu")).isTrue();
  }

  private static void end(Future<?> guess) {
    assertThatThrownBy(() -> guess.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(BadCredentialsException.class);
  }

  private boolean guess(Object password) {
    return login
        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("", password))
        .isAuthenticated();
  }

  /** A wrong password that takes a moment to read. */
  private record Dawdling(CountDownLatch underWay) {

    @Override
    public String toString() {
      underWay.countDown();
      try {
        boolean all = underWay.await(50, TimeUnit.MILLISECONDS);
        return all ? "all at once" : "one by one";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "interrupted";
      }
    }
  }
}
