package vn.thuocso.dashboard.assessment.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;

/** Tells which criteria were returned to a unit and not handed in again. */
@Component
public class Returns {

  /** One criterion that the unit may change again, until when, and why. */
  public record Returned(
      String indicator, int decision, int claimVersion, String reason, Instant due) {}

  private final JdbcClient database;

  Returns(JdbcClient database) {
    this.database = database;
  }

  /** By indicator; those whose days are over are among them. */
  public Map<String, Returned> of(int year, UnitCode unit) {
    Map<String, Returned> returned = new TreeMap<>();
    open(year, unit).forEach(one -> returned.put(one.indicator(), one));
    return returned;
  }

  private List<Returned> open(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT * FROM (
              SELECT DISTINCT ON (indicator) indicator, version, choice, claim_version, reason, due
              FROM decision WHERE year = :year AND unit_code = :unit
              ORDER BY indicator, version DESC) AS newest
            WHERE choice = 'return' AND claim_version >= coalesce((
              SELECT max(claim_version) FROM submission
              WHERE submission.year = :year AND submission.unit_code = :unit
                AND submission.indicator = newest.indicator), 0)
            """)
        .param("year", year)
        .param("unit", unit.value())
        .query(
            (row, n) ->
                new Returned(
                    row.getString("indicator"),
                    row.getInt("version"),
                    row.getInt("claim_version"),
                    row.getString("reason"),
                    row.getTimestamp("due").toInstant()))
        .list();
  }
}
