package vn.thuocso.dashboard.scoring.measured;

/** One measure over another, summed over the periods of which both were told. */
final class Paired {

  private Paired() {}

  /** The periods that were summed, as they were told. */
  static String lineage(String above, String below) {
    return "WITH "
        + Pieces.readings(above, below)
        + Trace.told("reading", "''", above, "r.above", below, "r.below");
  }

  /** A unit with a channel of these kinds and no such period is silent. */
  static String sql(String above, String below, String... kinds) {
    return """
        WITH %s, %s,
          answer AS (
            SELECT unit_code, sum(above) AS numerator, sum(below) AS denominator, count() AS periods,
              max(generated) AS made
            FROM reading GROUP BY unit_code)
        SELECT o.unit_code AS unit_code, if(max(a.periods) = 0, 'source_silent', '') AS reason,
          max(a.numerator) AS numerator, max(a.denominator) AS denominator,
          max(a.made) AS generated
        FROM owner AS o LEFT JOIN answer AS a ON a.unit_code = o.unit_code
        WHERE NOT o.closed OR a.periods > 0
        GROUP BY o.unit_code
        """
        .formatted(Pieces.owners(kinds), Pieces.readings(above, below));
  }
}
