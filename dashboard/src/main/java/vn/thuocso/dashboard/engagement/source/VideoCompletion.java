package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** FB-09: videos watched for 30 seconds or to the end, of videos begun. */
record VideoCompletion() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.FB_09;
  }

  /** Only days that reported both amounts count: half a day would bend the rate. */
  @Override
  public String sql() {
    return """
        WITH
          owner AS (
            SELECT DISTINCT channel_id, unit_code FROM ownership
            WHERE `from` <= toDate32(:last) AND `to` >= toDate32(:first)),
          page_day AS (
            SELECT channel_id, day,
              sumIf(value, measure = 'page_video_complete_views_30s') AS done,
              sumIf(flagged, measure = 'page_video_complete_views_30s') AS marked,
              sumIf(value, measure = 'page_video_views') AS begun,
              max(generated) AS made
            FROM figure
            WHERE measure IN ('page_video_complete_views_30s', 'page_video_views')
              AND content_id = ''
              AND day BETWEEN toDate32(:first) AND toDate32(:last)
            GROUP BY channel_id, day
            HAVING uniqExact(measure) = 2),
          amount AS (
            SELECT d.channel_id AS channel_id, o.unit_code AS unit_code, count() AS days,
              sum(d.done) AS done, sum(d.marked) AS marked, sum(d.begun) AS begun,
              max(d.made) AS made
            FROM page_day AS d INNER JOIN ownership AS o ON o.channel_id = d.channel_id
            WHERE o.`from` <= d.day AND d.day <= o.`to`
            GROUP BY d.channel_id, o.unit_code)
        SELECT o.unit_code AS unit_code, c.id AS source_id, c.name AS source_name,
          c.kind AS source_kind, toUInt8(a.days > 0) AS reported,
          a.done AS numerator, a.marked AS flagged, a.begun AS denominator,
          c.generated OR a.made AS generated
        FROM owner AS o
        INNER JOIN (SELECT id, name, kind, generated, closed FROM channel FINAL) AS c
          ON c.id = o.channel_id
        LEFT JOIN amount AS a ON a.channel_id = o.channel_id AND a.unit_code = o.unit_code
        WHERE c.kind = 'fanpage' AND (NOT c.closed OR a.days > 0)
        """;
  }
}
