package vn.thuocso.dashboard.simulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;

class SimulationPagesIT {

  private static final String LIFT = "/don-vi/00004/len-hang";
  private static final String WEIGHTS = "/thu-trong-so";

  private static final TestingDashboard dashboard = TestingDashboard.scored();
  private static final TestingBrowser browser = TestingBrowser.shared();

  private static String body(String path) throws Exception {
    return dashboard.get(path).body();
  }

  private static int count(String page, String part) {
    return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void theCheapestWayUpIsChosenAndDrawn() throws Exception {
    String page = body(LIFT);

    assertThat(page)
        .contains("ngày công, đủ để Ba Đình lên hạng", "điểm: ", "Trên ", "với xác suất")
        .contains("Đây là phép thử, không lưu lại gì", "Số chấm theo hạng")
        .doesNotContain(" style=", "<style", "Đã chọn 0 việc");
    assertThat(count(page, "<circle")).isEqualTo(100);
    assertThat(count(page, "checked=\"checked\"")).isPositive();
  }

  @Test
  void theProfileOfAWardHasItToo() throws Exception {
    assertThat(body("/don-vi/00004"))
        .contains("id=\"muon-len-hang\">Muốn lên một hạng</h2>", "action=\"" + LIFT + "\"");
  }

  @Test
  void anAreaIsLiftedByTheWorkOfItsWards() throws Exception {
    String profile = body("/don-vi/001");
    String page = body("/don-vi/001/len-hang");

    assertThat(profile).contains(">Muốn lên một hạng</h2>");
    for (String each : List.of(profile, page)) {
      assertThat(each)
          .contains("khoảng ", " ngày công, đủ để ≈ Ba Đình lên hạng ")
          .contains("href=\"/don-vi/00004/len-hang?", "Đạt hạng ", "với xác suất ");
    }
    assertThat(count(page, "<circle")).isEqualTo(100);
  }

  @Test
  void moreTasksMakeItSurer() throws Exception {
    String none = body(LIFT + "?chon=1");
    List<String> all =
        java.util.regex.Pattern.compile("id=\"v-([^\"]+)\"")
            .matcher(none)
            .results()
            .map(found -> "v=" + found.group(1))
            .toList();

    assertThat(none).contains("Đã chọn 0 việc", "Muốn chắc 80\u00a0%, chọn thêm ");
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(body(LIFT + "?" + String.join("&", all)))
        .contains("Đã chọn " + all.size() + " việc", "Như vậy đã chắc")
        .containsPattern("với xác suất (trên )?9\\d\u00a0%");
  }

  @Test
  void whatSomebodyElseWroteIntoTheAddressIsNamedAndLeftOut() throws Exception {
    String many = IntStream.range(0, 80).mapToObj(i -> "v=x" + i).collect(Collectors.joining("&"));
    String script = URLEncoder.encode("<script>alert(1)</script>", StandardCharsets.UTF_8);

    assertThat(body(LIFT + "?v=" + script + "&v=1&v=%00&v=&v=9.9"))
        .contains("Không có việc “&lt;script&gt;alert", "Đã chọn 0 việc")
        .contains("Tiêu chí 1 không còn điểm để thêm", "Không có việc “9.9”")
        .doesNotContain("<script>alert");
    assertThat(body(LIFT + "?" + many)).contains("chỉ đọc 60 việc đầu", "Đã chọn 0 việc");
    assertThat(body(LIFT + "?nam=1999&ban=x")).contains("“1999”", "“x”");
  }

  @Test
  void areasLeadToTheirWardsAndUnknownCodesOn() throws Exception {
    assertThat(body("/don-vi/001/len-hang"))
        .contains("Khu vực quận, huyện cũ là giá trị xấp xỉ", "/don-vi/00004/len-hang", "hạng ");
    assertThat(dashboard.get("/don-vi/99999/len-hang").statusCode()).isEqualTo(404);
    assertThat(body("/don-vi/%22%3E/len-hang")).contains("Không có đơn vị này");
    assertThat(body(LIFT + "?ngay=2026-09-30"))
        .contains("Lần tính này không còn số liệu đầu vào", "30/9/2026");
    assertThat(body(WEIGHTS + "?ngay=2026-09-30"))
        .contains("Lần tính này không còn số liệu đầu vào");
  }

  @Test
  void otherWeightsMoveRanksAndTheFrameworksOwnDoNot() throws Exception {
    assertThat(body(WEIGHTS)).contains("Đây là trọng số đang dùng", "không lưu lại gì");
    assertThat(body(WEIGHTS + "?t1=60&t6=0"))
        .contains("phường, xã đổi hạng", "Lên nhiều nhất: ", "có thể ", "Về như cũ")
        .contains("value=\"60\"")
        .doesNotContain(" style=");
  }

  @Test
  void weightsThatCannotBeUsedAreNamedAtTheirField() throws Exception {
    String zero =
        IntStream.rangeClosed(1, 6).mapToObj(i -> "t" + i + "=0").collect(Collectors.joining("&"));

    assertThat(body(WEIGHTS + "?" + zero)).contains("Tất cả đều bằng 0");
    assertThat(body(WEIGHTS + "?t1=-1&t2=101&t3=abc&t4=&t5=1e3&t6=9999999999999"))
        .contains("Chưa tính thử được", "“-1” không dùng được", "“101”", "“abc”", "“–”", "“1e3”")
        .contains("“999999999999…”");
    assertThat(body(WEIGHTS + "?t1=%3Cb%3E")).contains("“&lt;b&gt;”").doesNotContain("“<b>");
  }

  @Test
  void bothLanguagesAreThere() throws Exception {
    assertThat(dashboard.get(LIFT, "Cookie", "ngon-ngu=en").body())
        .contains("working days, lift Ba Đình to rank", "If computed 500 times");
    assertThat(dashboard.get(WEIGHTS + "?t1=60", "Cookie", "ngon-ngu=en").body())
        .contains("Under these weights", "Up the most: ");
  }

  @ParameterizedTest
  @CsvSource({
    "1440, LIGHT, /don-vi/00004/len-hang",
    "360, LIGHT, /don-vi/00004/len-hang",
    "360, DARK, /don-vi/00004/len-hang?v=nothing",
    "1440, DARK, /thu-trong-so?t1=60",
    "360, LIGHT, /thu-trong-so?t1=60",
    "360, LIGHT, /thu-trong-so?t1=x",
    "360, LIGHT, /don-vi/001/len-hang"
  })
  void pagesAreAccessibleAndFit(int width, ColorScheme scheme, String path) {
    browser.opensWithoutComplaint(dashboard.url() + path, width, scheme);
  }

  @Test
  void aTaskThatIsTickedIsComputedAtOnceAndKeptInTheAddress() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + LIFT + "?chon=1");
      assertThat(page.locator(".tasks tfoot")).containsText("Đã chọn 0 việc");

      page.locator(".tasks input[name=v]").first().check();

      assertThat(page.locator(".tasks tfoot")).not().containsText("Đã chọn 0 việc");
      assertThat(page.locator(".tasks input[name=v]").first()).isFocused();
      page.waitForURL("**v=*");
    }
  }

  @Test
  void withoutScriptsTheButtonComputes() {
    try (BrowserContext context =
        browser.open(
            new Browser.NewContextOptions()
                .setViewportSize(360, 800)
                .setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(dashboard.url() + LIFT + "?chon=1");
      page.locator(".tasks input[name=v]").first().check();
      page.locator("#len-hang button[type=submit]").click();

      assertThat(page.locator(".tasks tfoot")).not().containsText("Đã chọn 0 việc");
    }
  }
}
