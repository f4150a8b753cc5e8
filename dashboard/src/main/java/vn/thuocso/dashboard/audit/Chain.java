package vn.thuocso.dashboard.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The end of the chain, where entries are written one after the other. */
@Component
class Chain {

  /** "audit" on the keys of a telephone; nobody else locks this number. */
  private static final long PLACE = 28348;

  private static final int BATCH = 500;

  private final JdbcTemplate database;
  private final EntryRows rows;
  private final Clock clock;

  Chain(JdbcTemplate database, EntryRows rows, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.clock = clock;
  }

  /** A deed, and whose. */
  record Said(long account, Deed deed) {}

  /** Writes the deeds behind the last entry; whoever comes next waits until this commits. */
  void append(List<Said> deeds) {
    // A statement of its own: the next one has to see what was committed while this one waited.
    database.query("SELECT pg_advisory_xact_lock(?)", row -> {}, PLACE);
    Instant now = clock.instant();
    Head head = rows.head();
    List<Entry> entries = new ArrayList<>();
    for (Said said : deeds) {
      Entry entry = head.next(now, said.account(), said.deed());
      entries.add(entry);
      head = entry.head();
    }
    database.batchUpdate(
        "INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
        entries,
        BATCH,
        Chain::fill);
  }

  private static void fill(PreparedStatement row, Entry entry) throws SQLException {
    row.setLong(1, entry.no());
    row.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
    row.setLong(3, entry.account());
    row.setString(4, entry.verb());
    row.setString(5, entry.object());
    row.setString(6, entry.key());
    row.setString(7, Facts.write(entry.facts()));
    row.setBytes(8, entry.before().bytes());
    row.setBytes(9, entry.digest().bytes());
  }
}
