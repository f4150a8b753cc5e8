package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;

/** Remembers for ten minutes who has proved the first of two things. */
@Component
class PendingLogin {

  private static final String NAME = "thuocso.pending";
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private final Accounts accounts;
  private final Clock clock;

  PendingLogin(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  private record Half(long account, Instant since) implements Serializable {}

  /** Under a new session number: whoever knew the one before learns nothing. */
  void begin(Account account, HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(NAME, new Half(account.id(), clock.instant()));
  }

  Optional<Account> account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(NAME) instanceof Half half)
        || half.since().plus(LIFETIME).isBefore(clock.instant())) {
      return Optional.empty();
    }
    return accounts.find(half.account()).filter(Account::isActive);
  }
}
