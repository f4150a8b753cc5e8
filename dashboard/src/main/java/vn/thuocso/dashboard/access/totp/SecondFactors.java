package vn.thuocso.dashboard.access.totp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.access.account.Decisions;
import vn.thuocso.dashboard.access.account.SecurityLog;

/** Keeps the second factor of accounts; no code is taken twice. */
@Component
public class SecondFactors {

  static final int RECOVERY_CODES = 10;

  /** 120 bits: nothing that is guessed, so that a plain digest hides it. */
  private static final int RECOVERY_BYTES = 15;

  private final JdbcClient database;
  private final SecurityLog log;
  private final Decisions decisions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondFactors(JdbcClient database, SecurityLog log, Decisions decisions, Clock clock) {
    this.database = database;
    this.log = log;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Takes the offered secret into use once a code of it was shown, in place of any before it;
   * returns the recovery codes, shown once; empty when the code is not one of that secret's.
   */
  @Transactional
  public Optional<List<String>> confirm(long account, SetupKey key, String code) {
    OptionalLong step = Totp.stepOf(plain(code), key.secret(), clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    database
        .sql("UPDATE account SET totp_secret = ?, totp_step = ? WHERE id = ?")
        .params(key.secret(), step.getAsLong(), account)
        .update();
    decisions.made("second-factor-set", account);
    return Optional.of(renew(account));
  }

  /** Makes new recovery codes in place of all before them; shown once. */
  @Transactional
  public List<String> renew(long account) {
    forgetCodes(account);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      byte[] bytes = new byte[RECOVERY_BYTES];
      random.nextBytes(bytes);
      String code = Base32.encode(bytes);
      database
          .sql("INSERT INTO account_recovery_code (account_id, sha256) VALUES (?, ?)")
          .params(account, sha256(code))
          .update();
      codes.add(Base32.grouped(code));
    }
    return codes;
  }

  /** Whether this is a code of the account's authenticator, or an unused recovery code. */
  public boolean accepts(long account, String typed) {
    String code = plain(typed);
    return code.matches("[0-9]{6}") ? acceptsCode(account, code) : acceptsRecovery(account, code);
  }

  private boolean acceptsCode(long account, String code) {
    OptionalLong step =
        database
            .sql("SELECT totp_secret FROM account WHERE id = ? AND totp_secret IS NOT NULL")
            .param(account)
            .query((row, n) -> row.getBytes(1))
            .optional()
            .map(secret -> Totp.stepOf(code, secret, clock.instant()))
            .orElse(OptionalLong.empty());
    // The database decides who came first with a code: another cannot come with it again.
    return step.isPresent()
        && database
                .sql("UPDATE account SET totp_step = ? WHERE id = ? AND totp_step < ?")
                .params(step.getAsLong(), account, step.getAsLong())
                .update()
            == 1;
  }

  private boolean acceptsRecovery(long account, String code) {
    boolean accepted =
        database
                .sql(
                    """
                    UPDATE account_recovery_code SET used_at = ?
                    WHERE account_id = ? AND sha256 = ? AND used_at IS NULL
                    """)
                .params(now(), account, sha256(code))
                .update()
            == 1;
    if (accepted) {
      log.said("recovery-code-used", account);
    }
    return accepted;
  }

  /** How many recovery codes are left. */
  public int left(long account) {
    return database
        .sql(
            """
            SELECT count(*) FROM account_recovery_code WHERE account_id = ? AND used_at IS NULL
            """)
        .param(account)
        .query(Integer.class)
        .single();
  }

  /** Takes the second factor away: its owner lost it. */
  @Transactional
  public void remove(long account) {
    database
        .sql("UPDATE account SET totp_secret = NULL, totp_step = NULL WHERE id = ?")
        .param(account)
        .update();
    forgetCodes(account);
    decisions.made("second-factor-removed", account);
  }

  private void forgetCodes(long account) {
    database.sql("DELETE FROM account_recovery_code WHERE account_id = ?").param(account).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
