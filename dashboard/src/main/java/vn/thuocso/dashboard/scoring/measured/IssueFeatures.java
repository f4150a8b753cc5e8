package vn.thuocso.dashboard.scoring.measured;

/** 6.11: access features of the e-publications, of four for each issue. */
record IssueFeatures() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.11";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** No issue, no feature: nothing of nothing. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  @Override
  public String sql() {
    return """
        WITH %s
        SELECT unit_code, '' AS reason,
          sum(length(arrayIntersect(features, ['audio', 'flip', 'mobile', 'captions'])))
            AS numerator,
          4 * count() AS denominator, max(made) AS generated
        FROM e_issue GROUP BY unit_code
        """
        .formatted(Pieces.publications());
  }

  @Override
  public String lineage() {
    return Pieces.publicationsLineage(
        """
        length(arrayIntersect(e.features, ['audio', 'flip', 'mobile', 'captions']))""",
        "4",
        "");
  }
}
