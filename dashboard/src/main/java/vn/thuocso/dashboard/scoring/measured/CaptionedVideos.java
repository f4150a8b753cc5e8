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

  /**
   * Where the register lists videos, it says which have captions; otherwise the channels tell how
   * many had. One that only tells how many it published leaves that open, unless it published none.
   * Who registers no plan planned what came out.
   */
  @Override
  public String sql() {
    return """
        WITH %s,
          listed AS (
            SELECT unit_code, sum(seen) AS videos, sum(least(captioned, 3)) AS counted,
              max(made) AS made
            FROM (
              SELECT o.unit_code AS unit_code, toStartOfMonth(v.published) AS month,
                count() AS seen, countIf(has(v.features, 'captions')) AS captioned,
                max(v.generated) AS made
              FROM (
                SELECT channel_id, assumeNotNull(published_on) AS published, features, generated
                FROM content FINAL
                WHERE kind = 'video'
                  AND published_on BETWEEN toDate32(:first) AND toDate32(:last)) AS v
              INNER JOIN ownership AS o ON o.channel_id = v.channel_id
              WHERE o.`from` <= v.published AND v.published <= o.`to`
              GROUP BY unit_code, month)
            GROUP BY unit_code),
          told AS (
            SELECT unit_code, sum(plans) AS planned, sum(outs) AS published,
              sum(least(captions, 3)) AS counted, sum(reports) AS reported,
              sum(scans) AS scanned, max(made) AS made
            FROM (
              SELECT o.unit_code AS unit_code, toStartOfMonth(f.day) AS month,
                sumIf(f.value, f.measure = 'videos_planned') AS plans,
                sumIf(f.value, f.measure = 'videos_published') AS outs,
                sumIf(f.value, f.measure = 'videos_captioned') AS captions,
                countIf(f.measure = 'videos_published') AS reports,
                countIf(f.measure = 'videos_captioned') AS scans, max(f.generated) AS made
              FROM figure AS f INNER JOIN ownership AS o ON o.channel_id = f.channel_id
              WHERE f.measure IN ('videos_planned', 'videos_published', 'videos_captioned')
                AND f.content_id = '' AND f.day BETWEEN toDate32(:first) AND toDate32(:last)
                AND o.`from` <= f.day AND f.day <= o.`to`
              GROUP BY unit_code, month)
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
        .formatted(Pieces.owners("youtube", "tiktok"));
  }
}
