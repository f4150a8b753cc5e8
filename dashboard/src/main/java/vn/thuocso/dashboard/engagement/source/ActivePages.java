package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** FB-03: page-months with enough posts, of all page-months that were reported. */
record ActivePages() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.FB_03;
  }

  /**
   * A month counts when it is over, or when it has its posts already.
   *
   * <p>A month of which nothing was reported stays out of both sums; a page without any reported
   * month is silent, and said to be.
   */
  @Override
  public String sql() {
    return """
        WITH
          page_month AS (
            SELECT channel_id, unit_code, month
            FROM (
              SELECT channel_id, unit_code, `from` AS owned_from, `to` AS owned_to,
                arrayJoin(arrayMap(
                  i -> addMonths(toDate32(:first), i),
                  range(toUInt32(dateDiff('month', toDate32(:first), toDate32(:last)) + 1)))) AS month
              FROM ownership)
            WHERE owned_from <= month AND month <= owned_to),
          posts AS (
            SELECT channel_id, toDate32(toStartOfMonth(day)) AS month,
              sum(value) AS amount, max(generated) AS made
            FROM figure
            WHERE measure = 'posts_published' AND content_id = ''
              AND day BETWEEN toDate32(:first) AND toDate32(:last)
            GROUP BY channel_id, month)
        SELECT m.unit_code AS unit_code, c.id AS source_id, c.name AS source_name,
          c.kind AS source_kind,
          countIf(p.channel_id != '' AND (p.amount >= %1$d OR addMonths(m.month, 1) <= toDate32(:today)))
            AS denominator,
          toUInt8(denominator > 0) AS reported,
          countIf(p.channel_id != '' AND p.amount >= %1$d) AS numerator,
          0 AS flagged,
          max(c.generated OR p.made) AS generated
        FROM page_month AS m
        INNER JOIN (SELECT id, name, kind, generated, closed FROM channel FINAL) AS c
          ON c.id = m.channel_id
        LEFT JOIN posts AS p ON p.channel_id = m.channel_id AND p.month = m.month
        WHERE c.kind = 'fanpage' AND (NOT c.closed OR p.channel_id != '')
        GROUP BY m.unit_code, c.id, c.name, c.kind
        """
        .formatted(Kpi.POSTS_A_MONTH);
  }
}
