package vn.thuocso.dashboard.access.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Locks accounts whose invitation nobody took up: what they were granted waits for nobody for ever.
 */
@Component
public class UnusedInvitations {

  /** How long an account waits for its owner after the last invitation. */
  public static final Duration PATIENCE = Duration.ofDays(14);

  private final AccountTable accounts;
  private final SecurityLog log;
  private final Clock clock;

  UnusedInvitations(AccountTable accounts, SecurityLog log, Clock clock) {
    this.accounts = accounts;
    this.log = log;
    this.clock = clock;
  }

  /** Locks those that waited too long; returns how many. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
  public int lock() {
    List<Long> locked = accounts.lockUnused(clock.instant().minus(PATIENCE));
    locked.forEach(account -> log.said("invitation-expired", account));
    return locked.size();
  }
}
