package vn.thuocso.dashboard.assessment.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Takes what a unit answers to a decision about it. */
@Service
public class Explanations {

  /** What a unit answered to the decision of that version. */
  public record Explanation(
      String indicator, int decision, String text, long writtenBy, Instant writtenAt) {}

  private final JdbcClient database;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Explanations(JdbcClient database, Callers callers, Audit audit, Clock clock) {
    this.database = database;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** All of a unit, the oldest first. */
  public List<Explanation> of(int year, UnitCode unit) {
    return database
        .sql("SELECT * FROM explanation WHERE year = ? AND unit_code = ? ORDER BY id")
        .params(year, unit.value())
        .query(
            (row, n) ->
                new Explanation(
                    row.getString("indicator"),
                    row.getInt("decision"),
                    row.getString("text"),
                    row.getLong("written_by"),
                    row.getTimestamp("written_at").toInstant()))
        .list();
  }

  /** Adds an answer to a decision that there is. */
  @Transactional
  public void add(Criterion criterion, int decision, String text) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    if (text.isBlank()) {
      throw new Refused(Refusal.REASON_NEEDED, criterion.indicator());
    }
    database
        .sql(
            """
            INSERT INTO explanation (year, unit_code, indicator, decision, text, written_by,
              written_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            criterion.year(),
            criterion.unit().value(),
            criterion.indicator(),
            decision,
            text.strip(),
            callers.current().account(),
            Timestamp.from(clock.instant()))
        .update();
    audit.record(new Deed("decision.answered", "decision", criterion.key(), new TreeMap<>()));
  }
}
