package vn.thuocso.dashboard.scoring.measured;

/** 5.5: days of printed codes that did not resolve, of all days of codes in force. */
record BrokenCodes() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "5.5";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Who never printed a code has none. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** {@code code_day}: a reading of a month stands for each of its days; days told apart do not. */
  private static String days() {
    return """
        %s,
          code_day AS (
            SELECT channel_id, unit_code, on_day, argMin(above, days) AS broken,
              argMin(below, days) AS checked, argMin(told_of, days) AS told_then,
              max(generated) AS made
            FROM (
              SELECT channel_id, unit_code, above, below, days, told_of, generated,
                arrayJoin(arrayMap(i -> addDays(begins, i), range(toUInt32(days)))) AS on_day
              FROM reading)
            WHERE on_day <= toDate32(:last)
            GROUP BY channel_id, unit_code, on_day)
        """
        .formatted(Pieces.readings("codes_broken", "codes_checked"));
  }

  @Override
  public String sql() {
    return """
        WITH %s, %s,
          answer AS (
            SELECT unit_code, sum(broken) AS numerator, sum(checked) AS denominator,
              count() AS days, max(made) AS made
            FROM code_day GROUP BY unit_code)
        SELECT o.unit_code AS unit_code, if(max(a.days) = 0, 'source_silent', '') AS reason,
          max(a.numerator) AS numerator, max(a.denominator) AS denominator,
          max(a.made) AS generated
        FROM owner AS o LEFT JOIN answer AS a ON a.unit_code = o.unit_code
        WHERE a.days > 0 OR o.channel_id IN (
          SELECT channel_id FROM content FINAL
          WHERE qr_code != '' AND published_on <= toDate32(:last))
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("qr_bulletin", "e_publication", "unit_report"), days());
  }

  @Override
  public String lineage() {
    return """
        WITH %s,
          used AS (
            SELECT channel_id, unit_code, told_then AS told_of, sum(broken) AS above,
              sum(checked) AS below
            FROM code_day GROUP BY channel_id, unit_code, told_then)
        %s
        """
        .formatted(
            days(),
            Trace.told("used", "''", "codes_broken", "r.above", "codes_checked", "r.below"));
  }
}
