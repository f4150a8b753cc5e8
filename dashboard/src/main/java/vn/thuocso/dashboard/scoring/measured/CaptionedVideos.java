package vn.thuocso.dashboard.scoring.measured;

/** 6.20: captioned videos, at most three a month, of those planned. */
record CaptionedVideos() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.20";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** No channel, no video: nothing of nothing. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** {@code video}: as the register lists them; {@code tale}: what channels told of months. */
  private static final String SOURCES =
      """
      video AS (
            SELECT o.unit_code AS unit_code, toStartOfMonth(v.published) AS month,
              has(v.features, 'captions') AS captioned, v.*
            FROM (
              SELECT channel_id, id, assumeNotNull(published_on) AS published, features,
                generated AS made, topic, partition, offset
              FROM content FINAL
              WHERE kind = 'video'
                AND published_on BETWEEN toDate32(:first) AND toDate32(:last)) AS v
            INNER JOIN ownership AS o ON o.channel_id = v.channel_id
            WHERE o.`from` <= v.published AND v.published <= o.`to`),
          tale AS (
            SELECT o.unit_code AS unit_code, toStartOfMonth(f.day) AS month, f.*
            FROM (
              SELECT * FROM figure
              WHERE measure IN ('videos_planned', 'videos_published', 'videos_captioned')
                AND content_id = '' AND day BETWEEN toDate32(:first) AND toDate32(:last)) AS f
            INNER JOIN ownership AS o ON o.channel_id = f.channel_id
            WHERE o.`from` <= f.day AND f.day <= o.`to`)
      """;

  /**
   * Where the register lists videos, it says which have captions; otherwise the channels tell how
   * many had. One that only tells how many it published leaves that open, unless it published none.
   * Who registers no plan planned what came out.
   */
  @Override
  public String sql() {
    return """
        WITH %s, %s,
          listed AS (
            SELECT unit_code, sum(seen) AS videos, sum(least(subtitled, 3)) AS counted,
              max(made) AS made
            FROM (
              SELECT unit_code, month, count() AS seen, countIf(captioned) AS subtitled,
                max(video.made) AS made
              FROM video GROUP BY unit_code, month)
            GROUP BY unit_code),
          told AS (
            SELECT unit_code, sum(plans) AS planned, sum(outs) AS published,
              sum(least(captions, 3)) AS counted, sum(reports) AS reported,
              sum(scans) AS scanned, max(made) AS made
            FROM (
              SELECT unit_code, month, sumIf(value, measure = 'videos_planned') AS plans,
                sumIf(value, measure = 'videos_published') AS outs,
                sumIf(value, measure = 'videos_captioned') AS captions,
                countIf(measure = 'videos_published') AS reports,
                countIf(measure = 'videos_captioned') AS scans, max(generated) AS made
              FROM tale GROUP BY unit_code, month)
            GROUP BY unit_code)
        SELECT o.unit_code AS unit_code,
          multiIf(max(l.videos) > 0 OR max(t.scanned) > 0, '',
            max(t.reported) = 0, 'source_silent', max(t.published) > 0, 'captions_unknown', '')
            AS reason,
          if(max(l.videos) > 0, max(l.counted), max(t.counted)) AS numerator,
          greatest(max(t.planned), numerator) AS denominator,
          max(l.made OR t.made) AS generated
        FROM owner AS o
        LEFT JOIN listed AS l ON l.unit_code = o.unit_code
        LEFT JOIN told AS t ON t.unit_code = o.unit_code
        WHERE NOT o.closed OR l.videos > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("youtube", "tiktok"), SOURCES);
  }

  /** Of each month the first three captioned videos count, listed or told. */
  @Override
  public String lineage() {
    return """
        WITH %s
        SELECT v.unit_code AS unit_code, v.channel_id AS channel_id, v.id AS content_id,
          '' AS part, %s,
          toDecimal64(v.captioned AND row_number() OVER (
            PARTITION BY v.unit_code, v.month, v.captioned
            ORDER BY v.published, v.channel_id, v.id) <= 3, 3) AS above,
          toDecimal64(0, 3) AS below
        FROM video AS v
        UNION ALL
        SELECT f.unit_code AS unit_code, f.channel_id AS channel_id, '' AS content_id,
          '' AS part, %s,
          if(f.measure = 'videos_captioned'
              AND f.unit_code NOT IN (SELECT unit_code FROM video),
            least(f.so_far, toDecimal64(3, 3)) - least(f.so_far - f.value, toDecimal64(3, 3)),
            toDecimal64(0, 3)) AS above,
          if(f.measure = 'videos_planned', f.value, toDecimal64(0, 3)) AS below
        FROM (
          SELECT *, toDecimal64(sum(value) OVER (
            PARTITION BY unit_code, month, measure ORDER BY period_start, channel_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), 3) AS so_far
          FROM tale) AS f
        """
        .formatted(SOURCES, Trace.entry("video", "v", "v.published"), Trace.FACT);
  }
}
