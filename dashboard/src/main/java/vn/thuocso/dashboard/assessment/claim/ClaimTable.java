package vn.thuocso.dashboard.assessment.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.criterion.Entry;

/** The rows of claims; they are added, never changed. */
@Component
class ClaimTable {

  private final JdbcClient database;

  ClaimTable(JdbcClient database) {
    this.database = database;
  }

  /** The newest claim of each criterion of a unit. */
  List<Claim> newest(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT DISTINCT ON (indicator) * FROM claim WHERE year = ? AND unit_code = ?
            ORDER BY indicator, version DESC
            """)
        .params(year, unit.value())
        .query(ClaimTable::claim)
        .list();
  }

  Optional<Claim> newest(Criterion criterion) {
    return history(criterion).stream().findFirst();
  }

  /** All versions, the newest first. */
  List<Claim> history(Criterion criterion) {
    return database
        .sql(
            """
            SELECT * FROM claim WHERE year = ? AND unit_code = ? AND indicator = ?
            ORDER BY version DESC
            """)
        .params(criterion.year(), criterion.unit().value(), criterion.indicator())
        .query(ClaimTable::claim)
        .list();
  }

  /** The claims as they were handed in last, of all units. */
  List<Claim> submitted(int year) {
    return database
        .sql(
            """
            SELECT DISTINCT ON (unit_code, indicator) claim.* FROM submission
            JOIN claim USING (year, unit_code, indicator)
            WHERE year = ? AND claim.version = submission.claim_version
            ORDER BY unit_code, indicator, submission.claim_version DESC
            """)
        .param(year)
        .query(ClaimTable::claim)
        .list();
  }

  /** The units that have a claim. */
  Set<UnitCode> units(int year) {
    return Set.copyOf(
        database
            .sql("SELECT DISTINCT unit_code FROM claim WHERE year = ?")
            .param(year)
            .query((row, n) -> new UnitCode(row.getString(1)))
            .list());
  }

  /** Adds a version; whoever writes the same one a moment earlier wins. */
  void add(Claim claim) {
    Criterion of = claim.criterion();
    try {
      database
          .sql(
              """
              INSERT INTO claim (year, unit_code, indicator, version, state, value, numerator,
                denominator, note, entered_by, entered_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              of.year(),
              of.unit().value(),
              of.indicator(),
              claim.version(),
              claim.entry().state(),
              claim.entry().value(),
              claim.entry().numerator(),
              claim.entry().denominator(),
              claim.note(),
              claim.enteredBy(),
              Timestamp.from(claim.enteredAt()))
          .update();
    } catch (DuplicateKeyException other) {
      throw new StaleVersion(of.key(), claim.version() - 1L, claim.version());
    }
  }

  /** Who entered any version that was not handed in before, or touched evidence since then. */
  List<Long> authors(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT DISTINCT entered_by FROM claim
            WHERE year = :year AND unit_code = :unit AND version > coalesce((
              SELECT max(claim_version) FROM submission
              WHERE submission.year = claim.year AND submission.unit_code = claim.unit_code
                AND submission.indicator = claim.indicator), 0)
            UNION
            SELECT DISTINCT added_by FROM evidence
            WHERE year = :year AND unit_code = :unit AND added_at > coalesce((
              SELECT max(submitted_at) FROM submission
              WHERE submission.year = evidence.year
                AND submission.unit_code = evidence.unit_code), '-infinity')
            """)
        .param("year", year)
        .param("unit", unit.value())
        .query(Long.class)
        .list();
  }

  private static Claim claim(ResultSet row, int n) throws SQLException {
    return new Claim(
        new Criterion(
            row.getInt("year"),
            new UnitCode(row.getString("unit_code")),
            row.getString("indicator")),
        row.getInt("version"),
        new Entry(
            row.getString("state"),
            row.getString("value"),
            row.getString("numerator"),
            row.getString("denominator")),
        row.getString("note"),
        row.getLong("entered_by"),
        row.getTimestamp("entered_at").toInstant());
  }
}
