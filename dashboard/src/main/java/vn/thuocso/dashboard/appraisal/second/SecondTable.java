package vn.thuocso.dashboard.appraisal.second;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.decision.Choice;

/** The rows of samples and second decisions; they are added, never changed. */
@Component
public class SecondTable {

  private final JdbcClient database;

  SecondTable(JdbcClient database) {
    this.database = database;
  }

  /** How the sample of a year was drawn. */
  public record Drawn(long seed, int percent, Instant at) {}

  /**
   * One criterion of the sample.
   *
   * @param decision the version of the first decision
   * @param second what the second verifier decided; empty while nobody has
   */
  public record Item(Criterion criterion, int decision, Optional<Opinion> second) {}

  /** What the second verifier decided. */
  public record Opinion(Choice choice, Optional<BigDecimal> points, String reason, long by) {}

  public Optional<Drawn> drawn(int year) {
    return database
        .sql("SELECT * FROM second_sample WHERE year = ?")
        .param(year)
        .query(
            (row, n) ->
                new Drawn(
                    row.getLong("seed"),
                    row.getInt("percent"),
                    row.getTimestamp("drawn_at").toInstant()))
        .optional();
  }

  /** Everything that was drawn, by unit and indicator. */
  public List<Item> items(int year) {
    return database
        .sql(
            """
            SELECT i.year, i.unit_code, i.indicator, i.decision, s.choice, s.points, s.reason,
              s.decided_by
            FROM second_item i LEFT JOIN second_decision s USING (year, unit_code, indicator)
            WHERE i.year = ? ORDER BY i.unit_code, i.indicator
            """)
        .param(year)
        .query(SecondTable::item)
        .list();
  }

  /** The criteria that were drawn. */
  public Set<Criterion> sampled(int year) {
    Set<Criterion> sampled = new HashSet<>();
    items(year).forEach(item -> sampled.add(item.criterion()));
    return sampled;
  }

  /** False where that year has a sample. */
  boolean add(int year, Drawn drawn, long account) {
    return database
            .sql(
                """
                INSERT INTO second_sample (year, seed, percent, drawn_by, drawn_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(year, drawn.seed(), drawn.percent(), account, Timestamp.from(drawn.at()))
            .update()
        == 1;
  }

  void add(Criterion criterion, int decision) {
    database
        .sql("INSERT INTO second_item (year, unit_code, indicator, decision) VALUES (?, ?, ?, ?)")
        .params(criterion.year(), criterion.unit().value(), criterion.indicator(), decision)
        .update();
  }

  void add(Criterion criterion, Opinion opinion, Instant now) {
    try {
      database
          .sql(
              """
              INSERT INTO second_decision (year, unit_code, indicator, choice, points, reason,
                decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              criterion.year(),
              criterion.unit().value(),
              criterion.indicator(),
              opinion.choice().code())
          .param(opinion.points().orElse(null))
          .params(opinion.reason(), opinion.by(), Timestamp.from(now))
          .update();
    } catch (DuplicateKeyException other) {
      throw new StaleVersion("second " + criterion.key(), 0, 1);
    }
  }

  private static Item item(ResultSet row, int n) throws SQLException {
    String choice = row.getString("choice");
    return new Item(
        new Criterion(
            row.getInt("year"),
            new UnitCode(row.getString("unit_code")),
            row.getString("indicator")),
        row.getInt("decision"),
        choice == null
            ? Optional.empty()
            : Optional.of(
                new Opinion(
                    Choice.valueOf(choice.toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(row.getBigDecimal("points")),
                    row.getString("reason"),
                    row.getLong("decided_by"))));
  }
}
