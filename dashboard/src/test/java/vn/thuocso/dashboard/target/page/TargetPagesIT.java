package vn.thuocso.dashboard.target.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.SheetKey;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.target.sheet.TestingProposal;

/** The sheet of targets over real servers; each test has a year of its own. */
class TargetPagesIT {

  private static final String FRAMEWORK = "TG-DEMO-1";
  private static final UnitCode TAY_HO = new UnitCode("00103");

  private static final TestingDashboard dashboard = TestingDashboard.shared();
  private static final TestingBrowser browser = TestingBrowser.shared();
  private static TestingPlanner planner;
  private static TestingPlanner other;

  @BeforeAll
  static void enter() throws Exception {
    planner = TestingPlanner.enter(dashboard, "ke-hoach-mot", Role.PLANNER);
    other = TestingPlanner.enter(dashboard, "ke-hoach-hai", Role.PLANNER);
  }

  @Test
  void theDemonstrationsProposalIsAdoptedOnce() throws Exception {
    TestingProposal.commit(dashboard);
    TestingProposal.commit(dashboard);

    SheetKey key = new SheetKey(FRAMEWORK, 2027);
    assertThat(dashboard.part(Sheets.class).adoptions(key))
        .singleElement()
        .satisfies(adoption -> assertThat(adoption.account()).isZero());
    assertThat(dashboard.part(Targets.class).way(FRAMEWORK, "TOTAL", TAY_HO).keySet())
        .contains(2025, 2026, 2027, 2028, 2029, 2030);
    assertThat(planner.visitor().get("/chi-tieu?nam=2027").body())
        .contains("bản 1, theo Đề xuất của sản phẩm", ">690<");
  }

  @Test
  void oneDraftsByAPlainFormAndOnlyAnotherAdopts() throws Exception {
    HttpResponse<String> saved =
        planner.form(
            "/chi-tieu/o",
            Map.of(
                "nam",
                "2049",
                "o",
                "6.5@city",
                "phien-ban",
                "0",
                "san",
                "75",
                "dich",
                "80",
                "vuot",
                "95",
                "co-quan",
                "Văn phòng Thành ủy"));
    assertThat(saved.statusCode()).isEqualTo(302);
    Targets targets = dashboard.part(Targets.class);
    assertThat(targets.of(FRAMEWORK, 2049, "6.5", TAY_HO)).isEmpty();
    String seen = Long.toString(draft(2049).last());

    Map<String, String> adoption = Map.of("nam", "2049", "van-ban", "1-KH/TU", "thay-doi", seen);
    assertThat(planner.form("/chi-tieu/ban-hanh", adoption).body())
        .contains("Nhờ một tài khoản khác ban hành");
    assertThat(
            other
                .form(
                    "/chi-tieu/ban-hanh",
                    Map.of("nam", "2049", "van-ban", "1-KH/TU", "thay-doi", "0"))
                .body())
        .contains("Bản thảo vừa được sửa");
    assertThat(other.form("/chi-tieu/ban-hanh", adoption).statusCode()).isEqualTo(302);

    assertThat(targets.of(FRAMEWORK, 2049, "6.5", TAY_HO).orElseThrow().target())
        .isEqualByComparingTo("80");
    assertThat(other.visitor().get("/chi-tieu?nam=2049").body())
        .contains("bản 1, theo 1-KH/TU")
        .doesNotContain(" style=");
    assertThat(other.visitor().get("/chi-tieu/lich-su?nam=2049&o=6.5@city").body())
        .contains("tài khoản số " + planner.account(), "75 / 80 / 95, Văn phòng Thành ủy")
        .doesNotContain("Người ke-hoach");
    assertThat(other.form("/chi-tieu/ban-hanh", adoption).body()).contains("Không có gì mới");
  }

