package vn.thuocso.dashboard.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What channels brought, month by month, to the units that owned them. */
@Repository
public class ChannelMonths {

  /** Told of a whole channel; amounts of its contents are not added to it. */
  private static final List<String> OF_CHANNELS =
      List.of(
          "page_follows",
          "page_media_view",
          "page_post_engagements",
          "oa_followers",
          "articles_published",
          "videos_published",
          "videos_planned",
          "portal_pages_accessible",
          "portal_pages_sampled");

  /**
   * Told of a channel's contents: where it tells of itself too, that is the total of these and
   * counts only on days without a content of their own.
   */
  private static final List<String> OF_CONTENTS = List.of("qr_opens", "link_opens", "completions");

  private static final String SQL =
      """
      WITH
        mine AS (SELECT DISTINCT channel_id FROM ownership WHERE unit_code IN (:units)),
        keeper AS (
          SELECT channel_id, argMax(unit_code, `from`) AS unit
          FROM ownership
          WHERE channel_id IN (SELECT channel_id FROM mine)
            AND `from` <= toDate32(:last)
          GROUP BY channel_id),
        daily AS (
          SELECT channel_id, measure, day, source = 'interactions' AS counted,
            multiIf(
              measure IN (:channels), sumIf(value, content_id = ''),
              NOT counted AND countIf(content_id != '') > 0, sumIf(value, content_id != ''),
              sum(value)) AS total,
            sum(flagged) AS marked, max(generated) AS made
          FROM figure
          WHERE channel_id IN (SELECT channel_id FROM mine)
            AND (measure IN (:channels) OR measure IN (:contents))
            AND day BETWEEN toDate32(:first) AND toDate32(:last)
          GROUP BY channel_id, measure, day, counted)
      SELECT d.channel_id AS channel, c.kind AS kind, o.unit_code AS owner, k.unit AS keeper,
        toYear(d.day) AS year, toMonth(d.day) AS month, d.measure AS measure,
        sum(d.total) AS amount, sum(d.marked) AS flagged, argMax(d.total, d.day) AS newest,
        max(d.made OR c.generated) AS generated
      FROM daily AS d
      INNER JOIN ownership AS o ON o.channel_id = d.channel_id
      INNER JOIN (SELECT id, kind, generated FROM channel FINAL) AS c ON c.id = d.channel_id
      INNER JOIN keeper AS k ON k.channel_id = d.channel_id
      WHERE o.`from` <= d.day AND d.day <= o.`to`
      GROUP BY channel, kind, owner, keeper, year, month, measure
      ORDER BY year, month, channel, measure
      """;

  private final Warehouse warehouse;

  ChannelMonths(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** All months of all channels that any of those units ever owned, until a day. */
  public List<ChannelMonth> of(Collection<UnitCode> units, LocalDate first, LocalDate last) {
    Map<String, Object> values =
        Map.of(
            "units", units.stream().map(UnitCode::value).toList(),
            "channels", OF_CHANNELS,
            "contents", OF_CONTENTS,
            "first", first.toString(),
            "last", last.toString());
    return warehouse.ask(SQL, values, (row, number) -> read(row));
  }

  private static ChannelMonth read(ResultSet row) throws SQLException {
    return new ChannelMonth(
        row.getString("channel"),
        row.getString("kind"),
        new UnitCode(row.getString("owner")),
        new UnitCode(row.getString("keeper")),
        YearMonth.of(row.getInt("year"), row.getInt("month")),
        row.getString("measure"),
        row.getBigDecimal("amount"),
        row.getBigDecimal("flagged"),
        row.getBigDecimal("newest"),
        row.getBoolean("generated"));
  }
}
