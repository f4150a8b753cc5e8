package vn.thuocso.dashboard.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What was refused, counted by reason. */
@Repository
class Rejections {

  /** How far back the page looks. */
  static final Duration WINDOW = Duration.ofDays(7);

  private static final String SQL =
      """
      SELECT stage, topic_refused, reason, sum(count) AS refused
      FROM rejection_hour FINAL
      WHERE hour >= fromUnixTimestamp64Milli(toInt64(:since))
      GROUP BY stage, topic_refused, reason
      ORDER BY refused DESC, reason, stage, topic_refused
      """;

  private final Warehouse warehouse;
  private final Clock clock;

  Rejections(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /** One reason at one door. */
  record Refused(String stage, String topic, String reason, long count) {}

  List<Refused> ofLastDays() {
    return warehouse.ask(
        SQL,
        Map.of("since", clock.instant().minus(WINDOW).toEpochMilli()),
        (row, number) ->
            new Refused(
                row.getString("stage"),
                row.getString("topic_refused"),
                row.getString("reason"),
                row.getLong("refused")));
  }
}
