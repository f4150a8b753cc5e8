package vn.thuocso.dashboard.scoring.measured;

/** 6.1: page-weeks with two posts or more, of all page-weeks that were reported. */
record PageWeeks() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.1";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** No page, no week: nothing of nothing. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /**
   * Weeks from Monday to Sunday that lie in the round and are over. One of which nothing was
   * reported stays out of both sums; a page without any reported week is silent.
   */
  @Override
  public String sql() {
    return """
        WITH %s, %s,
          answer AS (
            SELECT channel_id, unit_code, count() AS weeks, countIf(w_total >= 2) AS active,
              max(w_made) AS made
            FROM page_week GROUP BY channel_id, unit_code)
        SELECT o.unit_code AS unit_code, if(sum(a.weeks) = 0, 'source_silent', '') AS reason,
          sum(a.active) AS numerator, sum(a.weeks) AS denominator,
          max(a.made) AS generated
        FROM owner AS o
        LEFT JOIN answer AS a ON a.channel_id = o.channel_id AND a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.weeks > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("fanpage"), weeks());
  }

  /** {@code page_week}: each with the posts of it, seen together. */
  private static String weeks() {
    return """
        week AS (
            SELECT DISTINCT week_start FROM calendar FINAL
            WHERE week_start >= toDate32(:first) AND addDays(week_start, 6) <= toDate32(:last)),
          page_week AS (
            SELECT p.* EXCEPT (channel_id), p.channel_id AS channel_id, o.unit_code AS unit_code
            FROM (
              SELECT channel_id, toDate32(toStartOfWeek(day, 1)) AS begins,
                %s
              FROM figure
              WHERE measure = 'posts_published' AND content_id = ''
                AND day BETWEEN toDate32(:first) AND toDate32(:last)
              GROUP BY channel_id, begins) AS p
            INNER JOIN week AS w ON w.week_start = p.begins
            INNER JOIN ownership AS o ON o.channel_id = p.channel_id
            WHERE o.`from` <= p.begins AND p.begins <= o.`to`)
        """
        .formatted(Trace.window());
  }

  @Override
  public String lineage() {
    return """
        WITH %s
        SELECT unit_code, channel_id, '' AS content_id, '' AS part,
          'posts_published' AS measure, %s,
          toDecimal64(w_total >= 2, 3) AS above, toDecimal64(1, 3) AS below
        FROM page_week
        """
        .formatted(weeks(), Trace.WINDOW);
  }
}
