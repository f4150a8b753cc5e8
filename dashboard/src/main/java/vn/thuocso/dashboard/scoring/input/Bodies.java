package vn.thuocso.dashboard.scoring.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Who is assessed, and in which former district each lies. */
@Repository
public class Bodies {

  private static final String SQL =
      """
      SELECT code, name, kind, primary_district
      FROM unit FINAL
      WHERE (length(code) = 5 AND ifNull(valid_from, toDate32('1900-01-01')) <= toDate32(:day)
          AND ifNull(valid_to, toDate32('2299-12-31')) >= toDate32(:day))
        OR length(code) = 3
      ORDER BY code
      """;

  private final Warehouse warehouse;

  Bodies(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The wards of a day, and all former districts, by code. */
  public List<Body> on(LocalDate day) {
    return warehouse.askAfresh(
        SQL,
        Map.of("day", day),
        (row, n) ->
            new Body(
                new UnitCode(row.getString("code")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("primary_district")));
  }
}
