package vn.thuocso.dashboard.engagement.source;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.Evidence;
import vn.thuocso.dashboard.engagement.figure.Kpi;

/** The columns every contribution question answers, read into evidence. */
final class ContributionRow {

  private ContributionRow() {}

  static Contribution read(Kpi kpi, ResultSet row) throws SQLException {
    return new Contribution(
        kpi,
        new UnitCode(row.getString("unit_code")),
        new Contribution.Source(
            row.getString("source_id"), row.getString("source_name"), row.getString("source_kind")),
        evidence(kpi, row),
        row.getBoolean("generated"));
  }

  private static Evidence evidence(Kpi kpi, ResultSet row) throws SQLException {
    if (!row.getBoolean("reported")) {
      return new Evidence.Silent();
    }
    BigDecimal numerator = row.getBigDecimal("numerator");
    BigDecimal flagged = row.getBigDecimal("flagged");
    BigDecimal denominator = row.getBigDecimal("denominator");
    return kpi == Kpi.PL_01
        ? Evidence.ofPoll(numerator, flagged, denominator)
        : new Evidence.Counted(numerator, flagged, denominator);
  }
}
