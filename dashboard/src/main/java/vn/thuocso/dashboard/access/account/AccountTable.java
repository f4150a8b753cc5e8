package vn.thuocso.dashboard.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts. */
@Component
class AccountTable {

  private static final String SELECT =
      """
      SELECT id, login, display_name, state, locale, demonstration, subject,
        totp_secret IS NOT NULL AS second_factor, bound_subject IS NOT NULL AS bound,
        password IS NOT NULL AS has_password
      FROM account
      """;

  private final JdbcClient database;

  AccountTable(JdbcClient database) {
    this.database = database;
  }

  List<Account> all() {
    return database.sql(SELECT + "ORDER BY login").query(AccountTable::account).list();
  }

  Optional<Account> find(long id) {
    return database.sql(SELECT + "WHERE id = ?").param(id).query(AccountTable::account).optional();
  }

  Optional<Account> named(String login) {
    return database
        .sql(SELECT + "WHERE login = ?")
        .param(login)
        .query(AccountTable::account)
        .optional();
  }

  /** The number of the new account; empty when the name is taken. */
  Optional<Long> add(
      String login, String displayName, String language, boolean demonstration, Instant now) {
    return database
        .sql(
            """
            INSERT INTO account
              (login, display_name, state, locale, demonstration, created_at, invited_at)
            VALUES (?, ?, 'invited', ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING RETURNING id
            """)
        .params(login, displayName, language, demonstration)
        .params(now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** The encoded password; empty when none is chosen. */
  Optional<String> password(long id) {
    return database
        .sql("SELECT password FROM account WHERE id = ? AND password IS NOT NULL")
        .param(id)
        .query(String.class)
        .optional();
  }

  /** Keeps a password, which opens an account that waited for it and no locked one. */
  void password(long id, String encoded) {
    database
        .sql(
            """
            UPDATE account SET password = ?,
              state = CASE state WHEN 'invited' THEN 'active' ELSE state END
            WHERE id = ?
            """)
        .params(encoded, id)
        .update();
  }

  void recode(long id, String before, String encoded) {
    database
        .sql("UPDATE account SET password = ? WHERE id = ? AND password = ?")
        .params(encoded, id, before)
        .update();
  }

  void describe(long id, String displayName, String language, @Nullable String subject) {
    database
        .sql("UPDATE account SET display_name = ?, locale = ?, subject = ? WHERE id = ?")
        .param(displayName)
        .param(language)
        .param(subject)
        .param(id)
        .update();
  }

  /** Lets go of whoever was bound at the identity provider. */
  void unbind(long id) {
    database
        .sql("UPDATE account SET bound_issuer = NULL, bound_subject = NULL WHERE id = ?")
        .param(id)
        .update();
  }

  /** Notes that somebody was invited now. */
  void invited(long id, Instant now) {
    database
        .sql("UPDATE account SET invited_at = ? WHERE id = ?")
        .params(now.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /** Locks what waits for its owner since before that moment; returns the numbers. */
  List<Long> lockUnused(Instant before) {
    return database
        .sql(
            """
            UPDATE account SET state = 'locked' WHERE state = 'invited' AND invited_at < ?
            RETURNING id
            """)
        .param(before.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .list();
  }

  void lock(long id) {
    database.sql("UPDATE account SET state = 'locked' WHERE id = ?").param(id).update();
  }

  /**
   * Opens it again for whoever had a password, or comes in by the identity provider; false when it
   * was not locked.
   */
  boolean unlock(long id) {
    return database
            .sql(
                """
            UPDATE account
            SET state = CASE WHEN password IS NULL AND bound_subject IS NULL THEN 'invited'
                ELSE 'active' END
            WHERE id = ? AND state = 'locked'
            """)
            .param(id)
            .update()
        == 1;
  }

  private static Account account(ResultSet row, int n) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("login"),
        row.getString("display_name"),
        Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("locale"),
        row.getBoolean("demonstration"),
        row.getString("subject"),
        row.getBoolean("second_factor"),
        row.getBoolean("bound"),
        row.getBoolean("has_password"));
  }
}
