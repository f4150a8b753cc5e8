package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** QR-01: bulletin issues out on or before the planned day, of those planned. */
record IssuesOnSchedule() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.QR_01;
  }

  /** An issue planned for today or later is due only once it is out. */
  @Override
  public String sql() {
    return """
        WITH
          owner AS (
            SELECT DISTINCT channel_id, unit_code FROM ownership
            WHERE `from` <= toDate32(:last) AND `to` >= toDate32(:first)),
          issue AS (
            SELECT i.channel_id AS channel_id, o.unit_code AS unit_code, count() AS due,
              countIf(ifNull(i.published_on <= i.planned_on, 0)) AS on_time,
              max(i.generated) AS made
            FROM (
              SELECT channel_id, planned_on, published_on, generated FROM content FINAL
              WHERE kind = 'bulletin_issue') AS i
            INNER JOIN ownership AS o ON o.channel_id = i.channel_id
            WHERE i.planned_on BETWEEN toDate32(:first) AND toDate32(:last)
              AND (i.planned_on < toDate32(:today) OR isNotNull(i.published_on))
              AND o.`from` <= i.planned_on AND i.planned_on <= o.`to`
            GROUP BY i.channel_id, o.unit_code)
        SELECT o.unit_code AS unit_code, c.id AS source_id, c.name AS source_name,
          c.kind AS source_kind, toUInt8(i.due > 0) AS reported,
          i.on_time AS numerator, 0 AS flagged, i.due AS denominator,
          c.generated OR i.made AS generated
        FROM owner AS o
        INNER JOIN (SELECT id, name, kind, generated, closed FROM channel FINAL) AS c
          ON c.id = o.channel_id
        LEFT JOIN issue AS i ON i.channel_id = o.channel_id AND i.unit_code = o.unit_code
        WHERE c.kind = 'qr_bulletin' AND (NOT c.closed OR i.due > 0)
        """;
  }
}
