package vn.thuocso.dashboard.scoring.measured;

/** 6.6: bulletin issues out at most three days after their day, of those planned. */
record IssuesInTime() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.6";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** The register knows every issue: who planned none has none. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** An issue is due when its three days are over, or once it is out. */
  private static final String DUE =
      """
      WITH due AS (
        SELECT o.unit_code AS unit_code, i.*,
          ifNull(i.out_on <= addDays(i.planned, 3), 0) AS in_time
        FROM (
          SELECT channel_id, id, assumeNotNull(planned_on) AS planned, generated AS made,
            if(ifNull(published_on <= toDate32(:today), 0), published_on, NULL) AS out_on,
            topic, partition, offset
          FROM content FINAL
          WHERE kind = 'bulletin_issue' AND planned_on BETWEEN toDate32(:first) AND toDate32(:last))
          AS i
        INNER JOIN ownership AS o ON o.channel_id = i.channel_id
        WHERE o.`from` <= i.planned AND i.planned <= o.`to`
          AND (addDays(i.planned, 3) < toDate32(:today) OR isNotNull(i.out_on)))
      """;

  @Override
  public String sql() {
    return DUE
        + """
        SELECT unit_code, '' AS reason, countIf(in_time) AS numerator, count() AS denominator,
          max(made) AS generated
        FROM due GROUP BY unit_code
        """;
  }

  @Override
  public String lineage() {
    return DUE
        + """
        SELECT d.unit_code AS unit_code, d.channel_id AS channel_id, d.id AS content_id,
          '' AS part, %s,
          toDecimal64(d.in_time, 3) AS above, toDecimal64(1, 3) AS below
        FROM due AS d
        """
            .formatted(Trace.entry("issue", "d", "d.planned"));
  }
}
