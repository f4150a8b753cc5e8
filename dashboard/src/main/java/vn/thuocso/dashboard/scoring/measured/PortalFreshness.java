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
   * A reading stands for every day of its period, the shortest period for a day told twice; of
   * several portals the freshest counts.
   */
  @Override
  public String sql() {
    return """
        WITH %s, %s,
          aged AS (
            SELECT channel_id, unit_code, on_day, argMin(above, days) AS age,
              max(generated) AS generated
            FROM (
              SELECT channel_id, unit_code, above, days, generated,
                arrayJoin(arrayMap(i -> addDays(begins, i), range(toUInt32(days)))) AS on_day
              FROM reading)
            WHERE on_day <= toDate32(:last)
            GROUP BY channel_id, unit_code, on_day),
          answer AS (
            SELECT unit_code, quantileExactInclusive(0.5)(toFloat64(youngest)) AS median,
              count() AS days, max(made) AS made
            FROM (
              SELECT unit_code, on_day, min(age) AS youngest, max(generated) AS made FROM aged
              GROUP BY unit_code, on_day)
            GROUP BY unit_code)
        SELECT o.unit_code AS unit_code, if(max(a.days) = 0, 'source_silent', '') AS reason,
          toDecimal64(round(max(a.median), 3), 3) AS numerator, 0 AS denominator,
          max(a.made) AS generated
        FROM owner AS o LEFT JOIN answer AS a ON a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.days > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("portal", "unit_report"), Pieces.readings(AGE, AGE));
  }
}
