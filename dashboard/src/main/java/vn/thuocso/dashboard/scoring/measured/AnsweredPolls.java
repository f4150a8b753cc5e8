package vn.thuocso.dashboard.scoring.measured;

/** 1.3: closed polls of ten answers or more that were answered in time, of all closed polls. */
record AnsweredPolls() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "1.3";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** The register knows every poll: who held none has none. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** Until its thirty days are over, a poll counts only once it has been answered. */
  private static String due() {
    return """
        WITH %s,
          due_poll AS (
            SELECT *, answers >= 10 AND met AS good
            FROM (
              SELECT *, least(addDays(closes_on, 30), toDate32(:today)) AS last_day,
                ifNull(result_on <= last_day, 0) AND ifNull(response_on <= last_day, 0) AS met
              FROM closed_poll)
            WHERE met OR addDays(closes_on, 30) < toDate32(:today))
        """
        .formatted(ClosedPolls.pieces());
  }

  @Override
  public String sql() {
    return due()
        + """
        SELECT unit_code, '' AS reason, countIf(good) AS numerator, count() AS denominator,
          max(generated) AS generated
        FROM due_poll GROUP BY unit_code
        """;
  }

  /** How many answered a poll is told nowhere: only whether it counted. */
  @Override
  public String lineage() {
    return due()
        + """
        SELECT d.unit_code AS unit_code, d.channel_id AS channel_id, d.id AS content_id,
          '' AS part, %s,
          toDecimal64(d.good, 3) AS above, toDecimal64(1, 3) AS below
        FROM due_poll AS d
        """
            .formatted(Trace.entry("poll", "d", "d.closes_on"));
  }
}
