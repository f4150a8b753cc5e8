package vn.thuocso.dashboard.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.StaleVersion;

/** The rows of evidence; they are added, never changed. */
@Component
public class EvidenceTable {

  private final JdbcClient database;

  EvidenceTable(JdbcClient database) {
    this.database = database;
  }

  /** The newest version of each piece of a unit that was not taken back, in order. */
  public List<Evidence> of(int year, UnitCode unit) {
    return newest(year, unit).stream().filter(one -> !one.removed()).toList();
  }

  /** The newest version of each piece, taken back or not. */
  public List<Evidence> newest(int year, UnitCode unit) {
    return database
        .sql(
            """
            SELECT DISTINCT ON (indicator, item) * FROM evidence WHERE year = ? AND unit_code = ?
            ORDER BY indicator, item, version DESC
            """)
        .params(year, unit.value())
        .query(EvidenceTable::evidence)
        .list();
  }

  /** How many pieces stand beside each claim of a year; nothing of those with none. */
  public Map<Criterion, Integer> counts(int year) {
    Map<Criterion, Integer> counts = new HashMap<>();
    database
        .sql(
            """
            SELECT unit_code, indicator, count(*) AS pieces FROM (
              SELECT DISTINCT ON (unit_code, indicator, item) unit_code, indicator, removed
              FROM evidence WHERE year = ? ORDER BY unit_code, indicator, item, version DESC) AS it
            WHERE NOT removed GROUP BY unit_code, indicator
            """)
        .param(year)
        .query(
            row -> {
              UnitCode unit = new UnitCode(row.getString("unit_code"));
              counts.put(
                  new Criterion(year, unit, row.getString("indicator")), row.getInt("pieces"));
            });
    return counts;
  }

  /** One version of one piece. */
  public Optional<Evidence> find(Criterion criterion, int item, int version) {
    return database
        .sql(
            """
            SELECT * FROM evidence
            WHERE year = ? AND unit_code = ? AND indicator = ? AND item = ? AND version = ?
            """)
        .params(criterion.year(), criterion.unit().value(), criterion.indicator(), item, version)
        .query(EvidenceTable::evidence)
        .optional();
  }

  /** Adds a version; whoever adds the same one a moment earlier wins. */
  public void add(Evidence one) {
    Criterion of = one.criterion();
    Optional<StoredFile> file = one.file();
    try {
      database
          .sql(
              """
              INSERT INTO evidence (year, unit_code, indicator, item, version, number, name,
                document_date, summary, link, sha256, kind, size, file_name, scanned, removed,
                added_by, added_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(of.year(), of.unit().value(), of.indicator(), one.item(), one.version())
          .params(one.paper().number(), one.paper().name())
          .param(one.paper().date().orElse(null))
          .params(one.paper().summary(), one.paper().link())
          .param(file.map(StoredFile::sha256).orElse(null))
          .param(file.map(it -> it.kind().code()).orElse(null))
          .param(file.map(StoredFile::size).orElse(null))
          .param(file.map(StoredFile::name).orElse(null))
          .params(file.map(StoredFile::scanned).orElse(false), one.removed())
          .params(one.addedBy(), Timestamp.from(one.addedAt()))
          .update();
    } catch (DuplicateKeyException other) {
      throw new StaleVersion(
          of.key() + " evidence " + one.item(), one.version() - 1L, one.version());
    }
  }

  private static Evidence evidence(ResultSet row, int n) throws SQLException {
    return new Evidence(
        new Criterion(
            row.getInt("year"),
            new UnitCode(row.getString("unit_code")),
            row.getString("indicator")),
        row.getInt("item"),
        row.getInt("version"),
        new Paper(
            row.getString("number"),
            row.getString("name"),
            Optional.ofNullable(row.getObject("document_date", LocalDate.class)),
            row.getString("summary"),
            row.getString("link")),
        file(row),
        row.getBoolean("removed"),
        row.getLong("added_by"),
        row.getTimestamp("added_at").toInstant());
  }

  private static Optional<StoredFile> file(ResultSet row) throws SQLException {
    String sha256 = row.getString("sha256");
    return sha256 == null
        ? Optional.empty()
        : Optional.of(
            new StoredFile(
                sha256,
                FileKind.ofCode(row.getString("kind")),
                row.getLong("size"),
                row.getString("file_name"),
                row.getBoolean("scanned")));
  }
}
