package vn.thuocso.dashboard.access.proof;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.account.Sessions;
import vn.thuocso.dashboard.access.login.Throttles;
import vn.thuocso.dashboard.access.totp.SecondFactors;

/** Compares what somebody shows again inside a session with what let them in. */
@Component
class Proofs {

  private final Credentials credentials;
  private final SecondFactors factors;
  private final Throttles throttles;
  private final Sessions sessions;
  private final SecurityLog log;
  private final Clock clock;

  Proofs(
      Credentials credentials,
      SecondFactors factors,
      Throttles throttles,
      Sessions sessions,
      SecurityLog log,
      Clock clock) {
    this.credentials = credentials;
    this.factors = factors;
    this.throttles = throttles;
    this.sessions = sessions;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param holds whether they are who they were
   * @param seconds how long nobody may try again; 0 when it was looked at
   * @param failures how many wrong attempts are counted
   */
  record Verdict(boolean holds, long seconds, int failures) {}

  /** A session left open is no place to guess at, so that guesses count as at the door. */
  Verdict judge(Account account, long session, String password, String code) {
    Throttles.Visitor visitor = new Throttles.Visitor(account.login(), "inside", true);
    long seconds = throttles.begin(visitor).plusMillis(999).toSeconds();
    if (seconds > 0) {
      return new Verdict(false, seconds, throttles.failures(visitor));
    }
    boolean holds = account.hasPassword() && credentials.matches(account, password);
    holds = holds && (!account.secondFactor() || factors.accepts(account.id(), code));
    if (holds) {
      throttles.succeeded(visitor);
      sessions.proven(session, clock.instant());
    }
    log.said(holds ? "proof" : "proof-refused", account.id());
    return new Verdict(holds, 0, throttles.failures(visitor));
  }
}
