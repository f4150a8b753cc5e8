package vn.thuocso.dashboard.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Reads how fresh the warehouse is. */
@Service
public class FreshnessBoard {

  private static final String SQL =
      ChannelRhythm.WITH
          + """
          SELECT
            (SELECT toUnixTimestamp64Milli(max(last_received_at)) FROM progress FINAL) AS received,
            (SELECT toUnixTimestamp64Milli(max(written_at)) FROM progress FINAL) AS written,
            countIf(newest = toDateTime64(0, 3, 'UTC')) AS silent,
            countIf(late) AS late_channels,
            count() AS expected,
            countIf(daily) AS daily_channels,
            sumIf(told, daily) AS told_days
          FROM rhythm
          """;

  /** Days are late, not seconds: the same question for whoever asks in the same moment. */
  private static final long STEP = 10_000;

  private final Warehouse warehouse;
  private final Clock clock;

  FreshnessBoard(Warehouse warehouse, Clock clock) {
    this.warehouse = warehouse;
    this.clock = clock;
  }

  /** As of now. */
  public Freshness now() {
    LocalDate today = HcmcCalendar.dayOf(clock.instant());
    return warehouse
        .ask(
            SQL,
            Map.of(
                "now", clock.millis() / STEP * STEP,
                "kinds", ChannelRhythm.kinds(),
                "from", today.minusDays(Freshness.DAYS).toString(),
                "today", today.toString()),
            (row, number) -> read(row))
        .get(0);
  }

  private static Freshness read(ResultSet row) throws SQLException {
    return new Freshness(
        moment(row.getLong("received")),
        moment(row.getLong("written")),
        row.getLong("late_channels"),
        row.getLong("silent"),
        row.getLong("expected"),
        row.getLong("daily_channels"),
        row.getLong("told_days"));
  }

  /** The maximum of no rows is the beginning of time. */
  static Optional<Instant> moment(long millis) {
    return millis <= 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
