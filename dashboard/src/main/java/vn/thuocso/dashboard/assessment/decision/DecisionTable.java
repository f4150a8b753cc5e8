package vn.thuocso.dashboard.assessment.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.StaleVersion;

/** The rows of decisions; they are added, never changed. */
@Component
class DecisionTable {

  private final JdbcClient database;

  DecisionTable(JdbcClient database) {
    this.database = database;
  }

  /** All decisions of a year's round, by unit, indicator and version. */
  List<Decision> all(int year) {
    return database
        .sql("SELECT * FROM decision WHERE year = ? ORDER BY unit_code, indicator, version")
        .param(year)
        .query(DecisionTable::decision)
        .list();
  }

  List<Decision> of(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT * FROM decision WHERE year = ? AND unit_code = ? ORDER BY indicator, version
            """)
        .params(year, unit.value())
        .query(DecisionTable::decision)
        .list();
  }

  /** All decisions of one criterion, by version. */
  List<Decision> of(Criterion criterion) {
    return database
        .sql(
            """
            SELECT * FROM decision WHERE year = ? AND unit_code = ? AND indicator = ?
            ORDER BY version
            """)
        .params(criterion.year(), criterion.unit().value(), criterion.indicator())
        .query(DecisionTable::decision)
        .list();
  }

  /** The version that was handed in last; 0 for none. */
  int handedIn(Criterion criterion) {
    return database
        .sql(
            """
            SELECT coalesce(max(claim_version), 0) FROM submission
            WHERE year = ? AND unit_code = ? AND indicator = ?
            """)
        .params(criterion.year(), criterion.unit().value(), criterion.indicator())
        .query(Integer.class)
        .single();
  }

  /** Whether an account entered, enclosed or handed in anything of a unit. */
  boolean tookPart(long account, int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT EXISTS (SELECT FROM claim
                WHERE year = :year AND unit_code = :unit AND entered_by = :account)
              OR EXISTS (SELECT FROM submission
                WHERE year = :year AND unit_code = :unit AND submitted_by = :account)
              OR EXISTS (SELECT FROM evidence
                WHERE year = :year AND unit_code = :unit AND added_by = :account)
              OR EXISTS (SELECT FROM form
                WHERE year = :year AND unit_code = :unit AND changed_by = :account)
            """)
        .param("year", year)
        .param("unit", unit.value())
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  void add(Decision decision) {
    Criterion of = decision.criterion();
    Verdict verdict = decision.verdict();
    try {
      database
          .sql(
              """
              INSERT INTO decision (year, unit_code, indicator, version, stage, choice,
                claim_version, points, reason, due, decided_by, decided_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              of.year(),
              of.unit().value(),
              of.indicator(),
              decision.version(),
              verdict.stage().code(),
              verdict.choice().code(),
              decision.claimVersion())
          .param(verdict.points().orElse(null))
          .param(verdict.reason())
          .param(verdict.due().map(Timestamp::from).orElse(null))
          .params(decision.decidedBy(), Timestamp.from(decision.decidedAt()))
          .update();
    } catch (DuplicateKeyException other) {
      throw new StaleVersion(of.key(), decision.version() - 1L, decision.version());
    }
  }

  private static Decision decision(ResultSet row, int n) throws SQLException {
    return new Decision(
        new Criterion(
            row.getInt("year"),
            new UnitCode(row.getString("unit_code")),
            row.getString("indicator")),
        row.getInt("version"),
        new Verdict(
            Stage.ofCode(row.getString("stage")),
            Choice.ofCode(row.getString("choice")),
            Optional.ofNullable(row.getBigDecimal("points")),
            row.getString("reason"),
            Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant)),
        row.getInt("claim_version"),
        row.getLong("decided_by"),
        row.getTimestamp("decided_at").toInstant());
  }
}
