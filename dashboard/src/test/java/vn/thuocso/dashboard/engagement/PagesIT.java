package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesIT {

  private static final TestingDashboard dashboard = TestingDashboard.shared();

  @Test
  void theFirstPageRanksThirtyAreasOfTheLastFullQuarter() throws Exception {
    HttpResponse<String> page = dashboard.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("quý\u00a03/2026", "trên 30 khu vực", "không đo người", "Số liệu minh họa");
    assertThat(page.body().split("data-code=", -1)).hasSize(31);
  }

  @Test
  void theApiHasHandComputedFigures() throws Exception {
    JsonNode baDinh = place(api(""), "001");

    // 90 days of a post a day: each of July, August and September has its four.
    assertThat(cell(baDinh, "FB-03")).isEqualTo("PRESENT 3/3=100");
    // 1,800 opens less 180 flagged over 65,023 + 93,536 + 97,100 … residents of the three wards.
    assertThat(cell(baDinh, "QR-05")).startsWith("PRESENT 1620/");
    assertThat(cell(baDinh, "QR-01")).isEqualTo("PRESENT 2/3=66.666666666667");
    assertThat(cell(baDinh, "PL-01")).isEqualTo("SUPPRESSED few_answers");
    assertThat(cell(baDinh, "FB-09")).isEqualTo("PRESENT 1840/9200=20");
  }

  @Test
  void theFiveStatesReachTheApiApart() throws Exception {
    JsonNode all = api("");

    assertThat(cell(place(all, "001"), "PL-01")).startsWith("SUPPRESSED");
    assertThat(cell(place(all, "008"), "QR-05"))
        .isEqualTo("ZERO 0/" + residents(all, "008") + "=0");
    assertThat(cell(place(all, "281"), "FB-09")).isEqualTo("MISSING no_report");
    assertThat(cell(place(all, "282"), "FB-03")).isEqualTo("NOT_APPLICABLE no_channel");
    assertThat(place(all, "001").get("kpis").get(3).get("hidden").asInt()).isEqualTo(1);
    assertThat(place(all, "281").get("kpis").get(4).get("silent").asInt()).isEqualTo(1);
  }

  @Test
  void theRawReadingKeepsFlaggedOpens() throws Exception {
    assertThat(cell(place(api("&reading=raw"), "001"), "QR-05")).startsWith("PRESENT 1800/");
  }

  @Test
  void underThreeKpisAnAreaHasNoRank() throws Exception {
    JsonNode myDuc = place(api(""), "282");

    assertThat(myDuc.get("rank").isNull()).isTrue();
    assertThat(dashboard.get("/").body()).contains("chỉ số so được, cần ba");
  }

  @Test
  void aHiddenPollShowsItsAmountNowhere() throws Exception {
    String place = dashboard.get("/dia-ban/001").body();

    assertThat(place)
        .contains("được ẩn", "Được ẩn vì có dưới 10 phiếu hoặc chưa nhận được phiếu.")
        .doesNotContain("9 phiếu");
    assertThat(
            dashboard
                .get("/tuong-tac/bang.csv")
                .body()
                .lines()
                .filter(line -> line.contains("\"001\"")))
        .singleElement()
        .asString()
        .contains("\"được ẩn\",,,");
  }

  @Test
  void thePlaceOpensItsFiguresAndChannels() throws Exception {
    String place = dashboard.get("/dia-ban/001?period=2026-Q3").body();

    assertThat(place)
        .contains("Ba Đình", "1.620 lượt mở", "2 số đúng hẹn trên 3 số theo kế hoạch")
        .contains("/cach-tinh#fb-03", "Bản tin 001", "66,7\u00a0%");
  }

  @Test
  void aPlaceSaysAmongHowManyItIsRankedAndWhatItsSpanMeans() throws Exception {
    String place = dashboard.get("/dia-ban/001?period=2026-Q3").body();

    assertThat(place)
        .contains("khu vực xếp hạng được (của 30)", "khi bỏ một chỉ số")
        .doesNotContain("có thể từ");
  }

  @Test
  void anUnknownPlaceIsNotFound() throws Exception {
    assertThat(dashboard.get("/dia-ban/999").statusCode()).isEqualTo(404);
  }

  @Test
  void wardsBeforeTheReformAreSaidNotToExist() throws Exception {
    assertThat(dashboard.get("/?period=2024-Q3&kind=wards").body())
        .contains("Phường, xã lập từ 1/7/2025");
  }

  @Test
  void wordsThatMeanNothingAreNamedBesideTheDefault() throws Exception {
    assertThat(dashboard.get("/?period=zz&kind=%3Cscript%3E&reading=1").body())
        .contains("Không có kỳ “zz”; đang xem quý\u00a03/2026.")
        .contains("Không có loại địa bàn “&lt;script&gt;”; đang xem: Tất cả khu vực.")
        .contains("Không có cách đọc “1”; đang xem: Đã làm sạch.")
        .doesNotContain("<script>");
    assertThat(dashboard.get("/dia-ban/001?period=2026-13").body())
        .contains("Không có kỳ “2026-13”; đang xem quý\u00a03/2026.");
    assertThat(dashboard.get("/?period=&kind=&reading=").body()).doesNotContain("Không có kỳ");
  }

  @ParameterizedTest
  @CsvSource({
    "period=2026-13,UNKNOWN_PERIOD,“2026-13”,tham số period",
    "period=0000,UNKNOWN_PERIOD,“0000”,tham số period",
    "kind=zz,UNKNOWN_KIND,“zz”,'areas, quan, huyen, thi-xa, wards, phuong, xa'",
    "reading=1,UNKNOWN_READING,“1”,'cleaned, raw'"
  })
  void machinesAreToldWhichWordMeansNothing(String query, String code, String value, String rule)
      throws Exception {
    for (String path : new String[] {"/api/v1/ranking?", "/tuong-tac/bang.csv?"}) {
      HttpResponse<String> answer = dashboard.get(path + query, "Accept", "text/html,*/*;q=0.8");
      assertThat(answer.statusCode()).isEqualTo(400);
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      assertThat(body.get("code").asString()).isEqualTo(code);
      assertThat(body.get("message").asString()).contains(value, rule, "Hãy sửa");
    }
  }

  @Test
  void englishIsTheSecondLanguage() throws Exception {
    assertThat(dashboard.get("/", "Cookie", "ngon-ngu=en").body())
        .contains("of 30 areas", "Q3\u00a02026", "lang=\"en\"");
  }

  @Test
  void theTableComesAsCsvThatRunsNothing() throws Exception {
    HttpResponse<String> csv = dashboard.get("/tuong-tac/bang.csv?kind=quan");

    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("tuong-tac-2026-Q3-quan.csv");
    assertThat(csv.body()).startsWith("\ufeff\"Số liệu minh họa\"");
    assertThat(csv.body().lines()).filteredOn(line -> line.contains("\"Quận ")).hasSize(12);
  }

  @Test
  void thePipelinePageAnswersWithoutKafka() throws Exception {
    HttpResponse<String> page = dashboard.get("/duong-so-lieu");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "Chưa hỏi được Kafka", "Kênh chưa được đăng ký", "chưa rõ", "kỷ 1", "Lượt đến muộn");
  }

  @Test
  void nothingOnAPageIsInline() throws Exception {
    for (String path : new String[] {"/", "/dia-ban/001", "/cach-tinh", "/duong-so-lieu"}) {
      assertThat(dashboard.get(path).body())
          .doesNotContain(" style=")
          .doesNotContain("<style")
          .doesNotContainPattern("<script(?![^>]* src=)");
    }
  }

  private static JsonNode api(String more) throws Exception {
    HttpResponse<String> answer = dashboard.get("/api/v1/ranking?period=2026-Q3&kind=areas" + more);
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static JsonNode place(JsonNode body, String code) {
    for (JsonNode place : body.get("places")) {
      if (place.get("code").asString().equals(code)) {
        return place;
      }
    }
    throw new AssertionError("no place " + code);
  }

  private static String residents(JsonNode body, String code) {
    return place(body, code).get("residents").asString();
  }

  /** A cell as "STATE above/below=value" or "STATE reason". */
  private static String cell(JsonNode place, String kpi) {
    for (JsonNode cell : place.get("kpis")) {
      if (cell.get("kpi").asString().equals(kpi)) {
        return cell.get("state").asString()
            + " "
            + (cell.get("value").isNull()
                ? cell.get("reason").asString()
                : plain(cell, "numerator")
                    + "/"
                    + plain(cell, "denominator")
                    + "="
                    + plain(cell, "value"));
      }
    }
    throw new AssertionError("no KPI " + kpi);
  }

  private static String plain(JsonNode cell, String name) {
    return cell.get(name).decimalValue().stripTrailingZeros().toPlainString();
  }
}
