package vn.thuocso.dashboard.channel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;

/** What figures depend on can be put right after it was first said. Today is 22/11/2026. */
class CorrectionsIT {

  @TempDir static Path directory;
  static TestingRegistry registry;

  @BeforeAll
  static void start() throws IOException {
    registry = TestingRegistry.start(directory);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @BeforeEach
  void logIn() throws Exception {
    registry.newVisitor();
    assertThat(registry.logIn(TestingRegistry.PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void countingCanBeginLaterThanTheChannel() throws Exception {
    String page = channel("bt-sua");
    assertThat(registry.get(page).body()).contains("Chưa đếm từng lượt dùng");
    assertThat(registry.get(page + "/sua").body()).contains("value=\"Bản tin bt-sua\"");

    HttpResponse<String> answer =
        registry.post(
            page + "/sua",
            page + "/sua",
            Map.of("phien-ban", "1", "ten", "Bản tin mới", "dem-tu-ngay", "2026-11-01"));

    assertThat(answer.statusCode()).isEqualTo(302);
    ChannelEntry entry = ChannelEntry.parseFrom(announced("channels", "bt-sua", 2));
    assertThat(entry.getInteractionsFrom()).isEqualTo("2026-11-01");
    assertThat(entry.getName()).isEqualTo("Bản tin mới");
    assertThat(entry.getKeySha256Count()).isEqualTo(1);
    assertThat(entry.getOwnersList()).hasSize(1);
    assertThat(registry.get(page).body())
        .contains("Đếm từng lượt dùng từ ngày 1/11/2026")
        .doesNotContain("Chưa đếm từng lượt dùng");
    assertThat(recorded("bt-sua")).containsExactly("channel.added", "channel.corrected");
  }

  @Test
  void wrongCorrectionsOfAChannelSayWhatIsWrongAndWriteNothing() throws Exception {
    String page = channel("bt-sai") + "/sua";
    HttpResponse<String> answer =
        registry.post(
            page,
            page,
            Map.of("phien-ban", "1", "ten", " ", "dia-chi", "javascript:x", "dem-tu-ngay", "mai"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Chưa điền ô này.",
            "“javascript:x” không phải địa chỉ",
            "“mai” không phải một ngày",
            "name=\"phien-ban\" value=\"1\"");
    assertThat(versions("bt-sai")).containsExactly(1L);
  }

  @Test
  void aCorrectionOfAnOlderVersionWritesNothing() throws Exception {
    String page = channel("bt-cu") + "/sua";
    registry.post(page, page, Map.of("phien-ban", "1", "ten", "Tên một"));
    // Refused first: the form sent again still knows which version it was made from.
    assertThat(registry.post(page, page, Map.of("phien-ban", "1", "ten", "")).body())
        .contains("name=\"phien-ban\" value=\"1\"");
    HttpResponse<String> late = registry.post(page, page, Map.of("phien-ban", "1", "ten", "Hai"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(versions("bt-cu")).containsExactly(1L, 2L);
  }

  @Test
  void theDayOfPublicationCanBeGivenCorrectedAndTakenBack() throws Exception {
    String page = issue("bt-ngay") + "/sua";
    assertThat(registry.post(page, page, issue("1", "2026-11-20")).statusCode()).isEqualTo(302);
    assertThat(registry.post(page, page, issue("2", "2026-11-05")).statusCode()).isEqualTo(302);
    assertThat(registry.post(page, page, issue("3", "")).statusCode()).isEqualTo(302);
    assertThat(
            List.of(
                published("bt-ngay-so-1", 2),
                published("bt-ngay-so-1", 3),
                published("bt-ngay-so-1", 4)))
        .containsExactly("2026-11-20", "2026-11-05", "");
    ContentEntry entry = ContentEntry.parseFrom(announced("contents", "bt-ngay-so-1", 4));
    assertThat(entry.getIssueNumber()).isEqualTo(1);
    assertThat(entry.getFeaturesList()).containsExactly("audio");
    assertThat(registry.get(page).body()).contains("value=\"https://x.example/moi\"");
  }

  @Test
  void anIssueIsNotOutBeforeItsDay() throws Exception {
    String page = issue("bt-mai") + "/sua";
    HttpResponse<String> answer = registry.post(page, page, issue("1", "2026-11-23"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Ngày 23/11/2026 chưa tới; hôm nay là 22/11/2026.");
  }

  @Test
  void aPollTellsWhenItsResultAndTheResponseCameOut() throws Exception {
    poll("bt-phieu");
    String page = "/danh-muc/phieu/bt-phieu-phieu-20261001";
    assertThat(registry.get("/danh-muc/kenh/bt-phieu").body()).contains("href=\"" + page + "\"");
    assertThat(registry.get(page).body())
        .contains("https://thuocso.example/p/bt-phieu-phieu-20261001", "Dễ đọc không?", "Dễ · ");
    Map<String, String> sent =
        new HashMap<>(
            Map.of(
                "phien-ban", "1",
                "tieu-de", "Thăm dò quý 4",
                "mo-ngay", "2026-10-01",
                "dong-ngay", "2026-10-20",
                "doi-tuong", "900",
                "ngay-ket-qua", "2026-10-25",
                "ngay-phan-hoi", "2026-11-10"));
    assertThat(registry.post(page, page, sent).statusCode()).isEqualTo(302);
    PollEntry entry = PollEntry.parseFrom(announced("polls", "bt-phieu-phieu-20261001", 2));
    assertThat(entry.getResultPublishedOn()).isEqualTo("2026-10-25");
    assertThat(entry.getResponsePublishedOn()).isEqualTo("2026-11-10");
    assertThat(entry.getClosesOn()).isEqualTo("2026-10-20");
    assertThat(entry.getTargetPopulation()).isEqualTo(900);
    assertThat(entry.getQuestionsCount()).isEqualTo(1);
    assertThat(registry.get("/danh-muc/kenh/bt-phieu").body()).contains("25/10/2026", "10/11/2026");

    sent.putAll(Map.of("phien-ban", "2", "dong-ngay", "2026-09-30", "ngay-ket-qua", "2026-09-01"));
    sent.put("ngay-phan-hoi", "2027-01-01");
    HttpResponse<String> wrong = registry.post(page, page, sent);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains(
            "Ngày đóng 30/9/2026 đứng trước ngày mở 1/10/2026.",
            "Ngày 1/9/2026 đứng trước ngày mở phiếu 1/10/2026.",
            "Ngày 1/1/2027 chưa tới");
  }

  @Test
  void whatIsNotThereCannotBeCorrected() throws Exception {
    for (String path :
        List.of(
            "/danh-muc/kenh/khong/sua", "/danh-muc/noi-dung/khong/sua", "/danh-muc/phieu/%3C")) {
      assertThat(registry.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private static String channel(String id) throws Exception {
    HttpResponse<String> answer =
        registry.post(
            "/danh-muc/kenh/moi",
            "/danh-muc/kenh/moi",
            Map.of(
                "ma", id,
                "loai", "qr_bulletin",
                "ten", "Bản tin " + id,
                "don-vi", "00103",
                "tu-ngay", "2025-07-01"));
    assertThat(answer.statusCode()).isEqualTo(201);
    return "/danh-muc/kenh/" + id;
  }

  private static String issue(String channel) throws Exception {
    String path = channel(channel) + "/so-moi";
    Map<String, String> sent = new HashMap<>(issue("", ""));
    sent.put("so", "1");
    assertThat(registry.post(path, path, sent).statusCode()).isEqualTo(302);
    return "/danh-muc/noi-dung/" + channel + "-so-1";
  }

  private static Map<String, String> issue(String version, String published) {
    return Map.of(
        "phien-ban", version,
        "tieu-de", "Số một",
        "ngay-du-kien", "2026-11-20",
        "ngay-phat-hanh", published,
        "tien-ich-audio", "co",
        "dich-den", "https://x.example/moi");
  }

  private static void poll(String channel) throws Exception {
    String path = channel(channel) + "/phieu-moi";
    Map<String, String> sent =
        Map.of(
            "tieu-de", "Thăm dò",
            "mo-ngay", "2026-10-01",
            "dong-ngay", "2026-10-15",
            "cau-hoi", "Dễ đọc không?\nDễ\nKhó");
    assertThat(registry.post(path, path, sent).statusCode()).isEqualTo(302);
  }

  private static String published(String content, long version) throws Exception {
    return ContentEntry.parseFrom(announced("contents", content, version)).getPublishedOn();
  }

  private static byte[] announced(String topic, String key, long version) {
    return registry
        .bean(JdbcClient.class)
        .sql("SELECT value FROM outbox WHERE topic = ? AND key = ? AND version = ?")
        .params(topic, key, version)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  private static List<String> recorded(String channel) {
    return registry
        .bean(JdbcClient.class)
        .sql("SELECT verb FROM audit_entry WHERE object = 'channel' AND key = ? ORDER BY no")
        .param(channel)
        .query(String.class)
        .list();
  }

  private static List<Long> versions(String channel) {
    return registry
        .bean(JdbcClient.class)
        .sql("SELECT version FROM outbox WHERE topic = 'channels' AND key = ? ORDER BY version")
        .params(channel)
        .query(Long.class)
        .list();
  }
}
