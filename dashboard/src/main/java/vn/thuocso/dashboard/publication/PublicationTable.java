package vn.thuocso.dashboard.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of publications; they are added, never changed. */
@Component
class PublicationTable {

  private static final String ALL =
      """
      SELECT id, p.year, framework, framework_version, as_of, unit_count, generated, bundle_sha256,
        key_id, reason, prepared_by, prepared_at, edition, released_by, released_at
      FROM publication p LEFT JOIN publication_release r ON r.publication_id = p.id
      """;

  private final JdbcClient database;

  PublicationTable(JdbcClient database) {
    this.database = database;
  }

  /** The newest first. */
  List<Publication> all() {
    return database.sql(ALL + " ORDER BY id DESC").query(PublicationTable::read).list();
  }

  Optional<Publication> find(long id) {
    return database.sql(ALL + " WHERE id = ?").param(id).query(PublicationTable::read).optional();
  }

  /** What was released as an edition of a year. */
  Optional<Publication> find(int year, int edition) {
    return database
        .sql(ALL + " WHERE r.year = ? AND r.edition = ?")
        .params(year, edition)
        .query(PublicationTable::read)
        .optional();
  }

  byte[] bundle(long id) {
    return database
        .sql("SELECT bundle FROM publication WHERE id = ?")
        .param(id)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  /** The edition of a year that was released last; 0 for none. Nobody releases meanwhile. */
  int lastEdition(int year) {
    database
        .sql("SELECT pg_advisory_xact_lock(?, hashtext('publication')) IS NULL")
        .param(year)
        .query(Boolean.class)
        .single();
    return database
        .sql("SELECT coalesce(max(edition), 0) FROM publication_release WHERE year = ?")
        .param(year)
        .query(Integer.class)
        .single();
  }

  long add(Publication made, byte[] bundle) {
    return database
        .sql(
            """
            INSERT INTO publication (year, framework, framework_version, as_of, unit_count,
              generated, bundle, bundle_sha256, key_id, reason, prepared_by, prepared_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """)
        .params(
            made.year(),
            made.framework(),
            made.frameworkVersion(),
            made.asOf(),
            made.units(),
            made.generated(),
            bundle,
            made.sha256(),
            made.key(),
            made.reason(),
            made.preparedBy(),
            Timestamp.from(made.preparedAt()))
        .query(Long.class)
        .single();
  }

  void release(Publication prepared, int edition, long account, Instant now) {
    database
        .sql("INSERT INTO publication_release VALUES (?, ?, ?, ?, ?)")
        .params(prepared.id(), prepared.year(), edition, account, Timestamp.from(now))
        .update();
  }

  private static Publication read(ResultSet row, int n) throws SQLException {
    Timestamp released = row.getTimestamp("released_at");
    return new Publication(
        row.getLong("id"),
        row.getInt("year"),
        row.getString("framework"),
        row.getString("framework_version"),
        row.getObject("as_of", LocalDate.class),
        row.getInt("unit_count"),
        row.getBoolean("generated"),
        row.getString("bundle_sha256"),
        row.getString("key_id"),
        row.getString("reason"),
        row.getLong("prepared_by"),
        row.getTimestamp("prepared_at").toInstant(),
        released == null
            ? Optional.empty()
            : Optional.of(
                new Publication.Release(
                    row.getInt("edition"), row.getLong("released_by"), released.toInstant())));
  }
}
