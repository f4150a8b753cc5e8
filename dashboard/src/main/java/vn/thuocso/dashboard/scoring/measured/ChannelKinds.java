package vn.thuocso.dashboard.scoring.measured;

import java.util.Set;

/** 3.6: which of the four kinds of channels had content in the last ninety days. */
record ChannelKinds() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "3.6";
  }

  @Override
  public Shape shape() {
    return Shape.PARTS;
  }

  /** No channel of any kind: none is met, which is a zero. */
  @Override
  public Finding otherwise() {
    return new Finding.Met(Set.of());
  }

  /**
   * Of the channels owned on the last day. One that told nothing of ninety days is silent; where
   * none is met and one is silent, nothing is known.
   */
  @Override
  public String sql() {
    return """
        WITH addDays(toDate32(:last), -89) AS since,
          published AS (
            SELECT channel_id, max(generated) AS made FROM content FINAL
            WHERE published_on BETWEEN since AND toDate32(:last) GROUP BY channel_id),
          told AS (
            SELECT channel_id,
              max(if(measure = 'portal_freshness_median_days', value <= 90, value > 0)) AS active,
              max(generated) AS made
            FROM figure
            WHERE measure IN ('posts_published', 'articles_published',
                'portal_freshness_median_days')
              AND content_id = '' AND day BETWEEN since AND toDate32(:last)
            GROUP BY channel_id),
          held AS (
            SELECT DISTINCT o.channel_id AS channel_id, o.unit_code AS unit_code, c.kind AS kind
            FROM ownership AS o
            INNER JOIN (
              SELECT id, kind FROM channel FINAL
              WHERE kind IN ('portal', 'fanpage', 'zalo_oa', 'qr_bulletin') AND NOT closed) AS c
              ON c.id = o.channel_id
            WHERE o.`from` <= toDate32(:last) AND toDate32(:last) <= o.`to`)
        SELECT h.unit_code AS unit_code,
          arraySort(groupUniqArrayIf(toString(h.kind), p.channel_id != '' OR t.active)) AS met,
          countIf(p.channel_id = '' AND t.channel_id = '' AND h.kind != 'qr_bulletin') AS silent,
          if(empty(met) AND silent > 0, 'source_silent', '') AS reason,
          arrayStringConcat(met, ';') AS numerator, 0 AS denominator,
          max(p.made OR t.made) AS generated
        FROM held AS h
        LEFT JOIN published AS p ON p.channel_id = h.channel_id
        LEFT JOIN told AS t ON t.channel_id = h.channel_id
        GROUP BY h.unit_code
        """;
  }
}
