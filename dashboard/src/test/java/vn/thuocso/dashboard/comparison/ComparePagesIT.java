package vn.thuocso.dashboard.comparison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.ranking.TestingScores;

class ComparePagesIT {

  private static TestingDashboard dashboard;
  private static final TestingBrowser browser = TestingBrowser.shared();

  @BeforeAll
  static void start() throws Exception {
    dashboard = TestingDashboard.start();
    TestingScores.into(dashboard.warehouse()::execute)
        .city(2026, "cleaned", "2026-08-31", -20)
        .city(2026, "cleaned", "2026-09-30", -10)
        .city(2026, "cleaned", "2026-10-31", 0);
  }

  @AfterAll
  static void stop() {
    dashboard.close();
  }

  @Test
  void whatCannotBeToldApartIsSaidSo() throws Exception {
    assertThat(page("/so-sanh?u=005&u=002"))
        .contains("<h1>Cầu Giấy và Hoàn Kiếm: chưa đủ căn cứ để phân hơn kém");
    assertThat(page("/so-sanh?u=004&u=007"))
        .contains("<h1>Long Biên xếp nhóm trên Hai Bà Trưng", "vẫn có thể đổi chỗ");
    assertThat(page("/so-sanh?u=282&u=005&u=003"))
        .contains("<h1>Cầu Giấy hơn Tây Hồ 26,9\u00a0điểm, đủ căn cứ")
        .contains("Tây Hồ hơn Mỹ Đức", "≈ Giá trị xấp xỉ", "hai đơn vị khác nhóm")
        .contains("khoảng tin cậy 83,7")
        .doesNotContain(" style=", "<style");
  }

  @Test
  void whatIsTooMuchUnknownOrTwiceIsSaidAndTheRestIsKept() throws Exception {
    assertThat(page("/so-sanh?u=005&u=005&u=999&u=%3Cb%3E&u=001&u=002&u=003&u=004&u=006"))
        .contains("đã có trong danh sách", "mã “999”", "&lt;b&gt;", "nhiều nhất năm đơn vị")
        .contains("data-code=\"005\"", "data-code=\"004\"")
        .doesNotContain("data-code=\"006\"", "<b>");
    assertThat(page("/so-sanh"))
        .contains("Chọn từ hai đến năm đơn vị để so sánh", "<details class=\"ticking\" open")
        .contains("name=\"u\" value=\"005\"");
  }

  @Test
  void aNameWithoutAccentsIsAddedOrOffered() throws Exception {
    assertThat(page("/so-sanh?u=005&them=quan+tay+ho")).contains("data-code=\"003\"");
    assertThat(page("/so-sanh?u=005&them=tay+ho"))
        .contains("chọn một", "u=005&amp;u=003", "u=005&amp;u=00103");
    assertThat(page("/so-sanh?u=005&them=zzz")).contains("Không tìm thấy đơn vị nào tên “zzz”");
  }

  @Test
  void itSpeaksEnglishToo() throws Exception {
    assertThat(page("/so-sanh?u=005&u=282", "Cookie", "ngon-ngu=en"))
        .contains("is ahead of", "beyond doubt");
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "360, LIGHT", "360, DARK", "900, DARK"})
  void thePageIsAccessibleAndFits(int width, ColorScheme scheme) {
    browser.opensWithoutComplaint(
        dashboard.url() + "/so-sanh?u=005&u=002&u=003&u=269&u=282", width, scheme);
  }

  private static String page(String path, String... headers) throws Exception {
    HttpResponse<String> answer = dashboard.get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
