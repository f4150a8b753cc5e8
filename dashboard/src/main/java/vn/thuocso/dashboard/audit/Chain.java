package vn.thuocso.dashboard.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The end of the chain, where entries are written one after the other. */
@Component
class Chain {

  private final JdbcTemplate database;
  private final Clock clock;

  Chain(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A deed, and whose. */
  record Said(long account, Deed deed) {}

  /** Writes the deeds behind the last entry; whoever comes next waits until this commits. */
  void append(List<Said> deeds) {
    // Where they come to stand, and behind what, the database says; all else is known here.
    Instant now = clock.instant();
    List<Entry> entries =
        deeds.stream().map(said -> Head.NONE.next(now, said.account(), said.deed())).toList();
    database.query(
        "SELECT audit_append(?, ?, ?, ?, ?, ?, ?)",
        row -> {},
        entries.get(0).at().atOffset(ZoneOffset.UTC),
        entries.stream().map(Entry::account).toArray(Long[]::new),
        texts(entries, Entry::verb),
        texts(entries, Entry::object),
        texts(entries, Entry::key),
        texts(entries, entry -> Facts.write(entry.facts())),
        texts(entries, Entry::middle));
  }

  private static String[] texts(List<Entry> entries, Function<Entry, String> column) {
    return entries.stream().map(column).toArray(String[]::new);
  }
}
