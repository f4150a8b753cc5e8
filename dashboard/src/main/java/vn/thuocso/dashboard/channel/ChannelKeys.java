package vn.thuocso.dashboard.channel;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKey;

/** The digests of channel keys and how long each is good. */
@Component
class ChannelKeys {

  private static final String OF_CHANNEL = " channel_no = (SELECT no FROM channel WHERE id = :id) ";

  private final JdbcClient database;

  ChannelKeys(JdbcClient database) {
    this.database = database;
  }

  /** Adds a key without end, unless its digest is known already; tells whether it was new. */
  boolean add(ChannelId channel, ChannelKey key, Instant now) {
    return database
            .sql(
                """
                INSERT INTO channel_key (channel_no, sha256, made_at)
                SELECT no, :sha256, :now FROM channel WHERE id = :id
                ON CONFLICT (sha256) DO NOTHING
                """)
            .param("id", channel.value())
            .param("sha256", key.sha256())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Gives every key without end, or with a later one, this end. */
  void endAll(ChannelId channel, Instant end) {
    database
        .sql(
            "UPDATE channel_key SET valid_until = :end WHERE"
                + OF_CHANNEL
                + "AND (valid_until IS NULL OR valid_until > :end)")
        .param("id", channel.value())
        .param("end", Timestamp.from(end))
        .update();
  }

  /** The digests of the keys that are good at an instant, oldest first. */
  List<byte[]> good(ChannelId channel, Instant at) {
    return database
        .sql(
            "SELECT sha256 FROM channel_key WHERE"
                + OF_CHANNEL
                + "AND NOT ended AND (valid_until IS NULL OR valid_until > :at) ORDER BY made_at")
        .param("id", channel.value())
        .param("at", Timestamp.from(at))
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  /**
   * Marks this channel's keys whose end has come, for a caller who announces the channel itself.
   */
  void end(ChannelId channel, Instant now) {
    database
        .sql(
            "UPDATE channel_key SET ended = true WHERE"
                + OF_CHANNEL
                + "AND NOT ended AND valid_until <= :now")
        .param("id", channel.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Marks the keys whose end has come; every channel returned has yet to be announced. */
  List<ChannelId> end(Instant now) {
    return database
        .sql(
            """
            WITH over AS (
              UPDATE channel_key SET ended = true
              WHERE NOT ended AND valid_until <= :now RETURNING channel_no)
            SELECT DISTINCT c.id FROM channel c JOIN over ON over.channel_no = c.no
            """)
        .param("now", Timestamp.from(now))
        .query((row, n) -> new ChannelId(row.getString(1)))
        .list();
  }

  List<KnownKey> known(ChannelId channel) {
    return database
        .sql(
            "SELECT encode(sha256, 'hex') AS digest, made_at, valid_until FROM channel_key WHERE"
                + OF_CHANNEL
                + "AND NOT ended ORDER BY made_at")
        .param("id", channel.value())
        .query(
            (row, n) -> {
              Timestamp end = row.getTimestamp("valid_until");
              return new KnownKey(
                  row.getString("digest"),
                  row.getTimestamp("made_at").toInstant(),
                  end == null ? null : end.toInstant());
            })
        .list();
  }
}
