package vn.thuocso.dashboard.access.account;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Binds accounts to people whom the identity provider knows; it never makes an account. */
@Component
public class Bindings {

  private final JdbcClient database;
  private final AccountTable accounts;
  private final Links links;
  private final Decisions decisions;

  Bindings(JdbcClient database, AccountTable accounts, Links links, Decisions decisions) {
    this.database = database;
    this.accounts = accounts;
    this.links = links;
    this.decisions = decisions;
  }

  /** The account to which this person was bound. */
  public Optional<Account> of(Identity who) {
    return database
        .sql("SELECT id FROM account WHERE bound_issuer = ? AND bound_subject = ?")
        .params(who.issuer(), who.subject())
        .query(Long.class)
        .optional()
        .flatMap(accounts::find);
  }

  /**
   * Binds the account of a one-time link, used up thereby, to the person whom its administrator
   * expects; empty when the link is no longer good, they are somebody else, or bound already.
   */
  @Transactional
  public Optional<Account> bind(String link, Identity who) {
    Optional<Account> invited =
        links
            .find(link)
            .filter(account -> !account.demonstration())
            .filter(account -> account.subject() != null && !who.expected().isEmpty())
            .filter(account -> who.expected().equals(account.subject()));
    if (invited.isEmpty() || of(who).isPresent() || !links.use(link)) {
      return Optional.empty();
    }
    long id = invited.get().id();
    write(id, who);
    decisions.made("identity-bound", id);
    return accounts.find(id);
  }

  private void write(long id, Identity who) {
    try {
      database
          .sql(
              """
              UPDATE account SET bound_issuer = ?, bound_subject = ?,
                state = CASE state WHEN 'invited' THEN 'active' ELSE state END
              WHERE id = ?
              """)
          .params(who.issuer(), who.subject(), id)
          .update();
    } catch (DuplicateKeyException other) {
      throw new IllegalStateException("Bound by another request meanwhile: " + id, other);
    }
  }
}
