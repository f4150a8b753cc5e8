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
  @Override
  public String sql() {
    return """
        WITH %s
        SELECT unit_code, '' AS reason,
          countIf(answers >= 10 AND met) AS numerator, count() AS denominator,
          max(generated) AS generated
        FROM (
          SELECT unit_code, closes_on, answers, generated,
            least(addDays(closes_on, 30), toDate32(:today)) AS until,
            ifNull(result_on <= until, 0) AND ifNull(response_on <= until, 0) AS met
          FROM closed_poll)
        WHERE met OR addDays(closes_on, 30) < toDate32(:today)
        GROUP BY unit_code
        """
        .formatted(ClosedPolls.pieces());
  }
}
