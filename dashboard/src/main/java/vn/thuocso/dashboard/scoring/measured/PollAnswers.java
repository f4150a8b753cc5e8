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

  /**
   * Of each channel its polls together, never a single one: the register's entries with the sums,
   * and the ballots and told answers that are behind them.
   */
  @Override
  public String lineage() {
    return """
        WITH %s
        SELECT d.unit_code AS unit_code, d.channel_id AS channel_id, '' AS content_id,
          '' AS part, %s,
          toDecimal64(d.answers, 3) AS above, toDecimal64(d.asked, 3) AS below
        FROM closed_poll AS d WHERE d.asked > 0
        UNION ALL
        SELECT d.unit_code AS unit_code, d.channel_id AS channel_id, '' AS content_id,
          '' AS part, 'ballots' AS measure, 'interactions' AS source, toString(b.topic) AS topic,
          b.partition AS partition, b.first_offset AS first_offset, b.last_offset AS last_offset,
          b.events AS events,
          toTimeZone(toDateTime64(toString(d.opens), 3, 'Asia/Ho_Chi_Minh'), 'UTC') AS since,
          toTimeZone(toDateTime64(toString(addDays(d.closes_on, 1)), 3, 'Asia/Ho_Chi_Minh'), 'UTC')
            AS until,
          toDecimal64(b.completed, 3) AS total, b.flagged AS flagged, '' AS file_sha256,
          toUInt32(0) AS line, b.generated > 0 AS generated,
          toDecimal64(0, 3) AS above, toDecimal64(0, 3) AS below
        FROM closed_poll AS d
        INNER JOIN (SELECT * FROM poll_ballots FINAL WHERE completed > 0) AS b ON b.poll_id = d.id
        WHERE d.asked > 0
        UNION ALL
        SELECT d.unit_code AS unit_code, f.channel_id AS channel_id, '' AS content_id,
          '' AS part, %s,
          toDecimal64(0, 3) AS above, toDecimal64(0, 3) AS below
        FROM closed_poll AS d
        INNER JOIN (
          SELECT * FROM figure WHERE measure = 'poll_completed' AND content_id != '') AS f
          ON f.channel_id = d.channel_id
        WHERE d.asked > 0 AND f.day BETWEEN d.told_from AND d.closes_on
          AND (f.content_id = d.id OR (d.alone AND f.content_id = d.content_id))
        """
        .formatted(ClosedPolls.pieces(), Trace.entry("poll", "d", "d.closes_on"), Trace.FACT);
  }
}
