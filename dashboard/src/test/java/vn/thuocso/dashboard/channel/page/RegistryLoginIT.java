package vn.thuocso.dashboard.channel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryLoginIT {

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
  void comeAsSomebodyElseLater() {
    registry.newVisitor();
    registry.pass(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/danh-muc",
        "/danh-muc/",
        "/danh-muc/kenh",
        "/danh-muc/kenh/moi",
        "/danh-muc/don-vi",
        "/danh-muc/ma/ABCD.svg",
        "/danh-muc//kenh",
        "/danh-muc/%6benh"
      })
  void theRegistryIsClosedToVisitors(String path) throws Exception {
    HttpResponse<String> answer = registry.get(path);
    assertThat(answer.statusCode()).isIn(302, 400);
    assertThat(answer.headers().firstValue("Location").orElse("/dang-nhap")).endsWith("/dang-nhap");
  }

  @Test
  void theRightPasswordOpensItWithANewSession() throws Exception {
    registry.get("/danh-muc/kenh");
    String before = registry.session();
    HttpResponse<String> answer = registry.logIn(TestingRegistry.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("/danh-muc/kenh")
        .doesNotContain("://");
    assertThat(registry.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(registry.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionCookieIsKeptFromScriptsAndOtherSites() throws Exception {
    List<String> cookies = registry.get("/dang-nhap").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anyMatch(c -> c.startsWith("thuocso=") && c.contains("HttpOnly") && c.contains("Strict"));
  }

  @Test
  void aWrongPasswordSaysSoAndOpensNothing() throws Exception {
    HttpResponse<String> page = registry.logIn("khong-phai-mat-khau");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("mật khẩu không đúng.").doesNotContain("khong-phai-mat-khau");
    assertThat(registry.get("/danh-muc/kenh").statusCode()).isEqualTo(302);
  }

  @Test
  void guessingIsSlowedEvenForTheRightPassword() throws Exception {
    for (int i = 0; i < 5; i++) {
      registry.logIn("khong-phai-mat-khau-" + i);
    }
    HttpResponse<String> page = registry.logIn(TestingRegistry.PASSWORD);
    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(page.headers().firstValue("Retry-After").orElse("0"))).isPositive();
    assertThat(page.body()).contains("Chờ");
    assertThat(registry.get("/danh-muc/kenh").statusCode()).isEqualTo(302);
    registry.pass(Duration.ofMinutes(10));
    registry.logIn(TestingRegistry.PASSWORD);
    assertThat(registry.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormWithoutItsTokenChangesNothing() throws Exception {
    registry.logIn(TestingRegistry.PASSWORD);
    HttpResponse<String> answer = registry.postRaw("/danh-muc/kenh/moi", "ma=gia-mao&ten=x");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("biểu mẫu đã cũ");
  }

  @Test
  void leavingClosesIt() throws Exception {
    registry.logIn(TestingRegistry.PASSWORD);
    registry.post("/danh-muc/kenh", "/dang-xuat", Map.of());
    assertThat(registry.get("/danh-muc/kenh").statusCode()).isEqualTo(302);
  }

  @Test
  void everyPageForbidsWhatItDoesNotNeed() throws Exception {
    HttpResponse<String> page = registry.get("/dang-nhap");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.body()).doesNotContain("style=\"").doesNotContain("<script>");
  }

  @Test
  void assetsCarryTheirDigestAndAreKeptForEver() throws Exception {
    String page = registry.get("/dang-nhap").body();
    int at = page.indexOf("/assets/shell-");
    String address = page.substring(at, page.indexOf('"', at));
    HttpResponse<String> sheet = registry.get(address);
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  @Test
  void readinessNotesThatKafkaIsAway() throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    HttpResponse<String> answer = registry.get("/ready");
    while (answer.statusCode() != 200 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = registry.get("/ready");
    }
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
