package vn.thuocso.dashboard.engagement.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** The unit register, as the warehouse knows it. */
final class UnitQuestion {

  private static final String SQL =
      """
      SELECT code, name, kind, toString(ifNull(valid_from, toDate32('1900-01-01'))) AS valid_from,
        toString(ifNull(valid_to, toDate32('2299-12-31'))) AS valid_to,
        population, primary_district, primary_share
      FROM unit FINAL
      ORDER BY code
      """;

  private UnitQuestion() {}

  /** One unit with its days of validity, both inclusive. */
  record Unit(
      UnitCode code,
      String name,
      String kind,
      LocalDate from,
      LocalDate to,
      OptionalLong residents,
      String primaryDistrict,
      double primaryShare) {}

  static List<Unit> ask(Warehouse warehouse) {
    return warehouse.ask(SQL, Map.of(), (row, number) -> read(row));
  }

  private static Unit read(ResultSet row) throws SQLException {
    return new Unit(
        new UnitCode(row.getString("code")),
        row.getString("name"),
        row.getString("kind"),
        LocalDate.parse(row.getString("valid_from")),
        LocalDate.parse(row.getString("valid_to")),
        optional(row.getObject("population")),
        row.getString("primary_district"),
        row.getDouble("primary_share"));
  }

  private static OptionalLong optional(@Nullable Object number) {
    return number instanceof Number known
        ? OptionalLong.of(known.longValue())
        : OptionalLong.empty();
  }
}
