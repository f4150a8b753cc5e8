package vn.thuocso.dashboard.scoring.measured;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.scoring.measured.MeasuredQuestion.Shape;

/**
 * The columns every question answers: {@code unit_code}, {@code reason} (empty where there is a
 * value), {@code numerator} (the amount, or the parts joined by semicolons), {@code denominator},
 * {@code generated}.
 */
record FindingRow(UnitCode unit, Found found) {

  static FindingRow read(Shape shape, ResultSet row) throws SQLException {
    return new FindingRow(
        new UnitCode(row.getString("unit_code")),
        new Found(finding(shape, row), row.getBoolean("generated")));
  }

  private static Finding finding(Shape shape, ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    if (!reason.isEmpty()) {
      return new Finding.Unknown(Reason.ofCode(reason));
    }
    return switch (shape) {
      case COUNTS -> new Finding.Counts(plain(row, "numerator"), plain(row, "denominator"));
      case AMOUNT -> new Finding.Amount(plain(row, "numerator"));
      case PARTS -> new Finding.Met(parts(row.getString("numerator")));
    };
  }

  /** One notation for one number: digests of inputs depend on it. */
  private static BigDecimal plain(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Set<String> parts(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(";"));
  }
}
