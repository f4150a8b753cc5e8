package vn.thuocso.warehouse.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;
import vn.thuocso.warehouse.schema.Schema;

class FigureIT {

  private static final LocalDate LIVE = LocalDate.of(2026, 1, 3);

  private WarehouseClient client;
  private long offset;

  @BeforeEach
  void open() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    client = WarehouseClient.open(settings);
    channel("bulletin", LIVE);
    channel("page", null);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Nested
  class OneSourceCounts {

    @Test
    void observationsBeforeTheGoLiveDayAndInteractionsFromItsMidnightOn() {
      observation("bulletin", "qr_opens", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 5);
      observation("bulletin", "qr_opens", "day", "2026-01-02T17:00:00Z", "2026-01-03T17:00:00Z", 7);
      hour("bulletin", "qr_opens", "2026-01-02T16:00:00Z", 3, 0);
      hour("bulletin", "qr_opens", "2026-01-02T17:00:00Z", 4, 1);
      assertThat(figures("day, value, flagged, source"))
          .containsExactly("2026-01-02 5 0 demo", "2026-01-03 4 1 interactions");
    }

    @Test
    void interactionsOfAChannelThatNeverWentLiveDoNotCount() {
      hour("page", "qr_opens", "2026-01-02T17:00:00Z", 4, 1);
      assertThat(figures("value")).isEmpty();
    }

    @Test
    void aMeasureThatInteractionsDoNotCountGoesOnFromObservations() {
      observation("bulletin", "visits", "day", "2026-01-04T17:00:00Z", "2026-01-05T17:00:00Z", 9);
      assertThat(figures("measure, value")).containsExactly("visits 9");
    }

    @Test
    void aDaysReportDisplacesTheFlowOfACounter() {
      observation("page", "video_views", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 5);
      flow("page", "video_views", "2026-01-01T18:00:00Z", "2026-01-02T18:00:00Z", 8, false);
      flow("page", "video_views", "2026-01-02T18:00:00Z", "2026-01-03T18:00:00Z", 6, false);
      flow("page", "video_views", "2026-01-03T18:00:00Z", "2026-01-04T18:00:00Z", 1, true);
      assertThat(figures("day, value, source"))
          .containsExactly("2026-01-02 5 demo", "2026-01-03 6 counter");
    }

    @Test
    void aReportOfAnyDayOfACountersFlowDisplacesIt() {
      flow("page", "video_views", "2026-01-01T18:00:00Z", "2026-01-05T18:00:00Z", 40, false);
      observation("page", "video_views", "day", "2026-01-03T17:00:00Z", "2026-01-04T17:00:00Z", 5);
      assertThat(figures("day, value, source")).containsExactly("2026-01-04 5 demo");
    }

    @Test
    void aReportThatDoesNotCountDisplacesNoFlow() {
      flow("page", "video_views", "2026-01-01T18:00:00Z", "2026-01-02T18:00:00Z", 8, false);
      observation(
          "page", "video_views", "month", "2026-01-01T17:00:00Z", "2026-02-01T17:00:00Z", 70);
      assertThat(figures("day, value, source")).containsExactly("2026-01-02 8 counter");
    }

    @Test
    void readersOfTheDayComeFromTheSketchOnceLive() {
      observation(
          "bulletin", "readers_day", "day", "2026-01-02T17:00:00Z", "2026-01-03T17:00:00Z", 50);
      readers("bulletin", LIVE, 41.7);
      assertThat(figures("kind, grain, period_start, period_end, value"))
          .containsExactly("unique day 2026-01-02 17:00:00.000 2026-01-03 17:00:00.000 42");
    }
  }

  @Nested
  class NothingCountsTwice {

    @Test
    void aMonthReportedBesideItsDaysIsNotAdded() {
      observation("page", "visits", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 5);
      observation("page", "visits", "month", "2025-12-31T17:00:00Z", "2026-01-31T17:00:00Z", 700);
      assertThat(figures("grain, value")).containsExactly("day 5");
    }

    @Test
    void ofTwoReportsOfADayThePlatformsFileCountsAndNotTheTemplate() {
      told("facebook-insights", "visits", "2026-01-02T07:00:00Z", "2026-01-03T07:00:00Z", 5);
      told("template", "visits", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 9);
      told("template", "visits", "2026-01-02T17:00:00Z", "2026-01-03T17:00:00Z", 8);
      assertThat(figures("day, value, source"))
          .containsExactly("2026-01-02 5 facebook-insights", "2026-01-03 8 template");
    }

