package vn.thuocso.dashboard.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.assessment.evidence.TestingPapers;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.engagement.TestingBrowser;

/** A clerk's job and an approver's, from the first figure to the form that is submitted. */
class FormBrowserIT {

  private static final TestingOffice office = TestingOffice.shared();
  private static final TestingBrowser browser = TestingBrowser.shared();

  @BeforeAll
  static void open() {
    TestingRound.open(
        office.bean(Rounds.class),
        office.bean(RoundCriteria.class),
        TestingRound.YEAR,
        office.now(),
        60);
  }

  @ParameterizedTest
  @CsvSource({"1440, 00127, LIGHT", "360, 00136, DARK"})
  void aFormIsEnteredLookedAtAndSubmitted(int width, String unit, ColorScheme ground) {
    try (BrowserContext clerk = context(width, ground);
        BrowserContext approver = context(width, ground)) {
      Page form = enter(clerk, "trinh-duyet-nhap-" + width, unit, Role.CLERK);
      form.navigate(url("/tu-danh-gia"));
      sound(form);
      // Other tests open rounds of other years at this office.
      form.navigate(url("/tu-danh-gia/2026/" + unit));
      ratio(form, "1.4", "1.284", "1.807");
      assertThat(form.locator("#c-1\\.4 [data-part=share]")).containsText("71,1 %");
      assertThat(form.locator("#c-1\\.4 .form-tag")).hasText("Chưa có minh chứng");

      form.navigate(url("/tu-danh-gia/2026/" + unit + "?chi-so=2"));
      ratio(form, "2.5", "52", "48");
      assertThat(form.locator("#c-2\\.5 .wrong")).hasCount(1);
      sound(form);
      ratio(form, "2.5", "40", "48");
      assertThat(form.locator("#c-2\\.5 .wrong")).hasCount(0);
      lostAndFound(clerk, form);
      twoAtOnce(clerk, form, unit);
      enclose(form, "2.5");
      Assertions.assertThat(form.locator("#c-2\\.5 .evidence li").count()).isEqualTo(1);

      form.navigate(url("/tu-danh-gia/2026/" + unit + "?chi-so=1"));
      enclose(form, "1.4");
      picture(form, unit, width);
      form.locator("button[value=chuyen]").click();
      assertThat(form.locator("#trang-thai")).containsText("Đã chuyển người duyệt");

      Page look = enter(approver, "trinh-duyet-duyet-" + width, unit, Role.APPROVER);
      look.navigate(url("/tu-danh-gia/2026/" + unit));
      assertThat(look.locator("input[name='1.4.tu-so']")).hasValue("1.284");
      sound(look);
      look.locator("form[action$='/nop'] button").click();
      assertThat(look.locator("#trang-thai")).containsText("Đã nộp");
    }
  }

  /** The line is cut while something is typed: it stays, is said, and is sent afterwards. */
  private static void lostAndFound(BrowserContext context, Page form) {
    context.setOffline(true);
    form.locator("input[name='2.5.tu-so']").fill("41");
    assertThat(form.locator("#da-luu")).hasClass(Pattern.compile("lost"));
    assertThat(form.locator("#da-luu")).containsText("Mất kết nối");
    context.setOffline(false);
    assertThat(form.locator("#da-luu")).containsText("Đã lưu");
  }

  private static void twoAtOnce(BrowserContext context, Page form, String unit) {
    Page second = context.newPage();
    second.navigate(url("/tu-danh-gia/2026/" + unit + "?chi-so=2"));
    ratio(second, "2.5", "42", "48");
    second.close();
    form.locator("input[name='2.5.tu-so']").fill("43");
    Locator conflict = form.locator("#c-2\\.5 .conflict");
    assertThat(conflict).containsText("42 / 48");
    conflict.locator("button").first().click();
    assertThat(form.locator("#da-luu")).containsText("Đã lưu");
    form.reload();
    assertThat(form.locator("input[name='2.5.tu-so']")).hasValue("43");
  }

  private static void ratio(Page form, String code, String numerator, String denominator) {
    form.locator("input[name='" + code + ".tu-so']").fill(numerator);
    form.locator("input[name='" + code + ".mau-so']").fill(denominator);
    form.waitForResponse(
        answer -> answer.request().method().equals("PUT") && answer.ok(),
        () -> form.locator("input[name='" + code + ".mau-so']").dispatchEvent("input"));
    assertThat(form.locator("#da-luu")).containsText("Đã lưu");
  }

  private static void enclose(Page form, String code) {
    Locator part = form.locator("[id='c-" + code + "']");
    part.locator(".drop > summary").click();
    part.locator("input[name=ten]").fill("Báo cáo kết quả");
    part.locator("input[name=tep]")
        .setInputFiles(
            new FilePayload("bao-cao.pdf", "application/pdf", TestingPapers.pdf("Báo cáo")));
    part.locator(".upload button").click();
    assertThat(part.locator(".evidence li")).hasCount(1);
    assertThat(part.locator(".evidence li")).containsText("chưa quét mã độc");
    assertThat(part.locator(".form-tag")).hasText("Đơn vị khai");
  }

  private static void sound(Page page) {
    Assertions.assertThat(TestingBrowser.violations(page)).isEmpty();
    Assertions.assertThat(
            page.locator("html")
                .evaluate(
                    "root => [...root.querySelectorAll('body *')].filter(it =>"
                        + " root.scrollWidth > root.clientWidth"
                        + " && it.getBoundingClientRect().right > root.clientWidth)"
                        + ".map(it => it.outerHTML.slice(0, 80))"))
        .isEqualTo(List.of());
  }

  private static Page enter(BrowserContext context, String login, String unit, Role role) {
    office.account(login, Grant.over(role, new UnitCode(unit)));
    Page page = context.newPage();
    page.navigate(url("/dang-nhap"));
    page.locator("input[name=ten]").fill(login);
    page.locator("input[name=mat-khau]").fill(TestingOffice.PASSWORD);
    page.locator("main button[type=submit]").first().click();
    page.waitForURL(address -> !address.contains("/dang-nhap"));
    return page;
  }

  private static BrowserContext context(int width, ColorScheme ground) {
    return browser.open(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ground));
  }

  /** Left beside the test's report, to be laid beside the picture. */
  private static void picture(Page page, String unit, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screens/form-" + unit + "-" + width + ".png")));
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + office.port() + path;
  }
}
