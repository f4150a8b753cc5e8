package vn.thuocso.dashboard.scoring.measured;

/** 6.8: valid answers to the polls that closed, pooled, of the people they were meant for. */
record PollAnswers() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.8";
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

  /** A poll of unknown reach stays out of both sums; the engine hides what counts too few. */
  @Override
  public String sql() {
    return """
        WITH %s
        SELECT unit_code, if(countIf(asked > 0) = 0, 'source_silent', '') AS reason,
          sumIf(answers, asked > 0) AS numerator, sumIf(asked, asked > 0) AS denominator,
          max(generated) AS generated
        FROM closed_poll
        GROUP BY unit_code
        """
        .formatted(ClosedPolls.pieces());
  }
}
