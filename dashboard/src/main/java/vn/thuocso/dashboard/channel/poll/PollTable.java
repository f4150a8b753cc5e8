package vn.thuocso.dashboard.channel.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.PollId;

/** The rows of polls. */
@Component
class PollTable {

  private static final String SELECT =
      "SELECT p.*, c.id AS channel_id FROM poll p JOIN channel c ON c.no = p.channel_no ";

  private final JdbcClient database;
  private final JsonMapper json;

  PollTable(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  List<KeptPoll> all() {
    return database.sql(SELECT).query((row, n) -> kept(row)).list();
  }

  List<KeptPoll> of(ChannelId channel) {
    return database
        .sql(SELECT + "WHERE c.id = ? ORDER BY p.opens_on DESC, p.id")
        .param(channel.value())
        .query((row, n) -> kept(row))
        .list();
  }

  Optional<KeptPoll> find(PollId id) {
    return database
        .sql(SELECT + "WHERE p.id = ?")
        .param(id.value())
        .query((row, n) -> kept(row))
        .optional();
  }

  /** Adds the poll; false when its id is taken. */
  boolean insert(Poll poll) {
    return values(
                poll,
                """
                INSERT INTO poll (id, channel_no, content_id, title, opens_on, closes_on,
                  target_population, result_published_on, response_published_on, questions,
                  generated, version)
                SELECT :id, c.no, :content, :title, :opens::date, :closes::date,
                  :population::bigint, :result::date, :response::date, :questions::jsonb,
                  :generated, 1
                FROM channel c WHERE c.id = :channel
                ON CONFLICT (id) DO NOTHING
                """)
            .update()
        == 1;
  }

  /** Writes the next version; false when somebody else has done so since this one was read. */
  boolean update(Poll poll, long readVersion) {
    return values(
                poll,
                """
                UPDATE poll SET content_id = :content, title = :title, opens_on = :opens::date,
                  closes_on = :closes::date, target_population = :population::bigint,
                  result_published_on = :result::date, response_published_on = :response::date,
                  questions = :questions::jsonb, generated = :generated, version = version + 1
                WHERE id = :id AND version = :read
                  AND channel_no = (SELECT no FROM channel WHERE id = :channel)
                """)
            .param("read", readVersion)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec values(Poll poll, String sql) {
    return database
        .sql(sql)
        .param("id", poll.id().value())
        .param("channel", poll.channel().value())
        .param("content", poll.content() == null ? null : poll.content().value())
        .param("title", poll.title())
        .param("opens", poll.opensOn())
        .param("closes", poll.closesOn())
        .param("population", poll.targetPopulation())
        .param("result", poll.resultPublishedOn())
        .param("response", poll.responsePublishedOn())
        .param("questions", json.writeValueAsString(poll.questions()))
        .param("generated", poll.generated());
  }

  private KeptPoll kept(ResultSet row) throws SQLException {
    Poll poll =
        new Poll(
            new PollId(row.getString("id")),
            new ChannelId(row.getString("channel_id")),
            content(row.getString("content_id")),
            row.getString("title"),
            row.getObject("opens_on", LocalDate.class),
            row.getObject("closes_on", LocalDate.class),
            row.getObject("target_population", Long.class),
            row.getObject("result_published_on", LocalDate.class),
            row.getObject("response_published_on", LocalDate.class),
            List.of(json.readValue(row.getString("questions"), Poll.Question[].class)),
            row.getBoolean("generated"));
    return new KeptPoll(poll, row.getLong("version"));
  }

  private static @Nullable ContentId content(@Nullable String id) {
    return id == null ? null : new ContentId(id);
  }
}
