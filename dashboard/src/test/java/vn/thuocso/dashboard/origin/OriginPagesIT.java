package vn.thuocso.dashboard.origin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.dashboard.scoring.snapshot.KeptSnapshots;

class OriginPagesIT {

  private static TestingDashboard dashboard;
  private static final TestingBrowser browser = TestingBrowser.shared();
  private static String sha256;

  @BeforeAll
  static void start() throws Exception {
    dashboard = TestingDashboard.start();
    Inputs inputs = TestingCells.inputs();
    Engine engine = new Engine(Definition.shipped());
    Instant now = Instant.parse("2026-07-01T00:00:00Z");
    dashboard
        .part(KeptSnapshots.class)
        .commit(engine.key(inputs.assessed()), inputs, engine.compute(inputs, now), now);
    sha256 = inputs.sha256();
    TestingSheet.fill(dashboard.warehouse()::execute, sha256);
    TestingSheet.posts(dashboard.warehouse()::execute);
  }

  @AfterAll
  static void stop() {
    dashboard.close();
  }

  @Test
  void aTotalIsPointsEarnedOfThoseAssessedAndLeadsOneLevelDown() throws Exception {
    assertThat(page("/nguon-goc/00103/TOTAL"))
        .contains(
            "Phường Tây Hồ được 591,85 trên 875\u00a0điểm được chấm, quy ra 676,4 trên thang 1.000.")
        .contains("Σ d ÷ Σ m", "28, có thể từ 25 đến 34", "660,0 đến 700,0")
        .contains("href=\"/nguon-goc/00103/6\"", "265,79", "405")
        .contains("ab".repeat(32), sha256, "500 lần, hạt giống 7")
        .contains("Thiếu số liệu được 0 điểm")
        .doesNotContain(" style=", "<style");
  }

  @Test
  void aMainIndexShowsEachStateOfItsIndicators() throws Exception {
    assertThat(page("/nguon-goc/00103/6"))
        .contains("words missing\">thiếu", "words suppressed\">được ẩn")
        .contains("words not-applicable\">không áp dụng", "words zero\">bằng 0")
        .contains("href=\"/nguon-goc/00103/TOTAL\"");
  }

  @Test
  void aDeclaredIndicatorSaysWhoSaidItAndThatItsEvidenceIsNone() throws Exception {
    assertThat(page("/nguon-goc/00103/6.4"))
        .contains("Phường Tây Hồ được 10,41 trên 20\u00a0điểm của chỉ số này.")
        .contains(
            "Đơn vị khai",
            "min(1; a ÷ b)",
            "min(1; 115 ÷ 221) × 20 = 10,41",
            "không có minh chứng kèm theo");
    assertThat(page("/nguon-goc/00103/6.5")).contains("Đơn vị chưa khai.", "words missing");
  }

  @Test
  void everyKindOfInputIsShownAsItWentIntoTheFormula() throws Exception {
    assertThat(page("/nguon-goc/00103/6.4"))
        .contains(
            "a: Kỳ sinh hoạt có tài liệu gửi trước ít nhất 2 ngày",
            ">115</b>",
            ">221</b>",
            "số đếm · ");
    assertThat(page("/nguon-goc/00103/1.1")).contains(">Phó Bí thư</b>", "0,5 × 15 = 7,5");
    assertThat(page("/nguon-goc/00103/2.1"))
        .contains("a: Ban hành trước 31/3", ">0,5</b>", "không đạt", "(0,5) × 25 = 12,5");
    assertThat(page("/nguon-goc/00103/6.9")).contains("Không áp dụng: không điểm");
    assertThat(page("/nguon-goc/00103/6.5")).contains("Thiếu: 0 điểm, điểm tối đa 35");
    assertThat(page("/nguon-goc/00103/6.7")).contains("words zero\">bằng 0", ">800</b>");
    assertThat(page("/nguon-goc/00103/6")).contains("265,79 ÷ 405 = 0,6563");
  }

  @Test
  void theWarehouseMayChangeAndTheInputsOfTheSnapshotStay() throws Exception {
    TestingSheet.post(dashboard.warehouse()::execute);
    try {
      assertThat(page("/nguon-goc/00103/6.1"))
          .contains("Cộng các dòng dưới đây được 2. Số liệu trong kho đã thay đổi")
          .contains("lần tính dùng 1;", "min(1; 1 ÷ 3) × 30 = 10");
    } finally {
      TestingSheet.takePostBack(dashboard.warehouse()::execute);
    }
  }

  @Test
  void whatIsSuppressedSaysTheRuleAndNeverTheNumber() throws Exception {
    String page = page("/nguon-goc/00103/6.8");
    assertThat(page).contains("Được ẩn vì tử số dưới 10", "số này được ẩn");
    assertThat(page).doesNotContain("7 trên 800", ">7<", ">800<", "7 ÷", "Thay số vào");
    assertThat(page("/api/v1/scores/00103/6.8/origin"))
        .contains("\"state\":\"suppressed_numerator\"", "\"numerator\":null");
  }

