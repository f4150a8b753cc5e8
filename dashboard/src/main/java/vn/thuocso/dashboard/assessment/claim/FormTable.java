package vn.thuocso.dashboard.assessment.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;

/** The rows of forms and of what was handed in. */
@Component
class FormTable {

  private final JdbcClient database;

  FormTable(JdbcClient database) {
    this.database = database;
  }

  UnitForm of(int year, UnitCode unit) {
    return database
        .sql("SELECT * FROM form WHERE year = ? AND unit_code = ?")
        .params(year, unit.value())
        .query(FormTable::form)
        .optional()
        .orElseGet(() -> UnitForm.begun(year, unit));
  }

  List<UnitForm> all(int year) {
    return database
        .sql("SELECT * FROM form WHERE year = ? ORDER BY unit_code")
        .param(year)
        .query(FormTable::form)
        .list();
  }

  /**
   * Holds a unit's form until the transaction ends, so that nothing is entered while it is handed
   * in. Writers of claims share it; whoever changes its state has it alone.
   */
  UnitForm hold(int year, UnitCode unit, boolean alone) {
    String lock = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    database
        .sql("SELECT " + lock + "(?, hashtext(?)) IS NULL")
        .params(year, "form " + unit.value())
        .query(Boolean.class)
        .single();
    return of(year, unit);
  }

  void set(UnitForm form, FormState state, long account, Instant now) {
    database
        .sql(
            """
            INSERT INTO form (year, unit_code, state, changed_by, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (year, unit_code) DO UPDATE SET state = excluded.state,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at,
              version = excluded.version
            """)
        .params(
            form.year(),
            form.unit().value(),
            state.code(),
            account,
            Timestamp.from(now),
            form.version() + 1)
        .update();
  }

  void handIn(Criterion criterion, int claimVersion, long account, Instant now) {
    database
        .sql(
            """
            INSERT INTO submission (year, unit_code, indicator, claim_version, submitted_by,
              submitted_at) VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            criterion.year(),
            criterion.unit().value(),
            criterion.indicator(),
            claimVersion,
            account,
            Timestamp.from(now))
        .update();
  }

  /** What was handed in last, by indicator. */
  Map<String, Submitted> handedIn(int year, UnitCode unit) {
    Map<String, Submitted> handedIn = new TreeMap<>();
    database
        .sql(
            """
            SELECT DISTINCT ON (indicator) * FROM submission WHERE year = ? AND unit_code = ?
            ORDER BY indicator, claim_version DESC
            """)
        .params(year, unit.value())
        .query(
            (row, n) ->
                new Submitted(
                    row.getString("indicator"),
                    row.getInt("claim_version"),
                    row.getLong("submitted_by"),
                    row.getTimestamp("submitted_at").toInstant()))
        .list()
        .forEach(one -> handedIn.put(one.indicator(), one));
    return handedIn;
  }

  private static UnitForm form(ResultSet row, int n) throws SQLException {
    return new UnitForm(
        row.getInt("year"),
        new UnitCode(row.getString("unit_code")),
        FormState.ofCode(row.getString("state")),
        row.getLong("changed_by"),
        Optional.of(row.getTimestamp("changed_at").toInstant()),
        row.getLong("version"));
  }
}
