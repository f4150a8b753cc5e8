package vn.thuocso.dashboard.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thuocso.contract.ChannelKind;

/** How often each channel of a platform tells figures, and the newest moment that it told about. */
final class ChannelRhythm {

  /**
   * The kinds whose platform tells figures even if nothing was published.
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

  /**
   * Defines {@code rhythm}, a row for each open channel of {@code :kinds}: {@code newest}, the
   * beginning of time for a channel that never told; {@code days} from one told period to the next
   * on the mean, 1 where too few are known; {@code told}, the days from {@code :from} until before
   * {@code :today} of Hanoi's calendar that it told about; and {@code late}, whether at {@code
   * :now} it has been silent for three days more than its rhythm allows.
   *
   * <p>Every version of a row was received: nothing here needs FINAL but the register.
   */
  static final String WITH =
      """
      WITH platform AS (SELECT id FROM channel FINAL WHERE NOT closed AND kind IN (:kinds)),
      rhythm AS (
        SELECT channel_id, max(at) AS newest, uniqExact(day) AS periods,
          uniqExactIf(day, day >= toDate32(:from) AND day < toDate32(:today)) AS told,
          if(periods < 3, 1, dateDiff('day', assumeNotNull(min(day)), assumeNotNull(max(day)))
            / (periods - 1)) AS days,
          days <= 1.5 AS daily,
          newest > toDateTime64(0, 3, 'UTC')
            AND newest < fromUnixTimestamp64Milli(toInt64(:now), 'UTC')
              - toIntervalDay(if(daily, 3, 3 + ceil(days))) AS late
        FROM (
          SELECT id AS channel_id, toDateTime64(0, 3, 'UTC') AS at,
            CAST(NULL AS Nullable(Date32)) AS day FROM platform
          UNION ALL
          SELECT channel_id, period_end, toDate32(period_start, 'Asia/Ho_Chi_Minh')
          FROM observation WHERE channel_id IN (SELECT id FROM platform)
          UNION ALL
          SELECT channel_id, read_at, toDate32(read_at, 'Asia/Ho_Chi_Minh')
          FROM counter_reading WHERE channel_id IN (SELECT id FROM platform)
          UNION ALL
          SELECT channel_id, toDateTime64(hour + INTERVAL 1 HOUR, 3, 'UTC'),
            toDate32(hour, 'Asia/Ho_Chi_Minh')
          FROM interaction_hour WHERE channel_id IN (SELECT id FROM platform))
        GROUP BY channel_id)
      """;

  private ChannelRhythm() {}

  /** The codes for {@code :kinds}. */
  static List<String> kinds() {
    return KINDS.stream().map(ChannelKind::code).toList();
  }
}
