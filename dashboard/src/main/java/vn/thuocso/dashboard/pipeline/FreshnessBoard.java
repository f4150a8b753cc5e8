package vn.thuocso.dashboard.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Reads how fresh the warehouse is. */
@Service
public class FreshnessBoard {

  /**
   * The kinds whose platform tells figures for every day, even if nothing was published.
   *
   * <p>The others may be silent for good reason: a bulletin or an e-publication is read when an
   * issue is out, a poll is answered between its dates, a unit reports by quarter, and a Zalo group
   * has no statistics but those its members count.
   */
  private static final Set<ChannelKind> DAILY =
      EnumSet.of(
          ChannelKind.FANPAGE,
          ChannelKind.ZALO_OA,
          ChannelKind.YOUTUBE,
          ChannelKind.TIKTOK,
          ChannelKind.PORTAL);

  /**
   * Every version of a row was received: nothing here needs FINAL but the register and progress.
   */
  private static final String SQL =
      """
      WITH daily AS (SELECT id FROM channel FINAL WHERE NOT closed AND kind IN (:kinds))
      SELECT
        (SELECT toUnixTimestamp64Milli(max(last_received_at)) FROM progress FINAL) AS received,
        (SELECT toUnixTimestamp64Milli(max(written_at)) FROM progress FINAL) AS written,
        countIf(newest = never) AS silent,
        countIf(newest > never
          AND newest < fromUnixTimestamp64Milli(toInt64(:now), 'UTC') - INTERVAL 3 DAY) AS late,
        count() AS expected,
        toDateTime64(0, 3, 'UTC') AS never
      FROM (
        SELECT channel_id, max(at) AS newest FROM (
          SELECT id AS channel_id, toDateTime64(0, 3, 'UTC') AS at FROM daily
          UNION ALL
          SELECT channel_id, max(period_end) FROM observation
          WHERE grain IN ('hour', 'day') AND channel_id IN (SELECT id FROM daily)
          GROUP BY channel_id
          UNION ALL
          SELECT channel_id, max(read_at) FROM counter_reading
          WHERE channel_id IN (SELECT id FROM daily) GROUP BY channel_id
          UNION ALL
          SELECT channel_id, toDateTime64(max(hour) + INTERVAL 1 HOUR, 3, 'UTC')
          FROM interaction_hour
          WHERE channel_id IN (SELECT id FROM daily) GROUP BY channel_id)
        GROUP BY channel_id)
      """;

  private final Warehouse warehouse;
  private final Clock clock;

  FreshnessBoard(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /** As of now. */
  public Freshness now() {
    List<String> kinds = DAILY.stream().map(ChannelKind::code).toList();
    return warehouse
        .ask(SQL, Map.of("now", clock.millis(), "kinds", kinds), (row, number) -> read(row))
        .get(0);
  }

  private static Freshness read(ResultSet row) throws SQLException {
    return new Freshness(
        moment(row.getLong("received")),
        moment(row.getLong("written")),
        row.getLong("late"),
        row.getLong("silent"),
        row.getLong("expected"));
  }

  /** The maximum of no rows is the beginning of time. */
  static Optional<Instant> moment(long millis) {
    return millis <= 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
