package vn.thuocso.dashboard.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;

class ProfilePagesIT {

  private static final TestingDashboard dashboard = TestingDashboard.scored();
  private static final TestingBrowser browser = TestingBrowser.shared();

  @Test
  void theAnswerComesFirstAndEveryNumberLeadsToItsOrigin() throws Exception {
    String page = dashboard.get("/don-vi/003").body();

    assertThat(page)
        .contains(
            "Hạng 4 trên 30, có thể từ 3 đến 8 (tin cậy 90\u00a0%). Kém Ba Đình ngay phía trên 7,4\u00a0điểm.")
        .contains("Giá trị xấp xỉ: khu vực gộp từ 3 phường, xã")
        .contains("href=\"/nguon-goc/003/TOTAL\"", "href=\"/nguon-goc/003/6\"")
        .contains("href=\"/so-sanh?u=003\"", "href=\"/so-sanh?u=003&amp;u=001\"")
        .contains("Sáu chỉ số chính so với 12 quận cũ và chỉ tiêu")
        .contains("Vì sao thêm", "Ngay phía trên: Ba Đình", "Chưa đặt chỉ tiêu.")
        .contains("Chưa đủ kỳ để dự báo xa hơn: mới có 2 năm, cần ít nhất ba.")
        .contains("Qua mốc 1/7/2025, ba cách đọc", "Số liệu minh họa", "Bản tin QR theo quý")
        .doesNotContain(" style=", "<style", "??");
    assertThat(dashboard.get("/don-vi/003?lich-su=%3Cb%3E").body()).contains("Bản tin QR theo quý");
  }

  @Test
  void theSnapshotAskedForStaysInEveryLink() throws Exception {
    String page = dashboard.get("/don-vi/003?ngay=2026-09-30&ban=cleaned").body();

    assertThat(page)
        .contains("tính đến hết ngày 30/9/2026")
        .contains("/nguon-goc/003/1?ngay=2026-09-30&amp;ban=cleaned")
        .contains("/don-vi/021?ngay=2026-09-30&amp;ban=cleaned");
    assertThat(dashboard.get("/don-vi/003?nam=2019&ngay=mai").body()).contains("“2019”", "“mai”");
    assertThat(dashboard.get("/xep-hang?ngay=2026-09-30").body())
        .contains("href=\"/don-vi/003?ngay=2026-09-30\"");
  }

  @Test
  void anUnknownCodeIsToldSoWithAWayOn() throws Exception {
    for (String code : List.of("999", "12345", "abc", "%3Cscript%3E")) {
      HttpResponse<String> answer = dashboard.get("/don-vi/" + code);

      assertThat(answer.statusCode()).as(code).isEqualTo(404);
      assertThat(answer.body())
          .contains("Không có đơn vị này", "href=\"/xep-hang\"")
          .doesNotContain("<script>", "Exception");
    }
  }

  @Test
  void whatComesNearAnUnknownUnitIsOfferedAndTheSearch() throws Exception {
    for (String path : List.of("/don-vi/001033", "/don-vi/tay-ho", "/don-vi/0010/len-hang")) {
      HttpResponse<String> answer = dashboard.get(path);

      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body())
          .as(path)
          .contains("Có thể bạn tìm:", "href=\"/don-vi/00103\"", "action=\"/tim\"");
    }
    assertThat(dashboard.get("/don-vi/zzz").body())
        .contains("action=\"/tim\"")
        .doesNotContain("Có thể bạn tìm:");
  }

  @Test
  void beforeItsFoundingAWardSaysSoAndNamesWhatWasThere() throws Exception {
    assertThat(dashboard.get("/don-vi/00103?nam=2025&ngay=2025-06-30").body())
        .contains("Chưa có số đến ngày 30/6/2025", "Đơn vị lập từ 1/7/2025")
        .contains("Trước đó là địa bàn của ", "href=\"/don-vi/003?");
  }

  @Test
  void aPeriodThatThereIsNotLeadsToTheNearest() throws Exception {
    assertThat(dashboard.get("/don-vi/003?nam=2019").body())
        .contains("“2019”", "tính đến hết ngày 31/12/2025");
    assertThat(dashboard.get("/don-vi/003?nam=2025&ngay=2020-01-01").body())
        .contains("“2020-01-01”", "tính đến hết ngày 30/6/2025");
    assertThat(dashboard.get("/don-vi/003?nam=2031").body())
        .contains("“2031”", "tính đến hết ngày 21/11/2026");
  }

  @Test
  void aUnitWithoutAFigureSaysWhy() throws Exception {
    assertThat(dashboard.get("/don-vi/00103").body())
        .contains("Không có số đến ngày 21/11/2026", "Quận Tây Hồ");
    assertThat(dashboard.get("/don-vi/01").body())
        .contains("Thành phố không xếp hạng với đơn vị nào");
  }

  @Test
  void itIsThereInEnglish() throws Exception {
    assertThat(dashboard.get("/don-vi/003", "Cookie", "ngon-ngu=en").body())
        .contains("Rank 4 of 30, possibly from 3 to 8", "Six main indices against 12")
        .contains("Through 1 July 2025 in three readings")
        .doesNotContain("Vì sao", "??");
  }

  @ParameterizedTest
  @CsvSource({
    "1440, LIGHT, vi",
    "1440, DARK, en",
    "360, LIGHT, en",
    "360, DARK, vi",
    "900, LIGHT, vi"
  })
  void thePagesAreAccessibleAndFit(int width, ColorScheme scheme, String language) {
    try (BrowserContext context =
        browser.open(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onPageError(complaints::add);
      for (String path : List.of("/don-vi/003", "/don-vi/00103", "/don-vi/999")) {
        page.navigate(dashboard.url() + path + "?ngon-ngu=" + language);

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
            .as("%s at %d px", path, width)
            .isEqualTo(0);
        assertThat(TestingBrowser.violations(page))
            .as("%s at %d px, %s", path, width, scheme)
            .isEmpty();
      }
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aRowOfTheRankingOpensItAndItsTablesOpenByKeyboard() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/xep-hang");
      page.locator("#h-003 th a").click();

      assertThat(page.locator("h1")).hasText("Tây Hồ quận cũ");
      page.locator("#lo-trinh summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#lo-trinh table")).isVisible();
      assertThat(page.locator("#chi-so tbody tr")).hasCount(6);
    }
  }

  @Test
  void itPrintsOnOnePage() {
    try (BrowserContext context = browser.open(new Browser.NewContextOptions())) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/don-vi/003");
      String pdf =
          new String(
              page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
              StandardCharsets.ISO_8859_1);

      assertThat(Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results()).hasSize(1);
    }
  }
}
