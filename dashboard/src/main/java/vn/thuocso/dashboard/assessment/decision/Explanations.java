package vn.thuocso.dashboard.assessment.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Takes what a unit answers to a decision about it. */
@Service
public class Explanations {

  /** What a unit answered to the decision of that version. */
  public record Explanation(
      String indicator, int decision, String text, long writtenBy, Instant writtenAt) {}

  private final JdbcClient database;
  private final Rounds rounds;
  private final DecisionTable decisions;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Explanations(
      JdbcClient database,
      Rounds rounds,
      DecisionTable decisions,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.database = database;
    this.rounds = rounds;
    this.decisions = decisions;
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

  /** Which criteria of a year a unit answered to, with the newest decision that it answered. */
  public Map<Criterion, Integer> answered(int year) {
    Map<Criterion, Integer> answered = new HashMap<>();
    database
        .sql(
            """
            SELECT unit_code, indicator, max(decision) AS newest FROM explanation WHERE year = ?
            GROUP BY unit_code, indicator
            """)
        .param(year)
        .query(
            row -> {
              UnitCode unit = new UnitCode(row.getString("unit_code"));
              answered.put(
                  new Criterion(year, unit, row.getString("indicator")), row.getInt("newest"));
            });
    return answered;
  }

  /** Adds an answer to a decision that there is. */
  @Transactional
  public void add(Criterion criterion, int decision, String text) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    if (rounds.held(criterion.year()).isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(criterion.year()));
    }
    if (text.isBlank()) {
      throw new Refused(Refusal.REASON_NEEDED, criterion.indicator());
    }
    if (decision < 1 || decision > decisions.of(criterion).size()) {
      throw new Refused(Refusal.NOTHING_TO_ANSWER, criterion.indicator());
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
