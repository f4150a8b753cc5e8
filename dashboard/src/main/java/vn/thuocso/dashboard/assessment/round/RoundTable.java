package vn.thuocso.dashboard.assessment.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/** The rows of rounds and of extensions. */
@Component
class RoundTable {

  private final JdbcClient database;

  RoundTable(JdbcClient database) {
    this.database = database;
  }

  Optional<Round> find(int year) {
    return database
        .sql("SELECT * FROM round WHERE year = ?")
        .param(year)
        .query(RoundTable::round)
        .optional();
  }

  /** Holds the row alone until the transaction ends. */
  Round lock(int year) {
    return held(year, "FOR UPDATE");
  }

  /** Holds the row until the transaction ends, together with others who only read it. */
  Round share(int year) {
    return held(year, "FOR SHARE");
  }

  private Round held(int year, String how) {
    return database
        .sql("SELECT * FROM round WHERE year = ? " + how)
        .param(year)
        .query(RoundTable::round)
        .optional()
        .orElseThrow(() -> new Refused(Refusal.NO_ROUND, Integer.toString(year)));
  }

  List<Round> all() {
    return database.sql("SELECT * FROM round ORDER BY year DESC").query(RoundTable::round).list();
  }

  /** False where that year has one. */
  boolean insert(Round round) {
    return database
            .sql(
                """
                INSERT INTO round (year, framework, framework_version, opens_at, deadline,
                  appraised_by, council_on, publication_on, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING
                """)
            .params(
                round.year(),
                round.framework(),
                round.frameworkVersion(),
                Timestamp.from(round.opensAt()),
                Timestamp.from(round.deadline()),
                Timestamp.from(round.appraisedBy()),
                round.councilOn(),
                round.publicationOn())
            .update()
        == 1;
  }

  void update(Round round, long version) {
    database
        .sql(
            """
            UPDATE round SET opens_at = ?, deadline = ?, appraised_by = ?, council_on = ?,
              publication_on = ?, version = ? WHERE year = ?
            """)
        .params(
            Timestamp.from(round.opensAt()),
            Timestamp.from(round.deadline()),
            Timestamp.from(round.appraisedBy()),
            round.councilOn(),
            round.publicationOn(),
            version,
            round.year())
        .update();
  }

  void close(int year, Instant now) {
    database
        .sql("UPDATE round SET locked_at = ?, version = version + 1 WHERE year = ?")
        .params(Timestamp.from(now), year)
        .update();
  }

  void extend(Extension extension, long account, Instant now) {
    database
        .sql(
            """
            INSERT INTO round_extension (year, unit_code, deadline, reason, granted_by, granted_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            extension.year(),
            extension.unit().value(),
            Timestamp.from(extension.deadline()),
            extension.reason(),
            account,
            Timestamp.from(now))
        .update();
  }

  Optional<Extension> extension(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT * FROM round_extension WHERE year = ? AND unit_code = ?
            ORDER BY id DESC LIMIT 1
            """)
        .params(year, unit.value())
        .query(RoundTable::extension)
        .optional();
  }

  List<Extension> extensions(int year) {
    return database
        .sql(
            """
            SELECT DISTINCT ON (unit_code) * FROM round_extension WHERE year = ?
            ORDER BY unit_code, id DESC
            """)
        .param(year)
        .query(RoundTable::extension)
        .list();
  }

  private static Extension extension(ResultSet row, int n) throws SQLException {
    return new Extension(
        row.getInt("year"),
        new UnitCode(row.getString("unit_code")),
        row.getTimestamp("deadline").toInstant(),
        row.getString("reason"));
  }

  private static Round round(ResultSet row, int n) throws SQLException {
    return new Round(
        row.getInt("year"),
        row.getString("framework"),
        row.getString("framework_version"),
        row.getTimestamp("opens_at").toInstant(),
        row.getTimestamp("deadline").toInstant(),
        row.getTimestamp("appraised_by").toInstant(),
        row.getObject("council_on", LocalDate.class),
        row.getObject("publication_on", LocalDate.class),
        Optional.ofNullable(row.getTimestamp("locked_at")).map(Timestamp::toInstant),
        row.getLong("version"));
  }
}
