package vn.thuocso.dashboard.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.UnitCode;

/** The rows of channels and their owners. */
@Component
class ChannelTable {

  private static final String OWNERS =
      "SELECT c.id, o.unit_code, lower(o.days) AS first, upper(o.days) - 1 AS last"
          + " FROM channel_owner o JOIN channel c ON c.no = o.channel_no ";

  private final JdbcClient database;

  ChannelTable(JdbcClient database) {
    this.database = database;
  }

  private record Owned(String channel, Owners.Span span) {}

  List<KeptChannel> all() {
    Map<String, List<Owners.Span>> owners =
        database.sql(OWNERS).query((row, n) -> owned(row)).list().stream()
            .collect(
                Collectors.groupingBy(
                    Owned::channel, Collectors.mapping(Owned::span, Collectors.toList())));
    return database
        .sql("SELECT * FROM channel ORDER BY name, id")
        .query((row, n) -> kept(row, owners.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  Optional<KeptChannel> find(ChannelId id) {
    List<Owners.Span> owners =
        database
            .sql(OWNERS + "WHERE c.id = ?")
            .param(id.value())
            .query((row, n) -> owned(row).span())
            .list();
    return database
        .sql("SELECT * FROM channel WHERE id = ?")
        .param(id.value())
        .query((row, n) -> kept(row, owners))
        .optional();
  }

  /** Adds the channel; false when its id is taken. */
  boolean insert(Channel channel) {
    int rows =
        values(
                channel,
                """
                INSERT INTO channel (id, kind, name, url, external_id, interactions_from, verified,
                  closed, generated, version)
                VALUES (:id, :kind, :name, :url, :external, :interactions, :verified, :closed,
                  :generated, 1)
                ON CONFLICT (id) DO NOTHING
                """)
            .update();
    if (rows == 1) {
      saveOwners(channel);
    }
    return rows == 1;
  }

  /** Writes the next version; false when somebody else has done so since this one was read. */
  boolean update(Channel channel, long readVersion) {
    int rows =
        values(
                channel,
                """
                UPDATE channel SET kind = :kind, name = :name, url = :url,
                  external_id = :external, interactions_from = :interactions,
                  verified = :verified, closed = :closed, generated = :generated,
                  version = version + 1
                WHERE id = :id AND version = :read
                """)
            .param("read", readVersion)
            .update();
    if (rows == 1) {
      saveOwners(channel);
    }
    return rows == 1;
  }

  private JdbcClient.StatementSpec values(Channel channel, String sql) {
    return database
        .sql(sql)
        .param("id", channel.id().value())
        .param("kind", channel.kind().code())
        .param("name", channel.name())
        .param("url", channel.url())
        .param("external", channel.externalId())
        .param("interactions", channel.interactionsFrom())
        .param("verified", channel.verified())
        .param("closed", channel.closed())
        .param("generated", channel.generated());
  }

  private void saveOwners(Channel channel) {
    String id = channel.id().value();
    database
        .sql("DELETE FROM channel_owner WHERE channel_no = (SELECT no FROM channel WHERE id = ?)")
        .param(id)
        .update();
    for (Owners.Span span : channel.owners().spans()) {
      database
          .sql(
              "INSERT INTO channel_owner (channel_no, unit_code, days)"
                  + " SELECT no, :unit, daterange(:from::date, :to::date, '[]')"
                  + " FROM channel WHERE id = :id")
          .param("id", id)
          .param("unit", span.unit().value())
          .param("from", span.from())
          .param("to", span.to())
          .update();
    }
  }

  private static Owned owned(ResultSet row) throws SQLException {
    return new Owned(
        row.getString("id"),
        new Owners.Span(
            new UnitCode(row.getString("unit_code")),
            row.getObject("first", LocalDate.class),
            row.getObject("last", LocalDate.class)));
  }

  private static KeptChannel kept(ResultSet row, List<Owners.Span> owners) throws SQLException {
    Channel channel =
        new Channel(
            new ChannelId(row.getString("id")),
            ChannelKind.ofCode(row.getString("kind")).orElseThrow(),
            row.getString("name"),
            row.getString("url"),
            row.getString("external_id"),
            new Owners(owners),
            row.getObject("interactions_from", LocalDate.class),
            row.getBoolean("verified"),
            row.getBoolean("closed"),
            row.getBoolean("generated"));
    return new KeptChannel(channel, row.getLong("version"));
  }
}
