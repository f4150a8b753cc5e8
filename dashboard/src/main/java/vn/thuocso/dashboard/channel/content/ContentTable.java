package vn.thuocso.dashboard.channel.content;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.ContentKind;

/** The rows of contents and printed codes. */
@Component
class ContentTable {

  private static final String SELECT =
      """
      SELECT t.*, c.id AS channel_id, p.code FROM content t
      JOIN channel c ON c.no = t.channel_no LEFT JOIN printed_code p ON p.content_id = t.id
      """;

  private final JdbcClient database;

  ContentTable(JdbcClient database) {
    this.database = database;
  }

  List<KeptContent> all() {
    return database.sql(SELECT).query((row, n) -> kept(row)).list();
  }

  List<KeptContent> of(ChannelId channel) {
    return database
        .sql(SELECT + "WHERE c.id = ? ORDER BY t.planned_on DESC NULLS LAST, t.id")
        .param(channel.value())
        .query((row, n) -> kept(row))
        .list();
  }

  Optional<KeptContent> find(ContentId id) {
    return database
        .sql(SELECT + "WHERE t.id = ?")
        .param(id.value())
        .query((row, n) -> kept(row))
        .optional();
  }

  /** Adds the content; false when its id, or its number in the channel, is taken. */
  boolean insert(Content content) {
    return values(
                content,
                """
                INSERT INTO content (id, channel_no, kind, title, issue_number, planned_on,
                  published_on, target_readers, pages, articles, videos, photos, features,
                  target_url, generated, version)
                SELECT :id, c.no, :kind, :title, :number::int, :planned::date, :published::date,
                  :readers::bigint, :pages::int, :articles::int, :videos::int, :photos::int,
                  :features::text[], :target, :generated, 1
                FROM channel c WHERE c.id = :channel
                ON CONFLICT DO NOTHING
                """)
            .update()
        == 1;
  }

  /** Writes the next version; false when somebody else has done so since this one was read. */
  boolean update(Content content, long readVersion) {
    return values(
                content,
                """
                UPDATE content SET kind = :kind, title = :title, issue_number = :number::int,
                  planned_on = :planned::date, published_on = :published::date,
                  target_readers = :readers::bigint, pages = :pages::int,
                  articles = :articles::int, videos = :videos::int, photos = :photos::int,
                  features = :features::text[], target_url = :target, generated = :generated,
                  version = version + 1
                WHERE id = :id AND version = :read
                  AND channel_no = (SELECT no FROM channel WHERE id = :channel)
                """)
            .param("read", readVersion)
            .update()
        == 1;
  }

  /** Gives the code to the content; false when the code is taken, spoken aloud at least. */
  boolean give(PrintedCode code, ContentId content) {
    return database
            .sql("INSERT INTO printed_code (code, content_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .params(code.value(), content.value())
            .update()
        == 1;
  }

  Optional<KeptContent> ofCode(PrintedCode code) {
    return database
        .sql(SELECT + "WHERE p.code = ?")
        .param(code.value())
        .query((row, n) -> kept(row))
        .optional();
  }

  private JdbcClient.StatementSpec values(Content content, String sql) {
    return database
        .sql(sql)
        .param("id", content.id().value())
        .param("channel", content.channel().value())
        .param("kind", content.kind().code())
        .param("title", content.title())
        .param("number", content.issueNumber())
        .param("planned", content.plannedOn())
        .param("published", content.publishedOn())
        .param("readers", content.targetReaders())
        .param("pages", content.extent().pages())
        .param("articles", content.extent().articles())
        .param("videos", content.extent().videos())
        .param("photos", content.extent().photos())
        .param("features", "{" + String.join(",", content.features()) + "}")
        .param("target", content.targetUrl())
        .param("generated", content.generated());
  }

  private static KeptContent kept(ResultSet row) throws SQLException {
    Content content =
        new Content(
            new ContentId(row.getString("id")),
            new ChannelId(row.getString("channel_id")),
            ContentKind.ofCode(row.getString("kind")).orElseThrow(),
            row.getString("title"),
            row.getObject("issue_number", Integer.class),
            row.getObject("planned_on", LocalDate.class),
            row.getObject("published_on", LocalDate.class),
            row.getObject("target_readers", Long.class),
            new Content.Extent(
                row.getObject("pages", Integer.class),
                row.getObject("articles", Integer.class),
                row.getObject("videos", Integer.class),
                row.getObject("photos", Integer.class)),
            texts(row.getArray("features")),
            code(row.getString("code")),
            row.getString("target_url"),
            row.getBoolean("generated"));
    return new KeptContent(content, row.getLong("version"));
  }

  private static Set<String> texts(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private static @Nullable PrintedCode code(@Nullable String value) {
    return value == null ? null : new PrintedCode(value);
  }
}
