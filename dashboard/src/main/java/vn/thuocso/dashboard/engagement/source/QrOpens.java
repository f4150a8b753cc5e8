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
   */
  @Override
  public String sql() {
    return """
        WITH
          owner AS (
            SELECT DISTINCT channel_id, unit_code FROM ownership
            WHERE `from` <= toDate32(:last) AND `to` >= toDate32(:first)),
          amount AS (
            SELECT f.channel_id AS channel_id, o.unit_code AS unit_code, count() AS facts,
              sum(f.value) AS total, sum(f.flagged) AS marked, max(f.generated) AS made
            FROM figure AS f INNER JOIN ownership AS o ON o.channel_id = f.channel_id
            WHERE f.measure = 'qr_opens'
              AND f.day BETWEEN toDate32(:first) AND toDate32(:last)
              AND o.`from` <= f.day AND f.day <= o.`to`
            GROUP BY f.channel_id, o.unit_code)
        SELECT o.unit_code AS unit_code, c.id AS source_id, c.name AS source_name,
          c.kind AS source_kind,
          toUInt8(a.facts > 0 OR ifNull(c.interactions_from <= toDate32(:last), 0)) AS reported,
          a.total AS numerator, a.marked AS flagged, 0 AS denominator,
          c.generated OR a.made AS generated
        FROM owner AS o
        INNER JOIN (
          SELECT id, name, kind, generated, closed, interactions_from FROM channel FINAL) AS c
          ON c.id = o.channel_id
        LEFT JOIN amount AS a ON a.channel_id = o.channel_id AND a.unit_code = o.unit_code
        WHERE a.facts > 0
          OR (NOT c.closed AND (c.kind = 'qr_bulletin'
            OR c.id IN (SELECT channel_id FROM content FINAL WHERE qr_code != '')))
        """;
  }
}
