package vn.thuocso.dashboard.scoring.measured;

/** 6.12: pages of the e-publications, over issues. */
record PagesPerIssue() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.12";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** No issue, no page: nothing of nothing. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** An issue whose pages nobody counted stays out of both sums. */
  @Override
  public String sql() {
    return """
        WITH %s
        SELECT unit_code, if(countIf(isNotNull(pages)) = 0, 'source_silent', '') AS reason,
          sum(ifNull(pages, 0)) AS numerator, countIf(isNotNull(pages)) AS denominator,
          max(made) AS generated
        FROM e_issue GROUP BY unit_code
        """
        .formatted(Pieces.publications());
  }

  @Override
  public String lineage() {
    return Pieces.publicationsLineage(
        """
        ifNull(e.pages, 0)""",
        "1",
        "WHERE isNotNull(e.pages)");
  }
}
