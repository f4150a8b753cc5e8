package vn.thuocso.dashboard.engagement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserIT {

  private static final List<String> PAGES =
      List.of("/", "/dia-ban/001", "/dia-ban/281", "/cach-tinh", "/duong-so-lieu", "/?kind=wards");

  private static final TestingDashboard dashboard = TestingDashboard.shared();
  private static final TestingBrowser browser = TestingBrowser.shared();

  /** Every page in both widths and both schemes; the long table of wards once. */
  @ParameterizedTest
  @CsvSource({"1440, LIGHT, 6", "360, DARK, 5", "1440, DARK, 2", "360, LIGHT, 2"})
  void noPageBreaksWcag22AaOrScrollsSideways(int width, ColorScheme scheme, int pages) {
    try (BrowserContext context = open(width, scheme)) {
      Page page = context.newPage();
      for (String path : PAGES.subList(0, pages)) {
        page.navigate(dashboard.url() + path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(sideways(page)).as("%s at %d px", path, width).isEqualTo(0);
        assertThat(TestingBrowser.violations(page))
            .as("%s at %d px, %s", path, width, scheme)
            .isEmpty();
      }
    }
  }

  @Test
  void theRankingFitsEveryWidthBetween() {
    try (BrowserContext context = open(1100, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/");
      for (int width : new int[] {1280, 1100, 900, 768, 767, 500}) {
        page.setViewportSize(width, 900);
        assertThat(sideways(page)).as("at %d px", width).isEqualTo(0);
      }
    }
  }

  /** A reader may never have to guess whom a row is about. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/?kind=wards", "/?kind=phuong", "/dia-ban/001"})
  void noNameIsCutAtAnyWidth(String path) {
    try (BrowserContext context = open(320, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + path);
      for (int width : new int[] {320, 360, 768, 900, 1024, 1280, 1440, 1920}) {
        page.setViewportSize(width, 900);
        assertThat(sideways(page)).as("%s at %d px", path, width).isEqualTo(0);
        assertThat(cut(page, "tbody th.place")).as("%s at %d px", path, width).isEmpty();
        assertThat(cut(page, "tbody td.kpi")).as("%s at %d px", path, width).isEmpty();
      }
    }
  }

  /** The text of the cells that do not show all of it. */
  @SuppressWarnings("unchecked")
  private static List<Object> cut(Page page, String cells) {
    return (List<Object>)
        page.locator(cells)
            .evaluateAll(
                """
                cells => {
                  if (cells.length === 0) throw new Error('nothing to measure');
                  return cells
                    .filter(cell => cell.scrollWidth > cell.clientWidth
                      || getComputedStyle(cell).textOverflow === 'ellipsis')
                    .map(cell => cell.textContent);
                }
                """);
  }

  @Test
  void onAPhoneARowOpensItsFiveFigures() {
    try (BrowserContext context = open(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/");
      Locator row = page.locator("tr[data-code='001']");
      assertThat(row.locator("td.kpi:visible")).hasCount(0);

      row.locator("summary").focus();
      page.keyboard().press("Enter");

      assertThat(row.locator("td.kpi:visible")).hasCount(5);
      assertThat(row.locator("[data-kpi='FB-03'] .label")).hasText("Trang hoạt động");
      assertThat(row.locator("[data-kpi='FB-03'] .whole")).hasText("100,0\u00a0%");
      assertThat(page.locator("td.kpi:visible")).hasCount(5);
      assertThat(page.locator("thead th.index")).isVisible();
      assertThat(page.locator(".legend").boundingBox().y)
          .isLessThan(page.locator("table.ranking").boundingBox().y);
      assertThat(cut(page, "tr[data-code='001'] td.kpi")).isEmpty();
      assertThat(sideways(page)).isEqualTo(0);

      row.click();
      assertThat(page.locator("td.kpi:visible")).hasCount(0);
    }
  }

  private static Object sideways(Page page) {
    return page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth");
  }

  @Test
  void theChartIsDrawnWithoutBreakingTheContentSecurityPolicy() {
    try (BrowserContext context = open(1440, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.onPageError(complaints::add);
      page.navigate(dashboard.url() + "/");

      assertThat(page.locator("#index-chart[data-drawn=yes] canvas").first()).isVisible();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void filtersWorkByKeyboardAloneAndStayInTheAddress() {
    try (BrowserContext context = open(1440, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/");
      tabTo(page, "kind");
      page.keyboard().press("ArrowDown");
      tabTo(page, "reading-cleaned");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Enter");
      page.waitForURL("**kind=quan**");

      assertThat(page.url()).contains("period=2026-Q3", "kind=quan", "reading=raw");
      assertThat(page.locator("tbody tr[data-code]")).hasCount(12);
    }
  }

  @Test
  void filtersWorkWithoutJavaScript() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/");
      page.locator("#kind").selectOption("thi-xa");
      page.locator(".filters button").click();

      assertThat(page.locator("tbody tr[data-code]")).hasCount(1);
      assertThat(page.locator("#index-chart")).isHidden();
    }
  }

  @Test
  void aRowOpensItsPlaceAndTheFiveStatesLookDifferent() {
    try (BrowserContext context = open(1440, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/");
      assertThat(page.locator("[data-state=missing] .words").first()).hasText("thiếu");
      assertThat(page.locator("[data-state=suppressed] .words").first()).hasText("được ẩn");
      assertThat(page.locator("[data-state=zero] .words").first())
          .hasText(Pattern.compile("0(\u00a0%)?"));
      assertThat(page.locator("[data-state=not-applicable] .words").first()).hasText("k.á.d.");
      assertThat(grounds(page)).doesNotHaveDuplicates();

      page.locator("tr[data-code='001'] a").click();
      assertThat(page.locator("h1")).hasText("Ba Đình");
      page.locator("#qr-05 summary").click();
      assertThat(page.locator("#qr-05 .source-name")).hasText("Bản tin 001");
    }
  }

  private static List<Object> grounds(Page page) {
    List<Object> grounds = new ArrayList<>();
    for (String state : List.of("missing", "suppressed", "not-applicable", "zero")) {
      grounds.add(
          page.locator("[data-state=" + state + "] .words")
              .first()
              .evaluate("cell => getComputedStyle(cell).backgroundImage"));
    }
    return grounds;
  }

  /** Presses Tab until the control has the focus, a bounded number of times. */
  private static void tabTo(Page page, String id) {
    for (int presses = 0; presses < 40; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.locator("#" + id).evaluate("control => document.activeElement === control"))) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach #" + id);
  }

  private static BrowserContext open(int width, ColorScheme scheme) {
    return browser.open(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }
}
