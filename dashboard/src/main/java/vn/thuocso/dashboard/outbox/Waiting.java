package vn.thuocso.dashboard.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The questions of the relay, on the one connection that holds its lock. */
final class Waiting {

  /** Any number, for ever the same: who holds this advisory lock is the relay. */
  private static final long LOCK = 0x7468756F63_01L;

  static final int BATCH = 500;

  private final Connection connection;

  Waiting(Connection connection) {
    this.connection = connection;
  }

  /** One entry on its way. */
  record Entry(long id, String topic, String key, byte[] value) {}

  boolean lock() throws SQLException {
    return ask("SELECT pg_try_advisory_lock(" + LOCK + ")");
  }

  void unlock() throws SQLException {
    ask("SELECT pg_advisory_unlock(" + LOCK + ")");
  }

  /** The oldest entries not yet sent, in the order in which they were decided. */
  List<Entry> next() throws SQLException {
    String sql =
        "SELECT id, topic, key, value FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT " + BATCH;
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        entries.add(
            new Entry(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBytes(4)));
      }
    }
    return entries;
  }

  void markSent(List<Entry> sent) throws SQLException {
    Long[] ids = sent.stream().map(Entry::id).toArray(Long[]::new);
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE outbox SET sent_at = now() WHERE id = ANY (?)")) {
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      statement.executeUpdate();
    }
  }

  /** Has the newest state of each aggregate of a topic sent once more; tells how many. */
  int sendAgain(String topic) throws SQLException {
    String sql =
        """
        UPDATE outbox SET sent_at = NULL
        WHERE topic = ? AND sent_at IS NOT NULL AND id IN (
          SELECT DISTINCT ON (key) id FROM outbox WHERE topic = ? ORDER BY key, version DESC)
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, topic);
      statement.setString(2, topic);
      return statement.executeUpdate();
    }
  }

  private boolean ask(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
