package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.MatrixLine;

/** What is open to all, while a server behind the dashboard is really gone, and after it. */
class ServersAwayIT {

  /** One is a stream without an end, the other speaks to the supervisor. */
  private static final List<String> NO_PAGES = List.of("/api/v1/live", "/ready");

  private static final Pattern TOLD =
      Pattern.compile("Exception|SQLSTATE|Hikari|at vn\\.thuocso|java\\.|Connection refused");

  private static final int READERS = 6;

  @Test
  void withoutTheWarehouseThePagesSaySoAndComeBack() throws Exception {
    TestingDashboard dashboard = TestingDashboard.shared();
    assertThat(dashboard.get("/").statusCode()).isEqualTo(200);

    HttpResponse<String> page;
    HttpResponse<String> api;
    dashboard.warehouse().kill();
    try {
      page = dashboard.get("/?kind=quan");
      api = dashboard.get("/api/v1/ranking");
    } finally {
      dashboard.warehouse().restart();
    }

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Chưa kết nối được kho số liệu", "/?kind=quan")
        .doesNotContain("Exception");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(api.body()).contains("WAREHOUSE_AWAY");
    assertThat(dashboard.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void everyOpenPageStandsWithoutTheWarehouse() throws Exception {
    TestingDashboard dashboard = TestingDashboard.scored();
    Map<String, HttpResponse<String>> away;
    dashboard.warehouse().kill();
    try {
      away = answers(dashboard);
    } finally {
      dashboard.warehouse().restart();
    }

    assertPlain(away);
    assertThat(away.get("/so-sanh?u=005&u=002").statusCode()).isEqualTo(503);
    assertThat(away.get("/dang-nhap").statusCode()).isEqualTo(200);
    assertThat(dashboard.get("/so-sanh?u=005&u=002").statusCode()).isEqualTo(200);
  }

  @Test
  void everyOpenPageStandsWithoutTheDatabaseAndTheRankingStillAnswers() throws Exception {
    TestingDashboard dashboard = TestingDashboard.scored();
    Map<String, HttpResponse<String>> away;
    dashboard.postgres().killForcibly();
    try {
      away = answers(dashboard);
    } finally {
      dashboard.postgres().restart();
    }

    assertPlain(away);
    assertThat(away.get("/xep-hang").statusCode()).isEqualTo(200);
    assertThat(away.get("/xep-hang").body()).contains("<h1>Cầu Giấy và Hoàn Kiếm dẫn đầu");
    assertThat(away.get("/").statusCode()).isEqualTo(200);
    assertThat(away.get("/tuong-tac").statusCode()).isEqualTo(200);
    assertThat(away.get("/don-vi/00103").statusCode()).isEqualTo(503);
    assertThat(away.get("/don-vi/00103").body()).contains("Cơ sở dữ liệu của tài khoản");
    assertThat(dashboard.get("/don-vi/003").statusCode()).isEqualTo(200);
  }

  private static void assertPlain(Map<String, HttpResponse<String>> answers) {
    assertThat(answers).hasSizeGreaterThan(25);
    answers.forEach(
        (address, answer) -> {
          assertThat(answer.body()).as(address).doesNotContainPattern(TOLD);
          if (answer.statusCode() >= 500) {
            assertThat(answer.statusCode()).as(address).isEqualTo(503);
            assertThat(answer.body()).as(address).contains("chưa trả lời");
            boolean page = !address.startsWith("/api/");
            assertThat(!page || answer.body().contains("href=\"/")).as(address).isTrue();
          }
        });
  }

  /** A few at a time, as readers ask: each may wait for the server that does not come. */
  private static Map<String, HttpResponse<String>> answers(TestingDashboard dashboard)
      throws IOException {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      Map<String, CompletableFuture<HttpResponse<String>>> asked = new LinkedHashMap<>();
      for (String address : addresses()) {
        asked.put(
            address, CompletableFuture.supplyAsync(() -> answer(dashboard, address), readers));
      }
      Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
      asked.forEach((address, answer) -> answers.put(address, answer.join()));
      return answers;
    } finally {
      readers.shutdown();
    }
  }

  private static Set<String> addresses() throws IOException {
    Set<String> addresses = new LinkedHashSet<>(List.of("/so-sanh?u=005&u=002"));
    for (MatrixLine line : MatrixLine.all()) {
      if (line.isOpen() && line.method().equals("GET") && !NO_PAGES.contains(line.pattern())) {
        addresses.add(line.address(Map.of("{node}", "TOTAL")));
      }
    }
    return addresses;
  }

  private static HttpResponse<String> answer(TestingDashboard dashboard, String address) {
    String wanted = address.startsWith("/api/") ? "application/json" : "text/html";
    try {
      return dashboard.get(address, "Accept", wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
