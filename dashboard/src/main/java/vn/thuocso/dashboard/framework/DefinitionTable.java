package vn.thuocso.dashboard.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.index.framework.Framework;

/** The rows of definitions; every change names the version of the row that it saw. */
@Component
class DefinitionTable {

  private static final String SELECT =
      """
      SELECT code, version, state, sha256, valid_from, valid_to, decision_number, decision_date,
        imported_by, imported_at, adopted_by, adopted_at, ending_by, ending_at, ending_decision,
        retired_by, retired_at, row_version
      FROM framework_definition
      """;

  private final JdbcClient database;

  DefinitionTable(JdbcClient database) {
    this.database = database;
  }

  /** All of them, the newest first. */
  List<Kept> all() {
    return database
        .sql(SELECT + " ORDER BY code, valid_from DESC, imported_at DESC, version")
        .query(DefinitionTable::kept)
        .list();
  }

  Optional<Kept> find(String code, String version) {
    return database
        .sql(SELECT + " WHERE code = ? AND version = ?")
        .params(code, version)
        .query(DefinitionTable::kept)
        .optional();
  }

  byte[] bytes(String code, String version) {
    return database
        .sql("SELECT bytes FROM framework_definition WHERE code = ? AND version = ?")
        .params(code, version)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  /**
   * Keeps a draft, in place of an earlier draft of the same version; false when that version is no
   * draft any more.
   */
  boolean keep(Framework framework, byte[] bytes, String sha256, Kept.Step imported) {
    return database
            .sql(
                """
                INSERT INTO framework_definition
                  (code, version, state, bytes, sha256, valid_from, valid_to, imported_by,
                   imported_at, row_version)
                VALUES (?, ?, 'draft', ?, ?, ?, ?, ?, ?, 1)
                ON CONFLICT (code, version) DO UPDATE SET bytes = excluded.bytes,
                  sha256 = excluded.sha256, valid_from = excluded.valid_from,
                  valid_to = excluded.valid_to, imported_by = excluded.imported_by,
                  imported_at = excluded.imported_at,
                  row_version = framework_definition.row_version + 1
                WHERE framework_definition.state = 'draft'
                """)
            .param(framework.code().value())
            .param(framework.version())
            .param(bytes)
            .param(sha256)
            .param(framework.valid().from())
            .param(framework.valid().to().orElse(null))
            .param(imported.by())
            .param(utc(imported.at()))
            .update()
        == 1;
  }

  /** Adopts a draft; false when it is none, or another one than was seen. */
  boolean adopt(Kept seen, String decision, @Nullable LocalDate decided, Kept.Step adopted) {
    return database
            .sql(
                """
                UPDATE framework_definition SET state = 'adopted', decision_number = ?,
                  decision_date = ?, adopted_by = ?, adopted_at = ?, row_version = row_version + 1
                WHERE code = ? AND version = ? AND row_version = ? AND state = 'draft'
                """)
            .param(decision)
            .param(decided)
            .params(adopted.by(), utc(adopted.at()))
            .params(seen.code(), seen.version(), seen.rowVersion())
            .update()
        == 1;
  }

  /** Notes who proposes to retire one in force, and by which decision. */
  boolean proposeEnd(Kept seen, String decision, Kept.Step ending) {
    return database
            .sql(
                """
                UPDATE framework_definition SET ending_by = ?, ending_at = ?, ending_decision = ?,
                  row_version = row_version + 1
                WHERE code = ? AND version = ? AND row_version = ? AND state = 'adopted'
                """)
            .params(ending.by(), utc(ending.at()), decision)
            .params(seen.code(), seen.version(), seen.rowVersion())
            .update()
        == 1;
  }

  /** Retires one in force. */
  boolean retire(Kept seen, Kept.Step retired) {
    return database
            .sql(
                """
                UPDATE framework_definition SET state = 'retired', retired_by = ?, retired_at = ?,
                  row_version = row_version + 1
                WHERE code = ? AND version = ? AND row_version = ? AND state = 'adopted'
                  AND ending_by IS NOT NULL
                """)
            .params(retired.by(), utc(retired.at()))
            .params(seen.code(), seen.version(), seen.rowVersion())
            .update()
        == 1;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    return new Kept(
        row.getString("code"),
        row.getString("version"),
        State.ofCode(row.getString("state")),
        row.getString("sha256"),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
        row.getString("decision_number"),
        Optional.ofNullable(row.getObject("decision_date", LocalDate.class)),
        step(row, "imported").orElseThrow(),
        step(row, "adopted"),
        step(row, "ending"),
        row.getString("ending_decision"),
        step(row, "retired"),
        row.getLong("row_version"));
  }

  private static Optional<Kept.Step> step(ResultSet row, String what) throws SQLException {
    OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(new Kept.Step(row.getLong(what + "_by"), at.toInstant()));
  }
}
