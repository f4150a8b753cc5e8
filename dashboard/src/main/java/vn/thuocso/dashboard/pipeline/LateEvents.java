package vn.thuocso.dashboard.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Uses received more than five minutes after their hour: counted, and here made visible. */
@Repository
class LateEvents {

  private static final String SQL =
      """
      SELECT measure, sum(total) AS total, sum(late) AS late, sum(flagged) AS flagged,
        sum(generated) AS generated
      FROM interaction_hour FINAL
      WHERE hour >= fromUnixTimestamp64Milli(toInt64(:since))
      GROUP BY measure
      ORDER BY measure
      """;

  private final Warehouse warehouse;
  private final Clock clock;

  LateEvents(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /** One measure: all uses, and of those the late, the flagged and the generated. */
  record Uses(String measure, long total, long late, long flagged, long generated) {}

  List<Uses> ofLastDays() {
    return warehouse.ask(
        SQL,
        Map.of("since", clock.instant().minus(Rejections.WINDOW).toEpochMilli()),
        (row, number) ->
            new Uses(
                row.getString("measure"),
                row.getLong("total"),
                row.getLong("late"),
                row.getLong("flagged"),
                row.getLong("generated")));
  }
}
