package vn.thuocso.dashboard.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;

class SearchPageIT {

  private static final TestingDashboard dashboard = TestingDashboard.scored();

  @Test
  void accentsAndCaseDoNotMatter() throws Exception {
    for (String text :
        List.of(
            "tay+ho", "T%C3%82Y+H%E1%BB%92", "T%C3%A2y%20H%E1%BB%93", "Ta%CC%82y+H%C3%B4%CC%80")) {
      assertThat(dashboard.get("/tim?q=" + text).body())
          .as(text)
          .contains("href=\"/don-vi/003\"", "href=\"/don-vi/00103\"");
    }
  }

  @Test
  void whatIsNotFoundIsSaidWithAWayOn() throws Exception {
    assertThat(dashboard.get("/tim?q=zzzz").body()).contains("“zzzz”", "href=\"/xep-hang\"");
    assertThat(dashboard.get("/tim").statusCode()).isEqualTo(200);
    HttpResponse<String> script = dashboard.get("/tim?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(script.body()).doesNotContain("<script>alert");
  }

  @Test
  void aQuestionOfTwoHundredCharactersIsAnsweredInShort() throws Exception {
    HttpResponse<String> answer = dashboard.get("/tim?q=" + "tay+ho+".repeat(29).substring(0, 200));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("…", "href=\"/xep-hang\"");
  }

  @Test
  void theKeyboardAloneFindsAUnit() {
    try (BrowserContext context =
        TestingBrowser.shared().open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + "/tim");
      page.locator("#tim-q").focus();
      page.keyboard().type("quan tay ho");
      page.keyboard().press("Enter");
      page.waitForURL("**q=quan**");
      assertThat(page.locator(".hits a").first()).hasText("Quận Tây Hồ");

      page.locator("#tim-q").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator(".hits a").first()).isFocused();
      page.keyboard().press("Enter");
      page.waitForURL("**/don-vi/003");
    }
  }
}
