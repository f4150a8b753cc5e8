package vn.thuocso.dashboard.channel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.dashboard.channel.ChannelRegister;

class RegistryPagesIT {

  private static final Pattern KEY = Pattern.compile("id=\"khoa\">([A-Za-z0-9_-]{43})<");

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
  void aNewChannelIsAnnouncedWithTheDigestOfTheKeyShownOnce() throws Exception {
    HttpResponse<String> answer = add("bt-mot");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    ChannelEntry entry = ChannelEntry.parseFrom(announced("channels", "bt-mot", 1));
    assertThat(entry.getKeySha256List()).containsExactly(digest(key(answer)));
    assertThat(entry.getKind()).isEqualTo("qr_bulletin");
    assertThat(entry.getOwnersList())
        .containsExactly(
            ChannelEntry.Ownership.newBuilder().setUnitCode("00103").setFrom("2025-07-01").build());
    assertThat(registry.get("/danh-muc/kenh/bt-mot").body()).doesNotContain(key(answer));
  }

  @Test
  void aKeyComesWithThePlaceToUseIt() throws Exception {
    String[] where = {
      "https://thuocso.example/v1/openapi.yaml",
      "https://thuocso.example/v1/template.xlsx",
      "https://thuocso.example/v1/template.csv",
      "curl -X POST &quot;https://thuocso.example/v1/events&quot;",
      "Content-Type: application/x-ndjson"
    };
    assertThat(add("bt-noi-gui").body()).contains(where);
    assertThat(registry.get("/danh-muc/kenh/bt-noi-gui").body()).contains(where);
  }

  @Test
  void aNewChannelCountsNoSingleUsesUntilSomebodySaysSo() throws Exception {
    assertThat(registry.get("/danh-muc/kenh/moi").body())
        .containsPattern("name=\"dem-tu-ngay\" value=\"\"");
  }

  @Test
  void anIdIsGivenOnce() throws Exception {
    add("bt-hai");
    HttpResponse<String> again = add("bt-hai");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Mã “bt-hai” đã có kênh dùng.");
    assertThat(versions("channels", "bt-hai")).containsExactly(1L);
  }

