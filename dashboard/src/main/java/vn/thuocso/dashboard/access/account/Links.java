package vn.thuocso.dashboard.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which somebody chooses the password of an account. */
@Component
public class Links {

  /** How long a link waits to be used. */
  public static final Duration LIFETIME = Duration.ofHours(24);

  private final JdbcClient database;
  private final AccountTable accounts;
  private final Decisions decisions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Links(JdbcClient database, AccountTable accounts, Decisions decisions, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Makes a link's secret, shown once; links of the account made before no longer count. */
  @Transactional
  public String make(long account) {
    withdraw(account);
    accounts.invited(account, clock.instant());
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database
        .sql("INSERT INTO account_link (sha256, account_id, expires_at) VALUES (?, ?, ?)")
        .params(sha256(secret), account, now().plus(LIFETIME))
        .update();
    decisions.made("link-made", account);
    return secret;
  }

  /** Makes the account's links worthless. */
  public void withdraw(long account) {
    database
        .sql("UPDATE account_link SET used_at = ? WHERE account_id = ? AND used_at IS NULL")
        .params(now(), account)
        .update();
  }

  /** Whose link this is, if it can still be used; a locked account's cannot. */
  public Optional<Account> find(String secret) {
    return database
        .sql(
            """
            SELECT account_id FROM account_link
            WHERE sha256 = ? AND used_at IS NULL AND expires_at > ?
            """)
        .params(sha256(secret), now())
        .query(Long.class)
        .optional()
        .flatMap(accounts::find)
        .filter(account -> !account.isLocked());
  }

  /** Uses a link up; false when somebody was faster. */
  boolean use(String secret) {
    return database
            .sql(
                """
                UPDATE account_link SET used_at = ?
                WHERE sha256 = ? AND used_at IS NULL AND expires_at > ?
                """)
            .params(now(), sha256(secret), now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
