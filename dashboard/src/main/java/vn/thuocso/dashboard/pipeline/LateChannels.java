package vn.thuocso.dashboard.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Names the channels that the strip counts as late or silent. */
@Repository
class LateChannels {

  private static final String SQL =
      ChannelRhythm.WITH
          + """
          SELECT c.id AS id, c.name AS name, u.name AS unit,
            toUnixTimestamp64Milli(n.newest) AS newest
          FROM rhythm AS n
          INNER JOIN (
            SELECT id, name,
              owner_unit[arrayFirstIndex((since, until) -> since <= toDate32(:today)
                AND until >= toDate32(:today), owner_from, owner_to)] AS owner
            FROM channel FINAL) AS c ON c.id = n.channel_id
          LEFT JOIN (SELECT code, name FROM unit FINAL) AS u ON u.code = c.owner
          WHERE n.late OR n.newest = toDateTime64(0, 3, 'UTC')
          ORDER BY n.newest, c.name, c.id
          """;

  private final Warehouse warehouse;
  private final Clock clock;

  LateChannels(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /**
   * One channel.
   *
   * @param unit the name of today's owner; empty without one
   * @param newest the end of what it told last; absent if it never told anything
   */
  record Late(String id, String name, String unit, Optional<Instant> newest) {}

  /** Those that never told anything first, then the longest silence. */
  List<Late> now() {
    return warehouse.ask(
        SQL,
        Map.of(
            "now", clock.millis(),
            "kinds", ChannelRhythm.kinds(),
            "from", HcmcCalendar.dayOf(clock.instant()).toString(),
            "today", HcmcCalendar.dayOf(clock.instant()).toString()),
        (row, number) ->
            new Late(
                row.getString("id"),
                row.getString("name"),
                row.getString("unit"),
                FreshnessBoard.moment(row.getLong("newest"))));
  }
}