  @Test
  void aMeasuredIndicatorLeadsToItsRecords() throws Exception {
    assertThat(page("/nguon-goc/00103/6.1"))
        .contains("Đo tự động", "Đếm từ những bản ghi nào", "Trang phường Tây Hồ")
        .contains("Cộng các dòng dưới đây được 1. Đúng bằng số đã đưa vào lần tính.")
        .contains(
            "Báo cáo trong observations không bị xóa",
            "observations, phân vùng 2",
            "offset 11–13, 3 bản ghi")
        .contains("5/1/2026 – 19/1/2026", "tử số +1, mẫu số +3")
        .contains("Tệp SHA-256 " + "ef".repeat(32) + ", dòng 7–9.");
    assertThat(page("/api/v1/scores/00103/6.1/origin"))
        .contains("\"topic\":\"observations\"", "\"firstOffset\":11", "\"above\":1");
    assertThat(page("/nguon-goc/00103/6.8")).doesNotContain("Đếm từ những bản ghi nào");
  }

  @Test
  void anAreaIsApproximateAndLeadsToItsWards() throws Exception {
    assertThat(page("/nguon-goc/003/6.4"))
        .contains(
            "≈ 115 trên 221",
            "a = 115 = 115",
            "b = 221 = 221",
            "100,00",
            "Cộng tử số và mẫu số",
            "href=\"/nguon-goc/00103/6.4\"")
        .contains("Phường Tây Hồ", "115 trên 221");
    assertThat(page("/nguon-goc/003/TOTAL")).contains("≈ 701,2 trên thang 1.000", "Σ max × x̄");
    assertThat(page("/nguon-goc/003/6"))
        .contains("(0,6563) ÷ 1 = 0,6563", "mỗi đơn vị nặng 1/1", "/nguon-goc/00103/6");
  }

  @Test
  void aSumLeadsToTheRecordsOfSomethingInItAtOnce() throws Exception {
    java.util.regex.Matcher example =
        java.util.regex.Pattern.compile("href=\"(/nguon-goc/[^\"]+)\">Xem bản ghi gốc của một phần")
            .matcher(page("/nguon-goc/003/TOTAL"));

    assertThat(example.find()).isTrue();
    assertThat(page(example.group(1).replace("&amp;", "&"))).contains("Đếm từ những bản ghi nào");
  }

  @Test
  void aPillarStandsInOnePartOfThePath() throws Exception {
    assertThat(page("/nguon-goc/00103/TRU-COT~KN")).contains("Kỹ năng số", "85,6 trên 120");
    assertThat(page("/nguon-goc/00103/6?ngon-ngu=en", "Cookie", "ngon-ngu=en"))
        .contains("earned 265.79 of 405 assessed points");
  }

  @Test
  void whatIsNotThereIsSaidWithAWayOn() throws Exception {
    for (String path :
        List.of("999/TOTAL", "x%3Cb%3E/TOTAL", "00103/7.77", "00103/%3Cscript%3E", "00103/TONG")) {
      HttpResponse<String> answer = dashboard.get("/nguon-goc/" + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("Chưa có số này", "/xep-hang").doesNotContain("<script>");
    }
    assertThat(dashboard.get("/nguon-goc/01/TOTAL").body())
        .contains("Không lần tính nào chấm điểm cả thành phố", "/xep-hang");
    assertThat(dashboard.get("/api/v1/scores/999/TOTAL/origin").body()).contains("NO_UNIT");
    assertThat(page("/nguon-goc/00103/6?nam=2019")).contains("“2019”");
    assertThat(dashboard.get("/api/v1/scores/00103/6/origin?nam=2019").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"1440, TOTAL", "360, 6", "1440, 6.4", "360, 6.8", "360, TOTAL", "360, 6.1"})
  void thePageIsAccessibleAndFits(int width, String node) {
    try (BrowserContext context = open(width)) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(dashboard.url() + "/nguon-goc/00103/" + node);

      assertThat(page.locator("h1")).isVisible();
      assertAccessible(page);
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440", "360"})
  void aNumberOfTheRankingOpensItsOriginAndEscReturnsTheFocus(int width) {
    try (BrowserContext context = open(width)) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(dashboard.url() + "/xep-hang");
      Locator points = page.locator("#h-003 .points a");
      points.click();

      assertThat(page.locator("dialog.drawer")).isVisible();
      assertThat(page.locator("dialog .answer")).containsText("≈ 701,2");
      assertAccessible(page);
      page.locator("dialog table.parts a").first().click();
      assertThat(page.locator("dialog .answer")).containsText("≈ 328,");
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog.drawer")).isHidden();
      assertThat(points).isFocused();
      assertThat(page.url()).endsWith("/xep-hang");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void withoutAScriptTheNumberLeadsToAPage() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/xep-hang");
      page.locator("#h-003 .points a").click();
      assertThat(page.locator("main.origin .answer")).containsText("≈ 701,2");
    }
  }

  private static void assertAccessible(Page page) {
    assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
        .isEqualTo(0);
    assertThat(TestingBrowser.violations(page)).isEmpty();
  }

  private static BrowserContext open(int width) {
    return browser.open(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  private static String page(String path, String... headers) throws Exception {
    HttpResponse<String> answer = dashboard.get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
