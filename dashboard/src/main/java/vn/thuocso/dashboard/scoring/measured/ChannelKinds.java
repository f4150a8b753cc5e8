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

  private static final String HELD =
      """
        WITH addDays(toDate32(:last), -89) AS oldest,
          published AS (
            SELECT channel_id, max(generated) AS made, max(published_on) AS last_day,
              argMax((topic, partition, offset), (published_on, id)) AS entered
            FROM content FINAL
            WHERE published_on BETWEEN oldest AND toDate32(:last) GROUP BY channel_id),
          told AS (
            SELECT channel_id,
              max(if(measure = 'portal_freshness_median_days', value <= 90, value > 0)) AS active,
              max(generated) AS made, any(toString(measure)) AS w_measure,
              %s
            FROM figure
            WHERE measure IN ('posts_published', 'articles_published',
                'portal_freshness_median_days')
              AND content_id = '' AND day BETWEEN oldest AND toDate32(:last)
            GROUP BY channel_id),
          held AS (
            SELECT DISTINCT o.channel_id AS channel_id, o.unit_code AS unit_code, c.kind AS kind
            FROM ownership AS o
            INNER JOIN (
              SELECT id, kind FROM channel FINAL
              WHERE kind IN ('portal', 'fanpage', 'zalo_oa', 'qr_bulletin') AND NOT closed) AS c
              ON c.id = o.channel_id
            WHERE o.`from` <= toDate32(:last) AND toDate32(:last) <= o.`to`)
      """
          .formatted(Trace.window());

  /**
   * Of the channels owned on the last day. One that told nothing of ninety days is silent; where
   * none is met and one is silent, nothing is known.
   */
  @Override
  public String sql() {
    return HELD
        + """
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

  /** The last content that the register has of each channel, and what the channel told. */
  @Override
  public String lineage() {
    return HELD
        + """
        SELECT h.unit_code AS unit_code, h.channel_id AS channel_id, '' AS content_id,
          '' AS part, %s,
          toDecimal64(1, 3) AS above, toDecimal64(0, 3) AS below
        FROM held AS h
        INNER JOIN (
          SELECT channel_id, made, assumeNotNull(last_day) AS published,
            entered.1 AS topic, entered.2 AS partition, entered.3 AS offset
          FROM published) AS p ON p.channel_id = h.channel_id
        UNION ALL
        SELECT h.unit_code AS unit_code, h.channel_id AS channel_id, '' AS content_id,
          '' AS part, t.w_measure AS measure, %s,
          toDecimal64(t.active, 3) AS above, toDecimal64(0, 3) AS below
        FROM held AS h INNER JOIN told AS t ON t.channel_id = h.channel_id
        """
            .formatted(Trace.entry("content", "p", "p.published"), Trace.WINDOW);
  }
}
