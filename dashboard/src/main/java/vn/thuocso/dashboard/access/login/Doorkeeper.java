package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.account.Sessions;

/** Compares name and password, slowly for those who guess. */
@Component
class Doorkeeper {

  private final Accounts accounts;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Throttles throttles;
  private final SecurityLog log;
  private final boolean demo;

  Doorkeeper(
      Accounts accounts,
      Credentials credentials,
      Sessions sessions,
      Throttles throttles,
      SecurityLog log,
      AccessSettings settings) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.sessions = sessions;
    this.throttles = throttles;
    this.log = log;
    this.demo = settings.demo();
  }

  /**
   * What came of an attempt.
   *
   * @param account who it was; empty when that was wrong or not even looked at
   * @param pause how long nobody may try again; zero when it was looked at
   * @param failures how many wrong attempts are counted
   */
  record Verdict(Optional<Account> account, Duration pause, int failures) {

    long seconds() {
      return pause.plusMillis(999).toSeconds();
    }
  }

  Verdict judge(String login, String password, HttpServletRequest request) {
    String address = request.getRemoteAddr();
    Optional<Account> account = accounts.named(login);
    boolean known = account.isPresent() && sessions.knows(account.get().id(), address);
    Throttles.Visitor visitor =
        new Throttles.Visitor(account.map(Account::login).orElse(key(login)), address, known);
    Duration pause = throttles.begin(visitor);
    long number = account.map(Account::id).orElse(0L);
    if (!pause.isZero()) {
      log.atDoor("login-throttled", number, address);
      return new Verdict(Optional.empty(), pause, throttles.failures(visitor));
    }
    boolean right = credentials.matches(account.orElse(null), password);
    if (!right || account.isEmpty() || !answersHere(account.get(), request)) {
      log.atDoor("login-refused", number, address);
      return new Verdict(Optional.empty(), Duration.ZERO, throttles.failures(visitor));
    }
    throttles.succeeded(visitor);
    return new Verdict(account, Duration.ZERO, 0);
  }

  /** Whether an account may be used by whoever makes this request. */
  boolean answersHere(Account account, HttpServletRequest request) {
    return !account.demonstration() || (demo && LoopbackOnly.holds(request));
  }

  private static String key(String login) {
    String name = Account.login(login);
    return name.substring(0, Math.min(64, name.length()));
  }
}
