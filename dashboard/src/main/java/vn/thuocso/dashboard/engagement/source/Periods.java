package vn.thuocso.dashboard.engagement.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;
import vn.thuocso.dashboard.lookup.Warehouse;

/** The periods that the warehouse has facts of. */
@Repository
public class Periods {

  /** Day bounds need no FINAL: an older version of a row has the same days. */
  private static final String SQL =
      """
      SELECT toString(min(day)) AS first, toString(max(day)) AS last, sum(facts) AS facts
      FROM (
        SELECT toDate(min(period_start), 'Asia/Ho_Chi_Minh') AS day, count() AS facts
        FROM observation HAVING facts > 0
        UNION ALL
        SELECT toDate(max(period_end) - INTERVAL 1 SECOND, 'Asia/Ho_Chi_Minh'), count() AS facts
        FROM observation HAVING facts > 0
        UNION ALL
        SELECT toDate(min(hour), 'Asia/Ho_Chi_Minh'), count() AS facts
        FROM interaction_hour HAVING facts > 0
        UNION ALL
        SELECT toDate(max(hour), 'Asia/Ho_Chi_Minh'), count() AS facts
        FROM interaction_hour HAVING facts > 0)
      """;

  private final Warehouse warehouse;

  Periods(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Quarters with facts, the newest first, each year behind its first quarter; never the future.
   */
  public List<ReportPeriod> known(LocalDate today) {
    return warehouse
        .ask(
            SQL,
            Map.of(),
            (row, number) ->
                span(row.getLong("facts"), row.getString("first"), row.getString("last"), today))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<ReportPeriod> span(long facts, String first, String last, LocalDate today) {
    if (facts == 0) {
      return List.of();
    }
    LocalDate newest = LocalDate.parse(last);
    ReportPeriod quarter = ReportPeriod.quarterOf(newest.isAfter(today) ? today : newest);
    List<ReportPeriod> periods = new ArrayList<>();
    while (!quarter.last().isBefore(LocalDate.parse(first))) {
      periods.add(quarter);
      if (quarter.quarter().orElse(0) == 1 || quarter.first().isBefore(LocalDate.parse(first))) {
        periods.add(ReportPeriod.ofYear(quarter.year()));
      }
      quarter = ReportPeriod.quarterOf(quarter.first().minusDays(1));
    }
    return periods;
  }
}
