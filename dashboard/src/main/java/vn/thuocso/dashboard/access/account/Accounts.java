package vn.thuocso.dashboard.access.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;

/** Keeps who may come in, and what they may do; every change counts from the next request on. */
@Component
public class Accounts {

  private final AccountTable table;
  private final GrantTable grants;
  private final Sessions sessions;
  private final Decisions decisions;
  private final Clock clock;

  Accounts(
      AccountTable table, GrantTable grants, Sessions sessions, Decisions decisions, Clock clock) {
    this.table = table;
    this.grants = grants;
    this.sessions = sessions;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** All accounts by login name. */
  public List<Account> all() {
    return table.all();
  }

  /** The account of that number. */
  public Optional<Account> find(long id) {
    return table.find(id);
  }

  /** The account of that login name. */
  public Optional<Account> named(String login) {
    return table.named(Account.login(login));
  }

  /** What an account may do. */
  public List<KeptGrant> grants(long account) {
    return grants.of(account);
  }

  /** Whether one of its roles asks for a second factor. */
  public boolean needsSecondFactor(Account account) {
    return !account.demonstration()
        && grants.of(account.id()).stream()
            .anyMatch(kept -> kept.grant().role().needsSecondFactor());
  }

  /** Adds an account without password and without any grant; empty when the name is taken. */
  @Transactional
  public Optional<Account> add(
      String login, String displayName, String language, boolean demonstration) {
    Optional<Account> added =
        table
            .add(login, displayName, language, demonstration, clock.instant())
            .flatMap(table::find);
    added.ifPresent(account -> decisions.made("account-added", account.id()));
    return added;
  }

  /**
   * Changes how somebody is called, and whom to expect at the identity provider; false when that
   * one is taken. Who was bound under another name there is bound no longer.
   */
  @Transactional
  public boolean describe(long id, String displayName, String language, @Nullable String subject) {
    String plain = subject == null ? null : Identity.plain(subject);
    boolean same = table.find(id).filter(a -> Objects.equals(a.subject(), plain)).isPresent();
    try {
      table.describe(id, displayName, language, plain);
    } catch (DuplicateKeyException taken) {
      return false;
    }
    if (!same) {
      table.unbind(id);
      sessions.endAll(id);
    }
    decisions.made("account-described", id);
    return true;
  }

  /** Lets an account do more. */
  @Transactional
  public void grant(long account, Grant grant) {
    grants.add(account, grant);
    decisions.made("grant-added", account, grant);
  }

  /** Takes a grant back; false when nobody else could administer then. */
  @Transactional
  public boolean revoke(long account, long grant) {
    int before = grants.administrators();
    Optional<KeptGrant> kept =
        grants.of(account).stream().filter(one -> one.id() == grant).findFirst();
    if (kept.isEmpty()) {
      return true;
    }
    grants.remove(account, grant);
    if (before > 0 && grants.administrators() == 0) {
      grants.add(account, kept.get().grant());
      return false;
    }
    decisions.made("grant-removed", account, kept.get().grant());
    return true;
  }

  /** Closes an account and ends its sessions; false when nobody else could administer then. */
  @Transactional
  public boolean lock(long account) {
    int before = grants.administrators();
    table.lock(account);
    if (before > 0 && grants.administrators() == 0) {
      table.unlock(account);
      return false;
    }
    sessions.endAll(account);
    decisions.made("account-locked", account);
    return true;
  }

  /** Opens a locked account again; an invitation waits anew. */
  @Transactional
  public void unlock(long account) {
    boolean locked = table.unlock(account);
    table.invited(account, clock.instant());
    if (locked) {
      decisions.made("account-unlocked", account);
    }
  }

  /** Whether anybody can administer this installation. */
  @Transactional
  public boolean hasAdministrator() {
    return grants.administrators() > 0;
  }

  /** Whether an account holds a role. */
  public boolean holds(long account, Role role) {
    return grants.of(account).stream().anyMatch(kept -> kept.grant().role() == role);
  }
}