  @Test
  void aNameWithHiddenCharactersIsRefusedAndShownWithoutThem() throws Exception {
    String form = "/danh-muc/kenh/moi";
    HttpResponse<String> answer =
        registry.post(
            form,
            form,
            Map.of(
                "ma", "bt-nul",
                "loai", "qr_bulletin",
                "ten", "Bản\0 tin \u202Engược\u0007",
                "ma-nen-tang", "hai\r\ndòng",
                "don-vi", "00103",
                "tu-ngay", "2025-07-01"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Có ký tự điều khiển", "value=\"Bản tin ngược\"")
        .contains("chỉ nhận một dòng", "value=\"hai dòng\"")
        .doesNotContain("\u202E", "\0", "&#0;");
    assertThat(versions("channels", "bt-nul")).isEmpty();
  }

  @Test
  void anOldKeyIsGoodUntilItsEndAndThenAnnouncedAway() throws Exception {
    ByteString first = digest(key(add("bt-ba")));
    HttpResponse<String> rotated = send("bt-ba", "/khoa", Map.of("phien-ban", "1", "so-ngay", "2"));
    ByteString second = digest(key(rotated));
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-ba", 2)).getKeySha256List())
        .containsExactlyInAnyOrder(first, second);
    registry.pass(Duration.ofDays(2));
    registry.bean(ChannelRegister.class).endKeys();
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-ba", 3)).getKeySha256List())
        .containsExactly(second);
    assertThat(registry.bean(ChannelRegister.class).endKeys()).isZero();
  }

  @Test
  void aKeyWithoutOverlapEndsAtOnce() throws Exception {
    add("bt-bon");
    HttpResponse<String> rotated =
        send("bt-bon", "/khoa", Map.of("phien-ban", "1", "so-ngay", "0"));
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-bon", 2)).getKeySha256List())
        .containsExactly(digest(key(rotated)));
  }

  @Test
  void anotherChannelsRotationHidesNoKeyThatCameToItsEnd() throws Exception {
    add("bt-mbon");
    HttpResponse<String> rotated =
        send("bt-mbon", "/khoa", Map.of("phien-ban", "1", "so-ngay", "1"));
    add("bt-mnam");
    registry.pass(Duration.ofDays(1));
    logIn();
    send("bt-mnam", "/khoa", Map.of("phien-ban", "1", "so-ngay", "0"));
    registry.bean(ChannelRegister.class).endKeys();
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-mbon", 3)).getKeySha256List())
        .containsExactly(digest(key(rotated)));
    assertThat(versions("channels", "bt-mnam")).containsExactly(1L, 2L);
  }

  @Test
  void aChannelChangesHandsAtMidnight() throws Exception {
    add("bt-nam");
    HttpResponse<String> answer =
        send(
            "bt-nam",
            "/chu-quan",
            Map.of("phien-ban", "1", "don-vi", "00097", "tu-ngay", "2026-12-01"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-nam", 2)).getOwnersList())
        .extracting(o -> o.getUnitCode() + " " + o.getFrom() + " " + o.getTo())
        .containsExactly("00103 2025-07-01 2026-11-30", "00097 2026-12-01 ");
  }

  @Test
  void aPageOlderThanTheDataWritesNothing() throws Exception {
    add("bt-sau");
    send("bt-sau", "/khoa", Map.of("phien-ban", "1", "so-ngay", "1"));
    HttpResponse<String> late =
        send("bt-sau", "/dong", Map.of("phien-ban", "1", "chac-chan", "co"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Vừa được sửa ở nơi khác");
    assertThat(versions("channels", "bt-sau")).containsExactly(1L, 2L);
  }

  @Test
  void aChannelIsClosedByNoSlipOfTheFinger() throws Exception {
    add("bt-msau");
    HttpResponse<String> slip = send("bt-msau", "/dong", Map.of("phien-ban", "1"));
    assertThat(slip.statusCode()).isEqualTo(422);
    assertThat(slip.body()).contains("Chưa đóng kênh: đánh dấu ô này trước.");
    assertThat(versions("channels", "bt-msau")).containsExactly(1L);
    send("bt-msau", "/dong", Map.of("phien-ban", "1", "chac-chan", "co"));
    assertThat(ChannelEntry.parseFrom(announced("channels", "bt-msau", 2)).getClosed()).isTrue();
    assertThat(registry.get("/danh-muc/kenh/bt-msau/so-moi").statusCode()).isEqualTo(404);
    assertThat(registry.get("/danh-muc/kenh/bt-msau/phieu-moi").statusCode()).isEqualTo(404);
  }

  @Test
  void anIssueGetsOneCodeForEver() throws Exception {
    add("bt-bay");
    HttpResponse<String> issue = addIssue("bt-bay", "7");
    assertThat(issue.statusCode()).isEqualTo(302);
    String page = "/danh-muc/noi-dung/bt-bay-so-7";
    registry.post(page, page + "/ma", Map.of());
    ContentEntry entry = ContentEntry.parseFrom(announced("contents", "bt-bay-so-7", 2));
    String code = entry.getQrCode();
    assertThat(code).hasSize(8);
    assertThat(registry.get(page).body()).contains("https://thuocso.example/q/" + code);
    assertThat(registry.get("/danh-muc/ma/" + code + ".svg").body()).startsWith("<svg");
    assertThat(registry.get("/danh-muc/ma/" + code + ".png").statusCode()).isEqualTo(200);
    assertThat(registry.get("/danh-muc/ma/AAAAAAAA.svg").statusCode()).isEqualTo(404);
    // The form is gone from the page; sent once more by hand it changes nothing.
    registry.post("/danh-muc/kenh/bt-bay", page + "/ma", Map.of());
    assertThat(versions("contents", "bt-bay-so-7")).containsExactly(1L, 2L);
  }

  @Test
  void evenTheDatabaseKeepsPrintedCodesForEver() throws Exception {
    add("bt-tam");
    addIssue("bt-tam", "1");
    String page = "/danh-muc/noi-dung/bt-tam-so-1";
    registry.post(page, page + "/ma", Map.of());
    JdbcClient database = registry.bean(JdbcClient.class);
    for (String sql :
        List.of(
            "DELETE FROM printed_code",
            "UPDATE printed_code SET code = 'ABCD'",
            "TRUNCATE printed_code")) {
      assertThatThrownBy(() -> database.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("A printed code is for ever");
    }
    String spoken =
        "INSERT INTO printed_code (code, content_id) SELECT lower(code), 'other' FROM printed_code";
    assertThatThrownBy(() -> database.sql(spoken).update()).isNotNull();
  }

  @Test
  void evenTheDatabaseKnowsOneOwnerADay() throws Exception {
    add("bt-chin");
    String second =
        """
        INSERT INTO channel_owner (channel_no, unit_code, days)
        SELECT no, '00097', '[2026-01-01,2026-01-02)' FROM channel WHERE id = 'bt-chin'
        """;
    assertThatThrownBy(() -> registry.bean(JdbcClient.class).sql(second).update())
        .hasStackTraceContaining("channel_owner_int8range_days_excl");
  }

  @Test
  void anIssueNumberIsTakenOnceInAChannel() throws Exception {
    add("bt-muoi");
    addIssue("bt-muoi", "3");
    HttpResponse<String> again = addIssue("bt-muoi", "3");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Kênh này đã có số 3.");
  }

  @Test
  void aPollIsAnnouncedWithItsQuestions() throws Exception {
    add("bt-mhai");
    addIssue("bt-mhai", "1");
    HttpResponse<String> answer =
        registry.post(
            "/danh-muc/kenh/bt-mhai/phieu-moi",
            "/danh-muc/kenh/bt-mhai/phieu-moi",
            Map.of(
                "tieu-de", "Thăm dò số 1",
                "mo-ngay", "2026-12-01",
                "dong-ngay", "2026-12-15",
                "so-ban-tin", "bt-mhai-so-1",
                "doi-tuong", "5200",
                "cau-hoi", "Dễ đọc không?\nDễ\nKhó"));
    assertThat(answer.statusCode()).isEqualTo(302);
    PollEntry entry = PollEntry.parseFrom(announced("polls", "bt-mhai-phieu-20261201", 1));
    assertThat(entry.getTargetPopulation()).isEqualTo(5200);
    assertThat(entry.getContentId()).isEqualTo("bt-mhai-so-1");
    assertThat(entry.getQuestions(0).getOptionsList())
        .extracting(PollEntry.Option::getText)
        .containsExactly("Dễ", "Khó");
    assertThat(registry.get("/danh-muc/kenh/bt-mhai").body()).contains("Thăm dò số 1");
  }

  @Test
  void theListsShowWhatIsKeptInBothLanguages() throws Exception {
    add("bt-mba");
    assertThat(registry.get("/danh-muc/kenh").body())
        .contains("Bản tin QR", "Phường Tây Hồ", "bt-mba");
    assertThat(registry.get("/danh-muc/don-vi").body()).contains("Quận Tây Hồ", "30/6/2025");
    assertThat(registry.get("/danh-muc/kenh?ngon-ngu=en").body())
        .contains("QR bulletin", "Channels");
    assertThat(registry.get("/danh-muc/kenh").body()).contains("QR bulletin");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path :
        List.of("/danh-muc/kenh/khong-co", "/danh-muc/kenh/%3Cx", "/danh-muc/noi-dung/khong-co")) {
      assertThat(registry.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(registry.get("/danh-muc/kenh/khong-co").body()).contains("Không có trang này.");
  }

  private static HttpResponse<String> add(String id) throws Exception {
    return registry.post(
        "/danh-muc/kenh/moi",
        "/danh-muc/kenh/moi",
        Map.of(
            "ma", id,
            "loai", "qr_bulletin",
            "ten", "Bản tin " + id,
            "don-vi", "00103",
            "tu-ngay", "2025-07-01"));
  }

  private static HttpResponse<String> addIssue(String channel, String number) throws Exception {
    String path = "/danh-muc/kenh/" + channel + "/so-moi";
    return registry.post(
        path,
        path,
        Map.of(
            "tieu-de",
            "Số " + number,
            "so",
            number,
            "ngay-du-kien",
            "2026-12-05",
            "dich-den",
            "https://x.example/" + number));
  }

  private static HttpResponse<String> send(
      String channel, String action, Map<String, String> fields) throws Exception {
    String page = "/danh-muc/kenh/" + channel;
    return registry.post(page, page + action, fields);
  }

  private static String key(HttpResponse<String> answer) {
    Matcher key = KEY.matcher(answer.body());
    assertThat(key.find()).as(answer.body()).isTrue();
    return key.group(1);
  }

  private static ByteString digest(String key) {
    return ByteString.copyFrom(ChannelKey.sha256(key));
  }

  private static byte[] announced(String topic, String key, long version) {
    return registry
        .bean(JdbcClient.class)
        .sql("SELECT value FROM outbox WHERE topic = ? AND key = ? AND version = ?")
        .params(topic, key, version)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  private static List<Long> versions(String topic, String key) {
    return registry
        .bean(JdbcClient.class)
        .sql("SELECT version FROM outbox WHERE topic = ? AND key = ? ORDER BY version")
        .params(topic, key)
        .query(Long.class)
        .list();
  }
}
