package vn.thuocso.dashboard.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.engagement.TestingBrowser;

/** The verifier's job in a browser: by keyboard alone, and by touch on a phone. */
class AppraisalDeskIT {

  private static final int YEAR = 2035;
  private static final TestingOffice office = TestingOffice.shared();
  private static final TestingBrowser browser = TestingBrowser.shared();

  private static String session;

  @BeforeAll
  static void open() throws Exception {
    TestingRound round = TestingRound.open(office, YEAR);
    round.submit("00145", Map.of("1.1", "BI_THU", "1.2", "4"));
    round.submit("00160", Map.of("1.1", "BI_THU", "1.2", "4"));
    session =
        TestingLogin.enter(office, office.account("tham-dinh-ban", Grant.everywhere(Role.VERIFIER)))
            .session();
  }

  private static BrowserContext enter(int width, boolean touch) {
    BrowserContext context =
        browser.open(
            new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setHasTouch(touch)
                .setColorScheme(ColorScheme.LIGHT));
    context.addCookies(List.of(new Cookie("thuocso", session).setUrl(url(""))));
    return context;
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + office.port() + path;
  }

  private static List<Decision> decisions(String unit, String indicator) {
    return office.bean(Decisions.class).of(new Criterion(YEAR, new UnitCode(unit), indicator));
  }

  private static void isClean(Page page, List<String> complaints) {
    assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
        .isEqualTo(0);
    assertThat(TestingBrowser.violations(page)).isEmpty();
    assertThat(complaints).isEmpty();
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    return complaints;
  }

  @Test
  void aVerifierLowersAndAcceptsByKeyboardAlone() {
    try (BrowserContext context = enter(1440, false)) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(url("/tham-dinh/" + YEAR + "/00145/1.1"));
      shoot(page, "desk");
      isClean(page, complaints);

      page.keyboard().press("?");
      assertThat(page.locator("#phim")).isVisible();
      page.keyboard().press("Escape");
      page.keyboard().press("j");
      assertThat(page).hasURL(Pattern.compile(".*/00145/1\\.2\\?.*"));
      page.keyboard().press("k");
      assertThat(page).hasURL(Pattern.compile(".*/00145/1\\.1\\?.*"));

      page.keyboard().press("h");
      assertThat(page.locator("#diem")).isFocused();
      page.keyboard().type("7,5");
      assertThat(page.locator(".effect")).hasText("Hạ xuống 7,5 và sang tiêu chí sau");
      page.keyboard().press("Tab");
      page.keyboard().type("Quyết định do Phó Bí thư ký.");
      shoot(page, "lowering");
      isClean(page, complaints);
      page.keyboard().press("Control+Enter");

      assertThat(page).hasURL(Pattern.compile(".*/00145/1\\.2\\?.*"));
      assertThat(page.locator(".notice.done")).containsText("Hạ xuống 7,50");
      page.keyboard().press("c");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".notice.done")).containsText("Chấp nhận");
      assertThat(decisions("00145", "1.1").get(0).verdict().reason())
          .isEqualTo("Quyết định do Phó Bí thư ký.");
      assertThat(decisions("00145", "1.2").get(0).verdict().choice()).isEqualTo(Choice.ACCEPT);
    }
  }

  @Test
  void onAPhoneACriterionIsReturnedByTouch() {
    try (BrowserContext context = enter(360, true)) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(url("/tham-dinh/" + YEAR + "/00160/1.2"));
      shoot(page, "phone");
      isClean(page, complaints);
      for (Locator control : page.locator(".choices label, .verdict-bar button, .chip").all()) {
        assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(47);
      }

      page.locator(".choices label", new Page.LocatorOptions().setHasText("Trả lại")).tap();
      assertThat(page.locator("#han")).isVisible();
      assertThat(page.locator("#diem")).isHidden();
      page.locator(".chip", new Page.LocatorOptions().setHasText("Thiếu minh chứng")).tap();
      assertThat(page.locator("#ly-do")).hasValue("Thiếu minh chứng.");
      shoot(page, "phone-returning");
      isClean(page, complaints);
      page.locator(".verdict-bar button").tap();

      assertThat(page.locator(".notice.done")).containsText("Trả lại");
      assertThat(decisions("00160", "1.2").get(0).verdict().due()).isPresent();
    }
  }

  /** For whoever wants to look: THUOCSO_SHOTS names a directory. */
  private static void shoot(Page page, String name) {
    String shots = System.getenv().getOrDefault("THUOCSO_SHOTS", "");
    if (!shots.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(shots, name + ".png")).setFullPage(true));
    }
  }
}
