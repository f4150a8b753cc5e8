package vn.thuocso.dashboard.engagement;

import java.time.LocalDate;
import java.util.List;

/** Facts of the third quarter of 2026, put in by hand; they hold each of the five states. */
public final class TestingCity {

  static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  static final LocalDate AFTER = LocalDate.of(2026, 10, 1);

  private static final List<String> DISTRICTS =
      List.of(
          "001", "002", "003", "004", "005", "006", "007", "008", "009", "016", "017", "018", "019",
          "020", "021", "250", "268", "269", "271", "272", "273", "274", "275", "276", "277", "278",
          "279", "280", "281", "282");

  private final TestingWarehouse warehouse;

  private TestingCity(TestingWarehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Fills the warehouse. */
  public static void fill(TestingWarehouse warehouse) {
    warehouse.units();
    TestingCity city = new TestingCity(warehouse);
    for (int at = 0; at < DISTRICTS.size(); at++) {
      city.district(DISTRICTS.get(at), at);
    }
    city.progress();
  }

  /**
   * District 001 (Ba Đình) is worked out by hand in the tests: active 3 of 3 months, 1,800 opens of
   * which 180 flagged, 2 of 3 issues on time, a poll of 9 answers, 20 of 100 videos a day.
   */
  private void district(String code, int at) {
    boolean noPage = code.equals("282");
    if (!noPage) {
      warehouse.channel("fb-" + code, "fanpage", "Trang " + code, code, true);
      if (!code.equals("281")) {
        warehouse.daily("fb-" + code, "", "posts_published", FIRST, AFTER, posts(at));
        warehouse.daily("fb-" + code, "", "page_video_views", FIRST, AFTER, 100);
        warehouse.daily(
            "fb-" + code, "", "page_video_complete_views_30s", FIRST, AFTER, 20 + (at * 7) % 31);
      }
    }
    if (at < 24) {
      bulletin(code, at);
    }
  }

  /** A post a day, a post a fortnight, none. */
  private static double posts(int at) {
    return at % 5 == 4 ? 0.05 : at % 11 == 10 ? 0 : 1;
  }

  private void bulletin(String code, int at) {
    String id = "qr-" + code;
    warehouse.execute(
        """
        INSERT INTO channel
          (id, kind, name, owner_unit, owner_from, owner_to, interactions_from, generated, version)
        VALUES ('%s', 'qr_bulletin', 'Bản tin %s', ['%s'], ['1900-01-01'], ['2299-12-31'],
          '2026-01-01', true, 1)
        """
            .formatted(id, code, code));
    int opens = at == 7 ? 0 : 1800 + at * 137 % 901 * 3;
    if (opens > 0) {
      warehouse.insert(
          "interaction_hour (channel_id, content_id, measure, hour, total, flagged, generated,"
              + " version)",
          List.of(
              "('%s', 'so-7', 'qr_opens', '2026-07-10 03:00:00', %d, %d, 0, 1)"
                  .formatted(id, opens, at == 3 ? opens / 2 : opens / 10)));
    }
    issue(id, "so-7", "2026-07-05", at % 4 == 3 ? "'2026-07-09'" : "'2026-07-05'");
    issue(id, "so-8", "2026-08-05", "'2026-08-04'");
    issue(id, "so-9", "2026-09-05", at % 3 == 0 ? "NULL" : "'2026-09-05'");
    poll(code, id, at == 0 ? 9 : 40 + at * 29 % 160);
  }

  private void issue(String channel, String id, String planned, String published) {
    warehouse.insert(
        "content (id, channel_id, kind, title, planned_on, published_on, qr_code, generated,"
            + " version)",
        List.of(
            "('%s', '%s', 'bulletin_issue', 'Số', '%s', %s, '%s', true, 1)"
                .formatted(id, channel, planned, published, channel + "-" + id)));
  }

  private void poll(String code, String channel, int answers) {
    warehouse.insert(
        "poll (id, channel_id, content_id, title, opens_on, closes_on, target_population,"
            + " generated, version)",
        List.of(
            "('poll-%s', '%s', 'so-8', 'Thăm dò %s', '2026-08-05', '2026-08-25', 1000, true, 1)"
                .formatted(code, channel, code)));
    warehouse.insert(
        "poll_ballots (poll_id, started, completed, flagged, version)",
        List.of("('poll-%s', %d, %d, 0, 1)".formatted(code, answers + 5, answers)));
  }

  private void progress() {
    warehouse.insert(
        "progress (topic, partition, last_offset, last_received_at, written_at, version)",
        List.of(
            "('observations', 0, 41, '2026-11-22 00:42:00.000', '2026-11-22 00:42:01.000', 1)"));
    warehouse.insert(
        "rejection_hour (stage, topic_refused, reason, hour, count, version)",
        List.of(
            "('collector', '', 'UNKNOWN_CHANNEL', toDateTime('2026-11-21 03:00:00', 'UTC'), 3, 1)"));
    warehouse.insert(
        "job_epoch (epoch, started_at, first_complete_hour)",
        List.of("(1, '2026-11-20 00:00:00.000', '2026-11-20 01:00:00')"));
  }
}
