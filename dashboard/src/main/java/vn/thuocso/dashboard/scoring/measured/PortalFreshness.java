package vn.thuocso.dashboard.scoring.measured;

/** 1.5: the median, over the days of the round, of the age of the newest item. */
record PortalFreshness() implements MeasuredQuestion {

  private static final String AGE = "portal_freshness_median_days";

  @Override
  public String indicator() {
    return "1.5";
  }

  @Override
  public Shape shape() {
    return Shape.AMOUNT;
  }

  /** Without a portal there is no age: zero days would be the best of all. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_CHANNEL);
  }

  /**
   * {@code youngest}: a reading stands for every day of its period, the shortest period for a day
   * told twice; of several portals the freshest counts.
   */
  private static String days() {
    return """
        %s,
          aged AS (
            SELECT channel_id, unit_code, on_day, argMin(above, days) AS age,
              argMin(told_of, days) AS told_then, max(generated) AS made
            FROM (
              SELECT channel_id, unit_code, above, days, told_of, generated,
                arrayJoin(arrayMap(i -> addDays(begins, i), range(toUInt32(days)))) AS on_day
              FROM reading)
            WHERE on_day <= toDate32(:last)
            GROUP BY channel_id, unit_code, on_day),
          youngest AS (
            SELECT unit_code, on_day, min(age) AS age_then,
              argMin((channel_id, told_then), age) AS told_by, max(made) AS made_then
            FROM aged GROUP BY unit_code, on_day)
        """
        .formatted(Pieces.readings(AGE, AGE));
  }

  @Override
  public String sql() {
    return """
        WITH %s, %s,
          answer AS (
            SELECT unit_code, quantileExactInclusive(0.5)(toFloat64(age_then)) AS median,
              count() AS days, max(made_then) AS made
            FROM youngest GROUP BY unit_code)
        SELECT o.unit_code AS unit_code, if(max(a.days) = 0, 'source_silent', '') AS reason,
          toDecimal64(round(max(a.median), 3), 3) AS numerator, 0 AS denominator,
          max(a.made) AS generated
        FROM owner AS o LEFT JOIN answer AS a ON a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.days > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("portal", "unit_report"), days());
  }

  @Override
  public Fold fold() {
    return Fold.MEDIAN;
  }

  /** Each age with the number of days on which it was the youngest. */
  @Override
  public String lineage() {
    return """
        WITH %s,
          used AS (
            SELECT unit_code, told_by.1 AS channel_id, told_by.2 AS told_of, any(age_then) AS age,
              count() AS stood
            FROM youngest GROUP BY unit_code, told_by)
        %s
        """
        .formatted(days(), Trace.told("used", "toString(r.age)", AGE, "0", AGE, "r.stood"));
  }
}
