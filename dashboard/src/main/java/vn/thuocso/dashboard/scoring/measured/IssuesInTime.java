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
  @Override
  public String sql() {
    return """
        SELECT o.unit_code AS unit_code, '' AS reason,
          countIf(ifNull(i.out_on <= addDays(i.planned, 3), 0)) AS numerator,
          count() AS denominator, max(i.made) AS generated
        FROM (
          SELECT channel_id, assumeNotNull(planned_on) AS planned, generated AS made,
            if(ifNull(published_on <= toDate32(:today), 0), published_on, NULL) AS out_on
          FROM content FINAL
          WHERE kind = 'bulletin_issue' AND planned_on BETWEEN toDate32(:first) AND toDate32(:last))
          AS i
        INNER JOIN ownership AS o ON o.channel_id = i.channel_id
        WHERE o.`from` <= i.planned AND i.planned <= o.`to`
          AND (addDays(i.planned, 3) < toDate32(:today) OR isNotNull(i.out_on))
        GROUP BY o.unit_code
        """;
  }
}
