package vn.thuocso.dashboard.scoring.measured;

/** 6.7: opens of each issue, at most its target readers, of all target readers. */
record BulletinOpens() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.7";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** The register knows every issue: who published none has none. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /**
   * An issue of which no opens are known stays out of both sums; where single opens are counted,
   * none is a zero.
   */
  private static final String ISSUE =
      """
        WITH
          opens AS (
            SELECT channel_id, content_id, sum(value) AS total, sum(flagged) AS marked,
              max(generated) AS made
            FROM figure
            WHERE measure IN ('qr_opens', 'link_opens') AND content_id != ''
              AND day <= toDate32(:last)
            GROUP BY channel_id, content_id),
          issue AS (
            SELECT o.unit_code AS unit_code, toDecimal64(i.readers, 3) AS target,
              f.content_id != '' OR ifNull(c.interactions_from <= toDate32(:last), 0) AS known,
              least(f.total - if(:cleaned = 1, f.marked, 0), target) AS opened,
              i.made OR f.made AS made, i.channel_id AS channel_id, i.id AS id,
              i.published_on AS published, i.topic AS topic, i.partition AS partition,
              i.offset AS offset
            FROM (
              SELECT id, channel_id, topic, partition, offset, published_on, assumeNotNull(target_readers) AS readers,
                generated AS made
              FROM content FINAL
              WHERE kind = 'bulletin_issue' AND target_readers > 0
                AND published_on BETWEEN toDate32(:first) AND toDate32(:last)) AS i
            INNER JOIN ownership AS o ON o.channel_id = i.channel_id
            INNER JOIN (SELECT id, interactions_from FROM channel FINAL) AS c ON c.id = i.channel_id
            LEFT JOIN opens AS f ON f.channel_id = i.channel_id AND f.content_id = i.id
            WHERE o.`from` <= i.published_on AND i.published_on <= o.`to`)
      """;

  @Override
  public String sql() {
    return ISSUE
        + """
        SELECT unit_code, if(countIf(known) = 0, 'source_silent', '') AS reason,
          sumIf(opened, known) AS numerator, sumIf(target, known) AS denominator,
          max(made) AS generated
        FROM issue
        GROUP BY unit_code
        """;
  }

  /** Each issue with its part in both sums, then the opens behind it, the marked ones included. */
  @Override
  public String lineage() {
    return ISSUE
        + """
        SELECT i.unit_code AS unit_code, i.channel_id AS channel_id, i.id AS content_id,
          '' AS part, %s,
          toDecimal64(i.opened, 3) AS above, i.target AS below
        FROM issue AS i WHERE i.known
        UNION ALL
        SELECT i.unit_code AS unit_code, f.channel_id AS channel_id, f.content_id AS content_id,
          '' AS part, %s,
          toDecimal64(0, 3) AS above, toDecimal64(0, 3) AS below
        FROM issue AS i
        INNER JOIN (
          SELECT * FROM figure
          WHERE measure IN ('qr_opens', 'link_opens') AND content_id != ''
            AND day <= toDate32(:last)) AS f ON f.channel_id = i.channel_id AND f.content_id = i.id
        """
            .formatted(Trace.entry("issue", "i", "i.published"), Trace.FACT);
  }
}