    @Test
    void aProgramStandsBeforeTheTemplateAndBehindThePlatformsFile() {
      told("template", "visits", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 9);
      told("api", "visits", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z", 7);
      told("demo", "visits", "2026-01-01T17:00:01Z", "2026-01-02T17:00:00Z", 3);
      assertThat(figures("day, value, source")).containsExactly("2026-01-02 7 api");
      told("google-forms", "visits", "2026-01-01T17:00:02Z", "2026-01-02T17:00:00Z", 4);
      assertThat(figures("day, value, source")).containsExactly("2026-01-02 4 google-forms");
    }

    @Test
    void ofTwoReportsOfADayFromOneSourceTheLaterCounts() {
      told("template", "visits", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z", 9);
      told("template", "visits", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 8);
      assertThat(figures("day, value, first_offset")).containsExactly("2026-01-02 8 " + offset);
    }

    @Test
    void whereTheBetterSourceTookItsReportBackTheOtherCounts() {
      told("template", "visits", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 9);
      told("facebook-insights", "visits", "2026-01-02T07:00:00Z", "2026-01-03T07:00:00Z", 5);
      retraction("page", "visits", "day", "2026-01-02T07:00:00Z", "2026-01-03T07:00:00Z");
      assertThat(figures("day, value")).containsExactly("2026-01-02 9");
    }

    @Test
    void aGaugeOfOneDayCountsOnceAndEachHourForItself() {
      told("facebook-insights", "page_follows", "2026-01-02T07:00:00Z", "2026-01-03T07:00:00Z", 5);
      told("template", "page_follows", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 6);
      observation(
          "page", "page_follows", "hour", "2026-01-02T01:00:00Z", "2026-01-02T02:00:00Z", 1);
      observation(
          "page", "page_follows", "hour", "2026-01-02T02:00:00Z", "2026-01-02T03:00:00Z", 2);
      assertThat(figures("grain, value")).containsExactly("hour 1", "hour 2", "day 5");
    }

    @Test
    void aGaugeCountsInAnyGrain() {
      observation(
          "page", "page_follows", "week", "2026-01-01T17:00:00Z", "2026-01-08T17:00:00Z", 5);
      assertThat(figures("kind, grain, value")).containsExactly("gauge week 5");
    }

    @Test
    void theLastVersionCountsAndARetractionLeavesNothing() {
      observation("page", "visits", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 5);
      observation("page", "visits", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z", 6);
      assertThat(figures("value, first_offset")).containsExactly("6 " + offset);
      retraction("page", "visits", "day", "2026-01-01T17:00:00Z", "2026-01-02T17:00:00Z");
      assertThat(figures("value")).isEmpty();
    }

    @Test
    void aPlatformsDayBelongsToTheDayHereInWhichItBegins() {
      observation("page", "visits", "day", "2026-01-01T08:00:00Z", "2026-01-02T08:00:00Z", 5);
      observation("page", "visits", "day", "2026-01-02T18:00:00Z", "2026-01-03T18:00:00Z", 6);
      assertThat(figures("day, value")).containsExactly("2026-01-01 5", "2026-01-03 6");
    }
  }

  @Test
  void ownershipIsAllDaysFromTheFirstToTheLast() {
    assertThat(
            said(
                "SELECT concat_ws(' ', unit_code, `from`, `to`) AS said FROM ownership"
                    + " WHERE channel_id = 'page' ORDER BY said"))
        .containsExactly("00103 2025-07-01 2299-12-31", "003 1900-01-01 2025-06-30");
  }

  private List<String> figures(String columns) {
    return said(
        "SELECT concat_ws(' ', %s) AS said FROM figure ORDER BY period_start, measure"
            .formatted(columns));
  }

  private List<String> said(String sql) {
    return client.query(sql).stream().map(row -> row.getString("said")).toList();
  }

  private void channel(String id, @Nullable LocalDate interactionsFrom) {
    RowBinary row = new RowBinary().text(id).text("fanpage").text(id).text("").text("");
    row.array(List.of("003", "00103"), RowBinary::text);
    row.array(days("1900-01-01", "2025-07-01"), RowBinary::int32);
    row.array(days("2025-06-30", "2299-12-31"), RowBinary::int32);
    row.nullable(interactionsFrom == null ? null : interactionsFrom.toEpochDay(), RowBinary::int32);
    row.bool(false).bool(false).bool(true);
    TestingWarehouse.insert(client, Table.CHANNEL, place(row, "channels"));
  }

  private static List<Long> days(String one, String two) {
    return List.of(LocalDate.parse(one).toEpochDay(), LocalDate.parse(two).toEpochDay());
  }

  private void observation(
      String channel, String measure, String grain, String start, String end, long value) {
    reported("demo", channel, measure, grain, start, end, value, false);
  }

  private void told(String source, String measure, String start, String end, long value) {
    reported(source, "page", measure, "day", start, end, value, false);
  }

  private void retraction(String channel, String measure, String grain, String start, String end) {
    reported("demo", channel, measure, grain, start, end, 0, true);
  }

  private void reported(
      String source,
      String channel,
      String measure,
      String grain,
      String start,
      String end,
      long value,
      boolean missing) {
    RowBinary row = new RowBinary().text(channel).text("").text(measure).text(grain);
    row.int64(millis(start)).int64(millis(end)).int64(value * 1_000).bool(missing);
    row.bool(true).text(source).text("").int32(0).int64(millis(end));
    TestingWarehouse.insert(client, Table.OBSERVATION, place(row, "observations"));
  }

  private void flow(
      String channel, String measure, String since, String readAt, long value, boolean missing) {
    RowBinary row = new RowBinary().text(channel).text("").text(measure);
    row.int64(millis(readAt)).int64(millis(since)).int64(value * 1_000);
    row.bool(false).bool(missing).bool(true);
    TestingWarehouse.insert(client, Table.COUNTER_FLOW, place(row, "observations"));
  }

  private void hour(String channel, String measure, String hour, long total, long flagged) {
    RowBinary row = new RowBinary().text(channel).text("").text(measure);
    row.int32(millis(hour) / 1_000).int64(total).int64(flagged).int64(0).int64(0);
    TestingWarehouse.insert(client, Table.INTERACTION_HOUR, span(row));
  }

  private void readers(String channel, LocalDate day, double estimate) {
    RowBinary row = new RowBinary().text(channel).text("").int32(day.toEpochDay());
    row.float64(estimate).float64(estimate - 1).float64(estimate + 1).int64(0);
    TestingWarehouse.insert(client, Table.READER_DAY, span(row));
  }

  private RowBinary place(RowBinary row, String topic) {
    offset++;
    return row.text(topic).int32(0).int64(offset).int64(offset);
  }

  private RowBinary span(RowBinary row) {
    offset++;
    return row.text("interactions").int32(0).int64(offset).int64(offset).int64(1).int64(offset);
  }

  private static long millis(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }
}
