package vn.thuocso.dashboard.engagement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an open page shows when figures change, when the warehouse goes, and when it is back. */
class LiveFiguresIT {

  private static final TestingDashboard dashboard = TestingDashboard.shared();
  private static final TestingWarehouse warehouse = dashboard.warehouse();

  /** The server looks every five seconds. */
  private static final double PATIENCE = 30_000;

  @Test
  void figuresChangeInPlaceAndAnAbsenceIsSaidUntilItIsOver() throws Exception {
    try (BrowserContext context =
        TestingBrowser.shared().open(new Browser.NewContextOptions().setViewportSize(1440, 700))) {
      Page page = context.newPage();
      page.clock().install();
      page.navigate(dashboard.url() + "/tuong-tac");
      page.waitForRequest("**/api/v1/live", () -> page.clock().runFor(7_000));
      assertThatNewsArrive();
      Locator link = page.locator("tbody tr[data-code] a").nth(20);
      link.focus();
      Object scrolled = page.evaluate("window.scrollY");
      String before = page.locator("#strip").innerText();

      warehouse.insert(
          "channel (id, kind, name, version)", List.of("('zalo-moi', 'zalo_oa', 'Zalo mới', 1)"));
      assertThat(page.locator("#strip"))
          .not()
          .hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
      assertThat(link).isFocused();
      assertThat(page.evaluate("window.scrollY")).isEqualTo(scrolled);

      Locator lost = page.locator("#mat-ket-noi");
      assertThat(lost).isHidden();
      warehouse.kill();
      try {
        assertThat(lost).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(lost).containsText("Kho số liệu không trả lời");
      } finally {
        warehouse.restart();
      }
      assertThat(lost).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
      assertThat(link).isFocused();
    }
  }

  /** Whoever listens later is told later: after this the page knows where it stands. */
  private static void assertThatNewsArrive() throws Exception {
    HttpResponse<Stream<String>> news =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(dashboard.url() + "/api/v1/live")).build(),
                HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = news.body()) {
      assertThat(lines.anyMatch(line -> line.startsWith("event:figures"))).isTrue();
    }
  }
}
