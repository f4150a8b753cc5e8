package vn.thuocso.dashboard.ranking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;

class ScorePagesIT {

  private static final TestingDashboard dashboard = TestingDashboard.scored();
  private static final TestingBrowser browser = TestingBrowser.shared();

  @Test
  void beforeTheFirstSnapshotThePageSaysSo() throws Exception {
    assertThat(TestingDashboard.shared().get("/xep-hang").body()).contains("Chưa có lần tính nào");
  }

  @Test
  void aSearchAlreadyTellsTheRank() throws Exception {
    assertThat(dashboard.get("/tim?q=tay%20ho").body())
        .contains("Quận Tây Hồ</a>")
        .containsPattern("hạng \\d+ trên 30, có thể \\d+–\\d+");
  }

  @Test
  void theReaderSortsByAColumnAndTheAddressKeepsIt() throws Exception {
    String byName = dashboard.get("/xep-hang?nam=2026&xep=ten").body();
    assertThat(byName.indexOf("h-001")).isPositive().isLessThan(byName.indexOf("h-271"));
    assertThat(byName.indexOf("h-271")).isLessThan(byName.indexOf("h-005"));
    assertThat(byName).contains("aria-sort=\"ascending\"", "?nam=2026&amp;xep=-ten");

    String byGain = dashboard.get("/xep-hang?xep=tang").body();
    assertThat(byGain).contains("aria-sort=\"descending\"", "href=\"?\"", "?xep=-tang");
    assertThat(dashboard.get("/xep-hang?xep=-tang").body()).contains("aria-sort=\"ascending\"");
    assertThat(dashboard.get("/xep-hang?xep=%3Cb%3E").body())
        .contains("aria-sort=\"ascending\"", "&lt;b&gt;");
  }

  @Test
  void theAnswerComesFirst() throws Exception {
    String page = dashboard.get("/xep-hang").body();

    assertThat(page)
        .contains("<h1>Cầu Giấy và Hoàn Kiếm dẫn đầu, chưa phân hơn kém")
        .contains("Xếp hạng 30 khu vực theo tổng điểm, năm 2026", "21/11/2026", "Tạm tính")
        .contains("Số liệu minh họa", "3–8".substring(0, 1))
        .doesNotContain(" style=", "<style");
    assertThat(page.split("<tr role=\"row\" id=\"h-", -1)).hasSize(31);
    assertThat(page.length()).isLessThan(60_000);
  }

  @Test
  void wordsWithoutMeaningAreNamedBesideTheDefault() throws Exception {
    assertThat(dashboard.get("/xep-hang?nam=2019&loai=%3Cb%3E&ngay=hom-qua&tru=zz").body())
        .contains("Không có lần tính nào khớp “2019” ở ô Năm")
        .contains("Không có “&lt;b&gt;” cho ô Loại đơn vị")
        .contains("“hom-qua”", "“zz”")
        .doesNotContain("<b>\"");
  }

  @Test
  void aFormerSnapshotAPillarAndWardsCanBeAskedFor() throws Exception {
    assertThat(dashboard.get("/xep-hang?ngay=2026-09-30").body()).contains("30/9/2026");
    assertThat(dashboard.get("/xep-hang?tru=6").body()).contains("thang 500");
    assertThat(dashboard.get("/xep-hang?loai=phuong-xa").body())
        .contains("Chưa xếp hạng được", "126 phường, xã");
    assertThat(dashboard.get("/xep-hang", "Cookie", "ngon-ngu=en").body())
        .contains("Ranking of 30 areas by total points");
  }

  @Test
  void aFileSaysWhatItIsAndBearsTheCodeOfThePrint() throws Exception {
    String file = dashboard.get("/xep-hang/bang.csv?ngay=2026-09-30").body();

    assertThat(file)
        .startsWith("\ufeff\"Số liệu minh họa\"\r\n\"nội dung\",\"Xếp hạng\"")
        .contains("\"tính đến hết ngày\",\"30/9/2026\"", "\"trạng thái\",\"Ô số để trống")
        .contains("\"địa chỉ trang\",\"/xep-hang?ngay=2026-09-30\"");
    String check = file.replaceAll("(?s).*\"mã kiểm\",\"([0-9A-F-]{14})\".*", "$1");
    assertThat(dashboard.get("/xep-hang?ngay=2026-09-30").body()).contains(check);
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK", "900, LIGHT"})
  void thePageIsAccessibleAndFits(int width, ColorScheme scheme) {
    browser.opensWithoutComplaint(dashboard.url() + "/xep-hang", width, scheme);
  }

  @Test
  void arrowKeysWalkTheMapAndEnterLeadsToTheRow() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/xep-hang");
      page.locator("svg.tiles a[href='#h-003']").focus();
      page.keyboard().press("ArrowDown");

      assertThat(page.locator("svg.tiles a[href='#h-001']")).isFocused();
      assertThat(page.locator("#h-001.chosen-row")).hasCount(1);
      page.keyboard().press("Enter");
      page.waitForURL("**#h-001");
    }
  }
}
