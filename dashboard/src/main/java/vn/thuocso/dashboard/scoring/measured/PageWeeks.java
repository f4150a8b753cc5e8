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
        WITH %s,
          week AS (
            SELECT DISTINCT week_start FROM calendar FINAL
            WHERE week_start >= toDate32(:first) AND addDays(week_start, 6) <= toDate32(:last)),
          posts AS (
            SELECT channel_id, toDate32(toStartOfWeek(day, 1)) AS week_start, sum(value) AS amount,
              max(generated) AS made
            FROM figure
            WHERE measure = 'posts_published' AND content_id = ''
              AND day BETWEEN toDate32(:first) AND toDate32(:last)
            GROUP BY channel_id, week_start),
          answer AS (
            SELECT o.channel_id AS channel_id, o.unit_code AS unit_code, count() AS weeks,
              countIf(p.amount >= 2) AS active, max(p.made) AS made
            FROM posts AS p
            INNER JOIN week AS w ON w.week_start = p.week_start
            INNER JOIN ownership AS o ON o.channel_id = p.channel_id
            WHERE o.`from` <= p.week_start AND p.week_start <= o.`to`
            GROUP BY o.channel_id, o.unit_code)
        SELECT o.unit_code AS unit_code, if(sum(a.weeks) = 0, 'source_silent', '') AS reason,
          sum(a.active) AS numerator, sum(a.weeks) AS denominator,
          max(a.made) AS generated
        FROM owner AS o
        LEFT JOIN answer AS a ON a.channel_id = o.channel_id AND a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.weeks > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("fanpage"));
  }
}
