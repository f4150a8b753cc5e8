package vn.thuocso.dashboard.scoring.measured;

import java.math.BigDecimal;

/** 6.10: quarters in which an e-publication came out. */
record QuartersWithIssue() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.10";
  }

  @Override
  public Shape shape() {
    return Shape.AMOUNT;
  }

  /** The register knows every issue: none is a zero. */
  @Override
  public Finding otherwise() {
    return new Finding.Amount(BigDecimal.ZERO);
  }

  @Override
  public String sql() {
    return """
        WITH %s
        SELECT unit_code, '' AS reason,
          uniqExact(toStartOfQuarter(published)) AS numerator, 0 AS denominator,
          max(made) AS generated
        FROM e_issue GROUP BY unit_code
        """
        .formatted(Pieces.publications());
  }

  @Override
  public String lineage() {
    return Pieces.publicationsLineage(
        """
        row_number() OVER (PARTITION BY e.unit_code, toStartOfQuarter(e.published) ORDER BY e.published, e.channel_id, e.id) = 1""",
        "0",
        "");
  }
}
