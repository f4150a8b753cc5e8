package vn.thuocso.dashboard.movers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.ranking.TestingScores;

class MoversPagesIT {

  private static TestingDashboard dashboard;
  private static final TestingBrowser browser = TestingBrowser.shared();

  @BeforeAll
  static void start() throws Exception {
    dashboard = TestingDashboard.start();
    assertThat(dashboard.get("/bien-dong").body()).contains("Chưa có hai lần tính để so");
    TestingScores.into(dashboard.warehouse()::execute)
        .city(2026, "cleaned", "2026-08-31", -40)
        .city(2026, "cleaned", "2026-09-30", -10)
        .city(2026, "cleaned", "2026-10-31", 0);
  }

  @AfterAll
  static void stop() {
    dashboard.close();
  }

  @Test
  void whoMovedMostIsSaidFirstAndTheTwoDaysStandInTheAddress() throws Exception {
    assertThat(dashboard.get("/bien-dong?tu=2026-08-31&den=2026-10-31").body())
        .containsPattern("<h1>[^<]+ tăng \\d+ bậc, nhiều nhất; [^<]+ giảm \\d+ bậc")
        .contains("từ hết 31/8/2026 đến hết 31/10/2026, 30 khu vực")
        .contains(
            "điểm và hạng",
            "chưa đủ căn cứ",
            "còn trong khoảng tin cậy",
            "Hoạt động chuyển đổi số tuyên giáo: +")
        .doesNotContain(" style=", "<style");
    assertThat(dashboard.get("/bien-dong?tu=hom-qua&den=%3Cb%3E&loai=zz").body())
        .contains("“hom-qua”", "“&lt;b&gt;”", "“zz”");
    assertThat(dashboard.get("/bien-dong?tu=2026-10-31&den=2026-10-31").body())
        .contains("Chưa có hai lần tính để so");
    assertThat(dashboard.get("/bien-dong?ky=thang&bo=TG-DEMO-1:1&ban=raw&loai=khu-vuc").body())
        .contains("từ hết 30/9/2026 đến hết 31/10/2026", "Đổi nhiều nhất ở")
        .doesNotContain("Cùng kỳ năm trước")
        .contains("tu=2026-09-30&amp;den=2026-10-31", "Cuối quý trước");
    assertThat(dashboard.get("/bien-dong?loai=phuong-xa").body())
        .contains("Chưa đơn vị nào có hạng ở cả hai lần tính");
    assertThat(dashboard.get("/bien-dong", "Cookie", "ngon-ngu=en").body())
        .contains("Nobody changed rank beyond the interval");
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1024, LIGHT", "768, LIGHT", "360, LIGHT", "360, DARK"})
  void thePageIsAccessibleAndFits(int width, ColorScheme scheme) {
    browser.opensWithoutComplaint(dashboard.url() + "/bien-dong", width, scheme);
  }
}
