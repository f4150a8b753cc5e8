package vn.thuocso.dashboard.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thuocso.contract.ChannelKind;

/** The channels that owe figures for every day, and the newest moment that each told about. */
final class DailyChannels {

  /**
   * The kinds whose platform tells figures for every day, even if nothing was published.
   *
   * <p>The others may be silent for good reason: a bulletin or an e-publication is read when an
   * issue is out, a poll is answered between its dates, a unit reports by quarter, and a Zalo group
   * has no statistics but those its members count.
   */
  private static final Set<ChannelKind> KINDS =
      EnumSet.of(
          ChannelKind.FANPAGE,
          ChannelKind.ZALO_OA,
          ChannelKind.YOUTUBE,
          ChannelKind.TIKTOK,
          ChannelKind.PORTAL);

  /** Defines {@code daily (id)}; asks for {@code :kinds}. */
  static final String WITH =
      "WITH daily AS (SELECT id FROM channel FINAL WHERE NOT closed AND kind IN (:kinds))\n";

  /**
   * Rows of {@code channel_id, newest}, the beginning of time for a channel that never told.
   *
   * <p>Every version of a row was received: nothing here needs FINAL but the register.
   */
  static final String NEWEST =
      """
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
      GROUP BY channel_id
      """;

  /**
   * Rows of {@code channel_id, day} for every day, on Hanoi's calendar, that a channel told about.
   */
  static final String TOLD =
      """
      SELECT channel_id, toDate32(period_start, 'Asia/Ho_Chi_Minh') AS day FROM observation
      WHERE grain IN ('hour', 'day') AND channel_id IN (SELECT id FROM daily)
      UNION ALL
      SELECT channel_id, toDate32(read_at, 'Asia/Ho_Chi_Minh') FROM counter_reading
      WHERE channel_id IN (SELECT id FROM daily)
      UNION ALL
      SELECT channel_id, toDate32(hour, 'Asia/Ho_Chi_Minh') FROM interaction_hour
      WHERE channel_id IN (SELECT id FROM daily)
      """;

  private DailyChannels() {}

  /** The codes for {@code :kinds}. */
  static List<String> kinds() {
    return KINDS.stream().map(ChannelKind::code).toList();
  }
}
