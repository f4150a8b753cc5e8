package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** QR-05: opens of printed codes; the residents come from the unit register. */
record QrOpens() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.QR_05;
  }

  /**
   * A channel that counts opens itself and had none is a zero; one that reports nothing is silent.
   *
   * <p>It is a zero only for an owner of a day that is both counted (from the go-live day on) and
   * over or begun: nothing has been measured of the days to come.
   *
   * <p>What a channel tells of itself is the total of its issues, so it counts only on days without
   * an issue of their own. Opens counted one by one are in one place only: they are added.
   */
  @Override
  public String sql() {
    return """
        WITH
          owner AS (
            SELECT o.channel_id AS channel_id, o.unit_code AS unit_code,
              max(isNotNull(c.interactions_from)
                AND greatest(o.`from`, ifNull(c.interactions_from, o.`from`), toDate32(:first))
                  <= least(o.`to`, toDate32(:last), toDate32(:today))) AS counting
            FROM ownership AS o
            INNER JOIN (SELECT id, interactions_from FROM channel FINAL) AS c
              ON c.id = o.channel_id
            WHERE o.`from` <= toDate32(:last) AND o.`to` >= toDate32(:first)
            GROUP BY o.channel_id, o.unit_code),
          open_day AS (
            SELECT channel_id, day, source = 'interactions' AS counted,
              if(NOT counted AND countIf(content_id != '') > 0, sumIf(value, content_id != ''),
                sum(value)) AS total,
              sum(flagged) AS marked, max(generated) AS made
            FROM figure
            WHERE measure = 'qr_opens' AND day BETWEEN toDate32(:first) AND toDate32(:last)
            GROUP BY channel_id, day, counted),
          amount AS (
            SELECT d.channel_id AS channel_id, o.unit_code AS unit_code, count() AS facts,
              sum(d.total) AS total, sum(d.marked) AS marked, max(d.made) AS made
            FROM open_day AS d INNER JOIN ownership AS o ON o.channel_id = d.channel_id
            WHERE o.`from` <= d.day AND d.day <= o.`to`
            GROUP BY d.channel_id, o.unit_code)
        SELECT o.unit_code AS unit_code, c.id AS source_id, c.name AS source_name,
          c.kind AS source_kind,
          toUInt8(a.facts > 0 OR o.counting) AS reported,
          a.total AS numerator, a.marked AS flagged, 0 AS denominator,
          c.generated OR a.made AS generated
        FROM owner AS o
        INNER JOIN (SELECT id, name, kind, generated, closed FROM channel FINAL) AS c
          ON c.id = o.channel_id
        LEFT JOIN amount AS a ON a.channel_id = o.channel_id AND a.unit_code = o.unit_code
        WHERE a.facts > 0
          OR (NOT c.closed AND (c.kind = 'qr_bulletin'
            OR c.id IN (SELECT channel_id FROM content FINAL WHERE qr_code != '')))
        """;
  }
}
