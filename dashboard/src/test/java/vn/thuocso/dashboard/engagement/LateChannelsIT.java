package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who counts as late on 22/11/2026; the channels added here belong to no unit. */
class LateChannelsIT {

  private static final Pattern STRIP =
      Pattern.compile("(\\d+) trên (\\d+) kênh trễ quá 3 ngày, (\\d+) chưa từng báo");
  private static final Pattern NAMED = Pattern.compile("data-channel=");
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

  private static final TestingDashboard dashboard = TestingDashboard.shared();
  private static final TestingWarehouse warehouse = dashboard.warehouse();

  private record Strip(int late, int expected, int silent) {}

  /** One test, because it counts the difference that a list of channels makes to the whole city. */
  @Test
  void onlyChannelsSilentForLongerThanTheirRhythmCountAsLate() throws Exception {
    Strip before = strip();

    channel("fp-tre", "fanpage");
    reported("fp-tre", LONG_AGO);
    channel("fp-dung-hen", "fanpage");
    reported("fp-dung-hen", LocalDate.of(2026, 11, 20));
    channel("zalo-chua-bao", "zalo_oa");
    channel("cong-dang-dem", "portal");
    reported("cong-dang-dem", LONG_AGO);
    streamed("cong-dang-dem", "2026-11-22 01:00:00");
    channel("cong-doc-so", "portal");
    read("cong-doc-so", "2026-11-21 01:00:00");

    channel("zalo-hang-tuan", "zalo_oa");
    weekly("zalo-hang-tuan", LocalDate.of(2026, 11, 15));
    channel("zalo-bo-tuan", "zalo_oa");
    weekly("zalo-bo-tuan", LocalDate.of(2026, 11, 8));

    channel("bt-dang-dem", "qr_bulletin");
    reported("bt-dang-dem", LONG_AGO);
    streamed("bt-dang-dem", "2026-11-22 01:00:00");
    channel("ap-het-so", "e_publication");
    reported("ap-het-so", LONG_AGO);
    channel("td-da-dong", "poll");
    channel("zalo-dem-tay", "zalo_group");
    reported("zalo-dem-tay", LONG_AGO);

    Strip after = strip();
    assertThat(after).isEqualTo(new Strip(before.late + 2, before.expected + 7, before.silent + 1));
    String page = dashboard.get("/duong-so-lieu").body();
    assertThat(page).contains("báo theo nhịp riêng", "id=\"kenh-tre\"");
    assertThat(last(page, "fp-tre")).contains("chưa có chủ quản", "1/1/2026");
    assertThat(last(page, "zalo-bo-tuan")).contains("8/11/2026");
    assertThat(page).doesNotContain("data-channel=\"zalo-hang-tuan\"");
    assertThat(last(page, "zalo-chua-bao")).contains("chưa từng báo");
    assertThat(NAMED.matcher(page).results().count()).isEqualTo(after.late + after.silent);
    assertThat(dashboard.get("/").body()).contains("href=\"/duong-so-lieu#kenh-tre\"");
  }

  /** The line of the list that names the channel. */
  private static String last(String page, String channel) {
    int start = page.indexOf("data-channel=\"" + channel + "\"");
    assertThat(start).as(channel).isPositive();
    return page.substring(start, page.indexOf("</tr>", start));
  }

  private static Strip strip() throws Exception {
    String page = dashboard.get("/duong-so-lieu").body();
    Matcher strip = STRIP.matcher(page);
    assertThat(strip.find()).as(page).isTrue();
    return new Strip(
        Integer.parseInt(strip.group(1)),
        Integer.parseInt(strip.group(2)),
        Integer.parseInt(strip.group(3)));
  }

  private static void channel(String id, String kind) {
    warehouse.insert(
        "channel (id, kind, name, version)",
        List.of("('%s', '%s', '%s', 1)".formatted(id, kind, id)));
  }

  private static void reported(String channel, LocalDate day) {
    warehouse.daily(channel, "", "posts_published", day, day.plusDays(1), 1);
  }

  private static void weekly(String channel, LocalDate last) {
    for (int week = 0; week < 5; week++) {
      reported(channel, last.minusWeeks(week));
    }
  }

  private static void streamed(String channel, String hour) {
    warehouse.insert(
        "interaction_hour (channel_id, content_id, measure, hour, total, version)",
        List.of("('%s', 'so-1', 'link_opens', '%s', 3, 1)".formatted(channel, hour)));
  }

  private static void read(String channel, String at) {
    warehouse.insert(
        "counter_reading (channel_id, content_id, measure, read_at, value, version)",
        List.of("('%s', '', 'link_opens', '%s', 3, 1)".formatted(channel, at)));
  }
}
