package vn.thuocso.dashboard.access.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks accounts whose invitation nobody took up: what they were granted waits for nobody for ever.
 */
@Component
public class UnusedInvitations {

  /** How long an account waits for its owner after the last invitation. */
  public static final Duration PATIENCE = Duration.ofDays(14);

  private final AccountTable accounts;
  private final Decisions decisions;
  private final Clock clock;

  UnusedInvitations(AccountTable accounts, Decisions decisions, Clock clock) {
    this.accounts = accounts;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Locks those that waited too long; returns how many. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
  @Transactional
  public int lock() {
    List<Long> locked = accounts.lockUnused(clock.instant().minus(PATIENCE));
    locked.forEach(account -> decisions.made("invitation-expired", account));
    return locked.size();
  }
}
