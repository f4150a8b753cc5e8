package vn.thuocso.dashboard.scoring.measured;

/** 5.7: forms that ask for no identity and say so, of those in force at the last scan. */
record ScannedForms() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "5.7";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Forms stand outside the register too: nobody's scan is no proof that there are none. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_CHANNEL);
  }

  /** {@code scan}: the last of each channel. */
  private static String scans() {
    return """
        %s,
          scan AS (
            SELECT channel_id, unit_code, argMax(above, begins) AS clean,
              argMax(below, begins) AS scanned, argMax(told_of, begins) AS told_last,
              max(generated) AS made_last
            FROM reading
            GROUP BY channel_id, unit_code)
        """
        .formatted(Pieces.readings("forms_without_identity", "forms_checked"));
  }

  @Override
  public String sql() {
    return """
        WITH %s, %s,
          answer AS (
            SELECT unit_code, sum(clean) AS numerator, sum(scanned) AS denominator,
              count() AS scans, max(made_last) AS made
            FROM scan GROUP BY unit_code)
        SELECT o.unit_code AS unit_code, if(max(a.scans) = 0, 'source_silent', '') AS reason,
          max(a.numerator) AS numerator, max(a.denominator) AS denominator,
          max(a.made) AS generated
        FROM owner AS o LEFT JOIN answer AS a ON a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.scans > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners("unit_report"), scans());
  }

  @Override
  public String lineage() {
    return """
        WITH %s,
          used AS (
            SELECT channel_id, unit_code, clean, scanned, told_last AS told_of FROM scan)
        %s
        """
        .formatted(
            scans(),
            Trace.told(
                "used", "''", "forms_without_identity", "r.clean", "forms_checked", "r.scanned"));
  }
}
