package vn.thuocso.dashboard.access.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Grant;

/** Where accounts are logged in; asked at every request, so that an end is an end at once. */
@Component
public class Sessions {

  /** How long nothing may happen. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How long a session lasts whatever happens. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** How long a proof of who somebody is counts for what is sensitive. */
  public static final Duration FRESH = Duration.ofMinutes(15);

  /** How long it is known from where somebody came. */
  private static final Duration MEMORY = Duration.ofDays(90);

  private final JdbcClient database;
  private final GrantTable grants;
  private final Clock clock;

  Sessions(JdbcClient database, GrantTable grants, Clock clock) {
    this.database = database;
    this.grants = grants;
    this.clock = clock;
  }

  /** One session as its owner sees it. */
  public record Open(long no, Instant begunAt, Instant seenAt, String address, String agent) {}

  /** Begins a session whose owner has just proved who they are; returns its number. */
  public long begin(long account, boolean strong, String address, String agent) {
    OffsetDateTime now = now();
    return database
        .sql(
            """
            INSERT INTO account_session
              (account_id, begun_at, seen_at, proven_at, address, agent, strong)
            VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING no
            """)
        .param(account)
        .param(now)
        .param(now)
        .param(now)
        .param(address)
        .param(agent.substring(0, Math.min(200, agent.length())))
        .param(strong)
        .query(Long.class)
        .single();
  }

  /** Notes that the owner of a session proved who they are, at that moment. */
  public void proven(long no, Instant moment) {
    database
        .sql("UPDATE account_session SET proven_at = ? WHERE no = ?")
        .params(moment.atOffset(ZoneOffset.UTC), no)
        .update();
  }

  /** Notes that a second factor was shown in a session begun without. */
  public void strengthen(long no) {
    database.sql("UPDATE account_session SET strong = true WHERE no = ?").param(no).update();
  }

  /** Whether the owner of a session proved who they are a short while ago. */
  public boolean isFresh(long no) {
    return database
        .sql("SELECT EXISTS (SELECT FROM account_session WHERE no = ? AND proven_at > ?)")
        .params(no, now().minus(FRESH))
        .query(Boolean.class)
        .single();
  }

  /** Who is behind a session that still goes on, and notes that they were there. */
  public Optional<Caller> caller(long no) {
    Optional<Owner> owner =
        database
            .sql(
                """
                SELECT account.id, account.display_name,
                  account_session.strong OR account.demonstration AS strong
                FROM account_session
                JOIN account ON account.id = account_session.account_id
                WHERE no = ? AND ended_at IS NULL AND begun_at > ? AND seen_at > ?
                  AND account.state = 'active'
                """)
            .params(no, now().minus(LONGEST), now().minus(IDLE))
            .query(
                (row, n) ->
                    new Owner(
                        row.getLong("id"), row.getString("display_name"), row.getBoolean("strong")))
            .optional();
    // Asked for here and not while the row is read: that would hold two connections at once, and as
    // many requests as there are connections would wait for each other.
    Optional<Caller> caller =
        owner.map(of -> new Caller(of.id(), of.name(), no, grants(of.id(), of.strong())));
    if (caller.isPresent()) {
      seen(no);
    }
    return caller;
  }

  private record Owner(long id, String name, boolean strong) {}

  /** A role that asks for a second factor counts for nothing where none was shown. */
  private List<Grant> grants(long account, boolean strong) {
    return grants.of(account).stream()
        .map(KeptGrant::grant)
        .filter(grant -> strong || !grant.role().needsSecondFactor())
        .toList();
  }

  /** Once a minute is exact enough, and spares a write with every picture. */
  private void seen(long no) {
    database
        .sql("UPDATE account_session SET seen_at = ? WHERE no = ? AND seen_at < ?")
        .params(now(), no, now().minusMinutes(1))
        .update();
  }

  /** The sessions of an account that go on, the newest first. */
  public List<Open> of(long account) {
    return database
        .sql(
            """
            SELECT no, begun_at, seen_at, address, agent FROM account_session
            WHERE account_id = ? AND ended_at IS NULL AND begun_at > ? AND seen_at > ?
            ORDER BY begun_at DESC, no DESC
            """)
        .params(account, now().minus(LONGEST), now().minus(IDLE))
        .query(
            (row, n) ->
                new Open(
                    row.getLong("no"),
                    row.getTimestamp("begun_at").toInstant(),
                    row.getTimestamp("seen_at").toInstant(),
                    row.getString("address"),
                    row.getString("agent")))
        .list();
  }

  /** Ends one session, if it is of that account. */
  public void end(long account, long no) {
    database
        .sql(
            """
            UPDATE account_session SET ended_at = ?
            WHERE account_id = ? AND no = ? AND ended_at IS NULL
            """)
        .params(now(), account, no)
        .update();
  }

  /** Ends all sessions of an account. */
  public void endAll(long account) {
    endOthers(account, 0);
  }

  /** Ends all sessions of an account but one. */
  public void endOthers(long account, long kept) {
    database
        .sql(
            """
            UPDATE account_session SET ended_at = ?
            WHERE account_id = ? AND no <> ? AND ended_at IS NULL
            """)
        .params(now(), account, kept)
        .update();
  }

  /** Whether somebody came in with that account from there before. */
  public boolean knows(long account, String address) {
    return database
        .sql("SELECT EXISTS (SELECT FROM account_session WHERE account_id = ? AND address = ?)")
        .params(account, address)
        .query(Boolean.class)
        .single();
  }

  @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
  void forget() {
    database
        .sql("DELETE FROM account_session WHERE begun_at < ?")
        .param(now().minus(MEMORY))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
