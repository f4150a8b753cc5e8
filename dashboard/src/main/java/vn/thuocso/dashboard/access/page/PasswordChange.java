package vn.thuocso.dashboard.access.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.access.login.NewPassword;
import vn.thuocso.dashboard.access.login.Throttles;
import vn.thuocso.dashboard.shell.Form;

/** Changes one's own password for somebody who still knows the old one. */
@Component
class PasswordChange {

  private final Credentials credentials;
  private final Throttles throttles;

  PasswordChange(Credentials credentials, Throttles throttles) {
    this.credentials = credentials;
    this.throttles = throttles;
  }

  /** Changes it, or says in the form why not; a session left open is no place to guess at. */
  boolean change(Account owner, long session, Map<String, String> sent, Form form) {
    String password = sent.getOrDefault(NewPassword.FIELD, "");
    String again = sent.getOrDefault(NewPassword.AGAIN, "");
    if (!knows(owner, sent.getOrDefault(OwnPage.OLD, ""), form)) {
      return false;
    }
    NewPassword.check(form, owner, password, again, credentials);
    if (!form.isSound()) {
      return false;
    }
    credentials.change(owner, password, session);
    return true;
  }

  private boolean knows(Account owner, String old, Form form) {
    Throttles.Visitor visitor = new Throttles.Visitor(owner.login(), "inside", true);
    long seconds = throttles.begin(visitor).plusMillis(999).toSeconds();
    if (seconds > 0) {
      form.refuse(OwnPage.OLD, "access.throttled", throttles.failures(visitor), seconds);
      return false;
    }
    if (!credentials.matches(owner, old)) {
      form.refuse(OwnPage.OLD, "access.password.old.wrong");
      return false;
    }
    throttles.succeeded(visitor);
    return true;
  }
}
