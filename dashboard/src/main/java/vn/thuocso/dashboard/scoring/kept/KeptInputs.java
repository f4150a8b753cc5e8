package vn.thuocso.dashboard.scoring.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Digest;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.UnitCode;

/**
 * What each snapshot was computed of. Nothing is hidden in it: whoever shows a cell first asks the
 * snapshot whether it may be shown.
 */
@Repository
public class KeptInputs {

  private static final Logger log = LoggerFactory.getLogger(KeptInputs.class);

  private static final String OF_KEY =
      """
      FROM snapshot_input i JOIN snapshot s
        USING (framework, framework_version, year, variant, as_of)
      WHERE framework = ? AND framework_version = ? AND year = ? AND variant = ? AND as_of = ?
      """;

  private final JdbcClient database;
  private final JsonMapper json;
  private final Definition definition = Definition.shipped();

  KeptInputs(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * The inputs of a snapshot, equal to those it was computed of. Empty where there is no such
   * snapshot, where it is older than the keeping of inputs, or where its definition is no more.
   */
  public Optional<Inputs> of(ScoreKey key) {
    return database
        .sql(
            "SELECT i.first_day, i.measured_through, i.cells, i.facts, s.inputs_sha256 "
                + OF_KEY
                + " AND s.definition_sha256 = ?")
        .params(parts(key))
        .param(definition.sha256())
        .query((row, n) -> read(key, row))
        .optional()
        .filter(found -> isWhole(key, found));
  }

  /** The version of the kept snapshot, which changes with its inputs; empty as {@link #of}. */
  public Optional<Long> version(ScoreKey key) {
    return database
        .sql("SELECT s.version " + OF_KEY)
        .params(parts(key))
        .query(Long.class)
        .optional();
  }

  /** Keeps inputs beside a snapshot that is there and has none; within its transaction. */
  public void keep(ScoreKey key, Inputs inputs) {
    database
        .sql("INSERT INTO snapshot_input VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
        .params(parts(key))
        .param(inputs.assessed().first())
        .param(inputs.measuredThrough())
        .param(Packed.of(definition.framework(), inputs.dataset()))
        .param(json.writeValueAsString(Facts.of(inputs)))
        .update();
  }

  private Inputs read(ScoreKey key, ResultSet row) throws SQLException {
    Assessed assessed =
        new Assessed(
            key.year(),
            row.getObject("first_day", LocalDate.class),
            key.asOf(),
            key.variant().equals("cleaned"));
    Facts facts = json.readValue(row.getString("facts"), Facts.class);
    Dataset dataset = Packed.read(definition.framework(), row.getBytes("cells"), key.head());
    List<Body> wards = facts.wards().stream().map(Facts.Place::body).toList();
    List<Body> areas = facts.areas().stream().map(Facts.Place::body).toList();
    return new Inputs(
        assessed,
        dataset,
        wards,
        Inputs.areas(areas, wards),
        facts.why(),
        new HashSet<>(facts.generated().stream().map(UnitCode::new).toList()),
        row.getString("inputs_sha256"),
        row.getString("measured_through"));
  }

  private boolean isWhole(ScoreKey key, Inputs found) {
    boolean whole =
        Digest.of(definition.framework(), found.assessed(), found.dataset(), found.wards())
            .equals(found.sha256());
    if (!whole) {
      log.warn("Kept inputs of {} are not those it was computed of", key.head());
    }
    return whole;
  }

  private static List<Object> parts(ScoreKey key) {
    return List.of(key.framework(), key.version(), key.year(), key.variant(), key.asOf());
  }
}
