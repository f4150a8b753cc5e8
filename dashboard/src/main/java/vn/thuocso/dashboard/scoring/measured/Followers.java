package vn.thuocso.dashboard.scoring.measured;

/** 6.3: followers of the pages by their last reading, over residents. */
record Followers() implements MeasuredQuestion {

  private static final String FOLLOWS =
      """
      follows AS (
          SELECT channel_id, argMax(value, (day, period_start)) AS followers,
            argMax((grain, period_start, period_end), (day, period_start)) AS told_last,
            max(generated) AS made
          FROM figure
          WHERE measure = 'page_follows' AND content_id = ''
            AND day BETWEEN toDate32(:first) AND toDate32(:last)
          GROUP BY channel_id)
      """;

  @Override
  public String indicator() {
    return "6.3";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Every unit of the register is in the answer. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_POPULATION);
  }

  /** Who owns no page on the last day has no followers, which is a zero. */
  @Override
  public String sql() {
    return """
        WITH %s,
          page AS (
            SELECT o.unit_code AS unit_code, count() AS pages, countIf(f.channel_id != '') AS told,
              sum(f.followers) AS followers, max(f.made) AS made
            FROM ownership AS o
            INNER JOIN (SELECT id FROM channel FINAL WHERE kind = 'fanpage' AND NOT closed) AS c
              ON c.id = o.channel_id
            LEFT JOIN follows AS f ON f.channel_id = o.channel_id
            WHERE o.`from` <= toDate32(:last) AND toDate32(:last) <= o.`to`
            GROUP BY o.unit_code)
        SELECT u.code AS unit_code,
          multiIf(p.pages > 0 AND p.told = 0, 'source_silent',
            ifNull(u.population, 0) = 0, 'no_population', '') AS reason,
          p.followers AS numerator, ifNull(u.population, 0) AS denominator, p.made AS generated
        FROM (SELECT code, population FROM unit FINAL) AS u
        LEFT JOIN page AS p ON p.unit_code = u.code
        """
        .formatted(FOLLOWS);
  }

  /** The last readings, and the residents as the register has them. */
  @Override
  public String lineage() {
    return """
        WITH %s,
          used AS (
            SELECT o.unit_code AS unit_code, o.channel_id AS channel_id, f.followers AS followers,
              f.told_last AS told_of
            FROM ownership AS o
            INNER JOIN (SELECT id FROM channel FINAL WHERE kind = 'fanpage' AND NOT closed) AS c
              ON c.id = o.channel_id
            INNER JOIN follows AS f ON f.channel_id = o.channel_id
            WHERE o.`from` <= toDate32(:last) AND toDate32(:last) <= o.`to`)
        %s
        UNION ALL
        SELECT u.code AS unit_code, '' AS channel_id, '' AS content_id, '' AS part, %s,
          toDecimal64(0, 3) AS above, toDecimal64(ifNull(u.population, 0), 3) AS below
        FROM (SELECT *, false AS made FROM unit FINAL) AS u
        """
        .formatted(
            FOLLOWS,
            Trace.told("used", "''", "page_follows", "r.followers", "page_follows", "0"),
            Trace.entry("residents", "u", "toDate32(:last)"));
  }
}