  @Test
  void aFormKeepsWhatWasTypedAndShowsBothWhereSomebodyWasFaster() throws Exception {
    String cell = "6.5@00103";
    assertThat(save(planner, cell, 0, "185").body())
        .contains("185 vượt mức tối đa 100 %", "value=\"185\"");
    assertThat(save(planner, cell, 0, "85").statusCode()).isEqualTo(302);

    HttpResponse<String> late = save(other, cell, 0, "90");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("vừa được người khác sửa", "– / 90 / –", "– / 85 / –");
    assertThat(aim(2048, cell)).isEqualTo("85");
  }

  @Test
  void ofManyAtOnceOnOneCellOneIsSaved() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(8);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      String body = request(2050, cell("6.5", "00097", 0, Integer.toString(70 + at)));
      TestingPlanner who = at % 2 == 0 ? planner : other;
      answers.add(many.submit(() -> who.api("/api/v1/targets/cells", body).statusCode()));
    }
    List<Integer> codes = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      codes.add(answer.get());
    }
    many.shutdown();
    assertThat(codes).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(
            dashboard
                .part(Sheets.class)
                .history(new SheetKey(FRAMEWORK, 2050), new Place("6.5", new Scope("00097"))))
        .hasSize(1);
  }

  @Test
  void theApiRefusesWholeRequestsByNameAndSaysWhatIsThere() throws Exception {
    String good = cell("6.5", "00004", 0, "77,5");
    HttpResponse<String> refused =
        planner.api("/api/v1/targets/cells", request(2051, good, cell("6.5", "00103", 0, "185")));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(refused.body()).contains("TARGET_INVALID", "6.5@00103", "\"rule\":\"most\"");
    assertThat(aim(2051, "6.5@00004")).isEmpty();

    assertThat(planner.api("/api/v1/targets/cells", request(2051, good)).body())
        .contains("\"value\":\"77,5\"", "\"version\":1", "own");
    HttpResponse<String> stale =
        other.api("/api/v1/targets/cells", request(2051, cell("6.5", "00004", 0, "60")));
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("TARGET_STALE", "\"value\":\"77,5\"", "\"version\":1");
    assertThat(
            planner
                .api("/api/v1/targets/cells", request(2051, cell("6.5", "99999", 0, "6")))
                .body())
        .contains("không còn đơn vị mã 99999");
  }

  @Test
  void aUnitWithoutItsOwnInheritsAndCopyingFillsBlankCellsOnly() throws Exception {
    planner.api(
        "/api/v1/targets/cells",
        request(2052, cell("6.5", "city", 0, "70"), cell("6.5", "phuong", 0, "75")));
    planner.api("/api/v1/targets/cells", request(2053, cell("6.5", "city", 0, "72")));

    assertThat(planner.form("/chi-tieu/sao-chep", Map.of("nam", "2053")).statusCode())
        .isEqualTo(302);

    assertThat(aim(2053, "6.5@city")).isEqualTo("72");
    assertThat(aim(2053, "6.5@phuong")).isEqualTo("75");
    assertThat(planner.visitor().get("/chi-tieu?nam=2053&o=6.5@00103").body())
        .contains("kế thừa từ Các phường", "class=\"inherited\"");
  }

  @Test
  void aPlannersDayInTheSheet() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onPageError(complaints::add);
      planner.enter(page);
      page.navigate(dashboard.url() + "/chi-tieu?nam=2047&cot=6");
      assertThat(page.locator("tr[data-scope='00103'] td").first()).isVisible();

      page.locator(at(page, "6.5", "00103")).click();
      page.keyboard().type("85");
      page.keyboard().press("Enter");
      assertThat(page.locator(at(page, "6.5", "00103"))).containsText("85");
      assertThat(page.locator(".saved")).containsText("Đã lưu");

      page.keyboard().press("Control+z");
      assertThat(page.locator(".toast")).containsText("Đã lấy lại số trước");
      assertThat(page.locator(at(page, "6.5", "00103"))).not().containsText("85");

      page.locator(at(page, "6.5", "00103")).click();
      paste(page, "82,5\t70\n185\t71\n");
      assertThat(page.locator(".toast")).containsText("Dán từ Excel: 4 ô, 3 hợp lệ.");
      assertThat(page.locator("td.invalid")).hasCount(1);
      assertThat(aim(2047, "6.5@00103")).isEmpty();
      page.locator(".toast button").last().click();
      assertThat(page.locator(at(page, "6.5", "00103"))).containsText("82,5");
      assertThat(page.locator("td.own")).hasCount(3);
      assertThat(TestingBrowser.violations(page)).isEmpty();

      page.locator(".sheet-actions a.main").click();
      assertThat(page.locator("main")).containsText("Ban hành lần đầu, 3 ô");
      assertThat(page.locator("main")).containsText("Nhờ một tài khoản khác ban hành");
      assertThat(TestingBrowser.violations(page)).isEmpty();
      assertThat(complaints).isEmpty();
    }
    theOtherAdopts();
  }

  private static void theOtherAdopts() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      other.enter(page);
      page.navigate(dashboard.url() + "/chi-tieu/xem-truoc?nam=2047");
      page.locator("input[name=van-ban]").fill("120-KH/TU");
      page.locator("main form button[type=submit]").last().click();
      assertThat(page.locator(".strip")).containsText("bản 1, theo 120-KH/TU");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void pagesAreAccessibleAndFit(int width) {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(width, 900))) {
      Page page = context.newPage();
      planner.enter(page);
      for (String path :
          List.of(
              "/chi-tieu?nam=2026&o=6.5@00103",
              "/chi-tieu?xem=khoang-cach",
              "/chi-tieu/xem-truoc?nam=2050",
              "/chi-tieu/lich-su?nam=2050&o=6.5@00097",
              "/chi-tieu/tien-do?nam=2030")) {
        page.navigate(dashboard.url() + path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
            .as(path)
            .isEqualTo(0);
        assertThat(TestingBrowser.violations(page)).as(path).isEmpty();
      }
    }
  }

  private static String at(Page page, String node, String scope) {
    Object column =
        page.locator("#bang thead th")
            .evaluateAll(
                "(heads, node) => heads.findIndex(head => head.dataset.node === node)", node);
    return "tr[data-scope='"
        + scope
        + "'] td:nth-child("
        + (((Number) column).intValue() + 1)
        + ")";
  }

  private static void paste(Page page, String block) {
    page.locator("td.active a")
        .evaluate(
            "(at, block) => { const data = new DataTransfer(); data.setData('text/plain', block);"
                + " at.dispatchEvent(new ClipboardEvent('paste',"
                + " {clipboardData: data, bubbles: true, cancelable: true})); }",
            block);
  }

  private static HttpResponse<String> save(TestingPlanner who, String cell, int seen, String aim)
      throws Exception {
    return who.form(
        "/chi-tieu/o",
        Map.of("nam", "2048", "o", cell, "phien-ban", Integer.toString(seen), "dich", aim));
  }

  private static String request(int year, String... cells) {
    return "{\"framework\":\"%s\",\"year\":%d,\"cells\":[%s]}"
        .formatted(FRAMEWORK, year, String.join(",", cells));
  }

  private static String cell(String node, String scope, int version, String value) {
    return "{\"node\":\"%s\",\"scope\":\"%s\",\"version\":%d,\"value\":\"%s\"}"
        .formatted(node, scope, version, value);
  }

  private static Draft draft(int year) {
    return dashboard.part(Sheets.class).draft(new SheetKey(FRAMEWORK, year));
  }

  private static String aim(int year, String cell) {
    String[] parts = cell.split("@");
    return draft(year)
        .settings()
        .at(new Place(parts[0], new Scope(parts[1])))
        .part(Part.TARGET)
        .map(Object::toString)
        .orElse("");
  }
}
