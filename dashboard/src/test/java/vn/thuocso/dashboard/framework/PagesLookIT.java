package vn.thuocso.dashboard.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.engagement.TestingBrowser;

/** The pages of frameworks and of the record of decisions, as their people see them. */
class PagesLookIT {

  private static final List<String> PAGES =
      List.of(
          "/nhat-ky",
          "/bo-chi-so",
          "/bo-chi-so/TG-THU-1/nhin",
          "/bo-chi-so/so-sanh?tu=TG-DEMO-1%7C1&den=TG-THU-1%7Cnhin");

  static final TestingOffice office = TestingOffice.shared();
  static TestingVisitor visitor;

  @BeforeAll
  static void enter() throws Exception {
    visitor =
        TestingLogin.enter(
            office, office.account("nhin-trang", Grant.everywhere(Role.ADMINISTRATOR)));
    String text =
        TestingDefinition.text("nhin")
            .replace("method: {kind: TARGET, target: 95}", "method: {kind: TARGET, target: 97.5}");
    visitor.upload("/bo-chi-so", "/bo-chi-so", Map.of(), "tep", text);
  }

  @ParameterizedTest
  @CsvSource({"1440, vi, LIGHT", "360, en, DARK"})
  void areAccessibleAndFitTheirWidth(int width, String language, ColorScheme ground) {
    String home = "http://127.0.0.1:" + office.port();
    try (BrowserContext context =
        TestingBrowser.shared()
            .open(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(ground))) {
      context.addCookies(
          List.of(
              new Cookie("thuocso", visitor.session()).setUrl(home),
              new Cookie("ngon-ngu", language).setUrl(home)));
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
      for (String address : PAGES) {
        page.navigate(home + address);
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
        assertThat(page.content()).as(address).doesNotContain("??");
        assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
            .as(address)
            .isEqualTo(0);
        TestingBrowser.violations(page).forEach(broken -> complaints.add(address + ": " + broken));
      }
      assertThat(complaints).isEmpty();
    }
  }
}
