package vn.thuocso.dashboard.access.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares, chooses and changes the passwords of accounts. */
@Component
public class Credentials {

  private final AccountTable table;
  private final Passwords passwords;
  private final Links links;
  private final Sessions sessions;
  private final Decisions decisions;

  Credentials(
      AccountTable table,
      Passwords passwords,
      Links links,
      Sessions sessions,
      Decisions decisions) {
    this.table = table;
    this.passwords = passwords;
    this.links = links;
    this.sessions = sessions;
    this.decisions = decisions;
  }

  /** Whether this is the account's password; as slow for an account that there is not. */
  public boolean matches(@Nullable Account account, String password) {
    Optional<String> kept = account == null ? Optional.empty() : table.password(account.id());
    boolean right = passwords.matches(password, kept.orElse(null));
    if (right && account != null && passwords.isOutdated(kept.orElseThrow())) {
      table.recode(account.id(), kept.orElseThrow(), passwords.encode(password));
    }
    return right && account != null && account.isActive();
  }

  /** The key of the sentence that refuses a password for this account; empty when it may be. */
  public Optional<String> refusal(Account account, String password) {
    return passwords.refusal(password, account.login());
  }

  /** Chooses the first or a new password by a link, used up thereby; false when it no longer is. */
  @Transactional
  public boolean choose(Account account, String link, String password) {
    if (!links.use(link)) {
      return false;
    }
    keep(account, password, 0);
    return true;
  }

  /** Changes the password and ends all sessions of the account but this one. */
  @Transactional
  public void change(Account account, String password, long session) {
    links.withdraw(account.id());
    keep(account, password, session);
  }

  private void keep(Account account, String password, long session) {
    table.password(account.id(), passwords.encode(password));
    sessions.endOthers(account.id(), session);
    decisions.made("password-set", account.id());
  }
}
