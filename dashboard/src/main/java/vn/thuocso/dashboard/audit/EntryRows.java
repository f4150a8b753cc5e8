package vn.thuocso.dashboard.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The entries as PostgreSQL keeps them. */
@Component
class EntryRows {

  static final String COLUMNS =
      "SELECT no, decided_at, account, verb, object, key, facts, before, sha256 FROM audit_entry ";

  private static final int AT_ONCE = 1000;

  private final JdbcTemplate database;

  EntryRows(JdbcTemplate database) {
    this.database = database;
  }

  /** The end of the chain, as kept. */
  Head head() {
    return database
        .query(
            "SELECT no, sha256 FROM audit_entry ORDER BY no DESC LIMIT 1",
            (row, n) -> new Head(row.getLong(1), Digest.of(row.getBytes(2))))
        .stream()
        .findFirst()
        .orElse(Head.NONE);
  }

  /** Shows each entry, from the first to the last; within a transaction few are held at a time. */
  static void each(Connection connection, Consumer<Kept> reader) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement(COLUMNS + "ORDER BY no")) {
      all.setFetchSize(AT_ONCE);
      try (ResultSet rows = all.executeQuery()) {
        while (rows.next()) {
          reader.accept(kept(rows));
        }
      }
    }
  }

  /** A row, whatever stands in it. */
  static Kept kept(ResultSet row) throws SQLException {
    Entry entry =
        new Entry(
            row.getLong("no"),
            row.getObject("decided_at", OffsetDateTime.class).toInstant(),
            row.getLong("account"),
            row.getString("verb"),
            row.getString("object"),
            row.getString("key"),
            Facts.read(row.getString("facts")),
            Digest.of(row.getBytes("before")));
    return new Kept(entry, Digest.of(row.getBytes("sha256")));
  }
}
