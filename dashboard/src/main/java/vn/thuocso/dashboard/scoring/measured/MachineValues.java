package vn.thuocso.dashboard.scoring.measured;

/** 3.7: values that a machine measured, of those due. */
record MachineValues() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "3.7";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Without a channel that a machine can read nothing is due, so no share can be told. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_CHANNEL);
  }

  /**
   * Due is one value for each channel, each of its kind's measures that the index reads, and each
   * month (quarter, for samples of pages) that is over and began in the owner's time. What a person
   * typed into a template is not measured by a machine.
   */
  private static String slots() {
    return """
        WITH %s,
          slot AS (
            SELECT o.channel_id AS channel_id, o.unit_code AS unit_code, d.1 AS measure,
              d.2 AS months, c.month AS starts
            FROM owner AS o
            ARRAY JOIN multiIf(
              o.kind = 'fanpage', [('posts_published', 1), ('page_follows', 1)],
              o.kind = 'qr_bulletin', [('qr_opens', 1), ('codes_checked', 1)],
              o.kind = 'portal',
                [('portal_freshness_median_days', 1), ('portal_pages_sampled', 3)],
              [('videos_published', 1)]) AS d
            CROSS JOIN (
              SELECT DISTINCT month_start AS month FROM calendar FINAL
              WHERE month_start >= toDate32(:first)) AS c
            INNER JOIN ownership AS w ON w.channel_id = o.channel_id
            WHERE w.unit_code = o.unit_code AND NOT o.closed
              AND addMonths(starts, months) <= addDays(toDate32(:last), 1)
              AND (months = 1 OR toMonth(starts) IN (1, 4, 7, 10))
              AND w.`from` <= starts AND starts <= w.`to`),
          received AS (
            SELECT channel_id, measure AS measured, if(measure = 'portal_pages_sampled',
                toDate32(toStartOfQuarter(day)), toDate32(toStartOfMonth(day))) AS began,
              max(generated) AS made, %s
            FROM figure
            WHERE source != 'template' AND day BETWEEN toDate32(:first) AND toDate32(:last)
            GROUP BY channel_id, measured, began)
        """
        .formatted(
            Pieces.owners("fanpage", "qr_bulletin", "portal", "youtube", "tiktok"), Trace.window());
  }

  @Override
  public String sql() {
    return slots()
        + """
        SELECT s.unit_code AS unit_code, '' AS reason, countIf(r.channel_id != '') AS numerator,
          count() AS denominator, max(r.made) AS generated
        FROM slot AS s
        LEFT JOIN received AS r
          ON r.channel_id = s.channel_id AND r.measured = s.measure AND r.began = s.starts
        GROUP BY s.unit_code
        """;
  }

  /** Every value that was due, with the facts that brought it; without a topic where none came. */
  @Override
  public String lineage() {
    return slots()
        + """
        SELECT s.unit_code AS unit_code, s.channel_id AS channel_id, '' AS content_id,
          '' AS part, toString(s.measure) AS measure, %s,
          toDecimal64(r.channel_id != '', 3) AS above, toDecimal64(1, 3) AS below
        FROM slot AS s
        LEFT JOIN received AS r
          ON r.channel_id = s.channel_id AND r.measured = s.measure AND r.began = s.starts
        """
            .formatted(Trace.WINDOW);
  }
}
