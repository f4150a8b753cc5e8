package vn.thuocso.dashboard.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Decisions;

/** The desk without a script: plain pages and forms, each unit of its own test. */
class AppraisalIT {

  private static final int YEAR = 2031;
  private static final TestingOffice office = TestingOffice.shared();
  private static final Map<String, String> CLAIMS = Map.of("1.1", "BI_THU", "1.2", "4");

  private static TestingRound round;
  private static TestingVisitor verifier;
  private static TestingVisitor other;
  private static TestingVisitor council;

  @BeforeAll
  static void open() throws Exception {
    round = TestingRound.open(office, YEAR);
    verifier = login("tham-dinh-a", Grant.everywhere(Role.VERIFIER));
    other = login("tham-dinh-b", Grant.everywhere(Role.VERIFIER));
    council = login("hoi-dong-a", Grant.everywhere(Role.COUNCIL));
  }

  private static TestingVisitor login(String name, Grant... grants) throws Exception {
    return TestingLogin.enter(office, office.account(name, grants));
  }

  private static String at(String unit, String indicator) {
    return "/tham-dinh/" + YEAR + "/" + unit + "/" + indicator;
  }

  private static Map<String, String> fields(String choice, String... more) {
    Map<String, String> fields =
        new HashMap<>(Map.of("quyet-dinh", choice, "phien-ban", "0", "phieu", "1"));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  private static int decisions(String unit, String indicator) {
    return office
        .bean(Decisions.class)
        .of(new Criterion(YEAR, new UnitCode(unit), indicator))
        .size();
  }

  @Test
  void aVerifierLowersACriterionAndItsUnitReadsWhy() throws Exception {
    Account clerk = round.submit("00103", CLAIMS);
    String path = at("00103", "1.2");

    String page = verifier.get(path).body();
    assertThat(page)
        .contains("Cấp ủy họp kiểm điểm", "15,00", "Quyết định kiện toàn 1.2", "12/QĐ-ĐU")
        .contains("Theo quyết định đã ban hành", "bản 1")
        .doesNotContain(" style=", "<style", "onclick");

    HttpResponse<String> done =
        verifier.post(
            path, path, fields("lower", "diem", "11,25", "ly-do", "Chỉ có ba thông báo kết luận."));
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(done.headers().firstValue("Location").orElse("")).contains("/tham-dinh/" + YEAR);
    assertThat(decisions("00103", "1.2")).isEqualTo(1);

    TestingVisitor unit = TestingLogin.enter(office, clerk);
    assertThat(unit.get("/tham-dinh/" + YEAR + "/00103").body())
        .contains("11,25", "\u22123,75", "Chỉ có ba thông báo kết luận.", "Hạ xuống 11,25");
    HttpResponse<String> answered =
        unit.post(
            "/tham-dinh/" + YEAR + "/00103",
            path + "/giai-trinh",
            Map.of("phien-ban", "1", "giai-trinh", "Thông báo quý bốn gửi nhầm nơi."));
    assertThat(answered.statusCode()).isEqualTo(302);
    assertThat(council.get("/tham-dinh/" + YEAR + "/hoi-dong").body())
        .contains("đơn vị giải trình", "điểm bị đổi", "Cấp ủy họp kiểm điểm");
    assertThat(verifier.get(path).body()).contains("Thông báo quý bốn gửi nhầm nơi.");
  }

  @Test
  void ofTwoVerifiersTheSecondIsToldAndNothingIsOverwritten() throws Exception {
    round.submit("00097", CLAIMS);
    String path = at("00097", "1.2");
    String seen = verifier.get(path).body();
    assertThat(version(seen, "phien-ban")).isEqualTo("0");

    assertThat(other.post(path, path, fields("accept")).statusCode()).isEqualTo(302);
    HttpResponse<String> late =
        verifier.post(path, path, fields("lower", "diem", "7,5", "ly-do", "Hai quý."));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("vừa có quyết định khác", "Thẩm định: Chấp nhận", "value=\"7,5\"", ">Hai quý.<");
    assertThat(version(late.body(), "phien-ban")).isEqualTo("1");
    assertThat(decisions("00097", "1.2")).isEqualTo(1);
    assertThat(
            verifier
                .post(
                    path,
                    path,
                    fields("lower", "diem", "7,5", "ly-do", "Hai quý.", "phien-ban", "1"))
                .statusCode())
        .as("who has read it may decide again")
        .isEqualTo(302);
  }

  @Test
  void whatIsReturnedComesBackChangedAndSaysSo() throws Exception {
    Account clerk = round.submit("00082", CLAIMS);
    String path = at("00082", "1.2");

    HttpResponse<String> dayless =
        verifier.post(path, path, fields("return", "ly-do", "Thiếu thông báo quý 4."));
    assertThat(dayless.statusCode()).isEqualTo(422);
    assertThat(dayless.body()).contains("Thiếu thông báo quý 4.");
    verifier.post(
        path, path, fields("return", "ly-do", "Thiếu thông báo quý 4.", "han", "2026-12-20"));
    assertThat(verifier.get("/tham-dinh/" + YEAR).body()).doesNotContain(path + "?");
    round.resubmit("00082", clerk, Map.of("1.2", "3"));

    assertThat(verifier.get(path).body()).contains("Nộp lại lần 2", "11,25");
    assertThat(verifier.post(path, path, fields("accept", "phien-ban", "1")).statusCode())
        .as("the claim that was read is not the one that was handed in last")
        .isEqualTo(409);
    assertThat(
            verifier
                .post(path, path, fields("accept", "phien-ban", "1", "phieu", "2"))
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void afterTheCouncilNoVerifierDecides() throws Exception {
    round.submit("00070", CLAIMS);
    String path = at("00070", "1.1");
    String before = "/tham-dinh/" + YEAR + "/hoi-dong/00070/1.1";
    verifier.post(path, path, fields("lower", "diem", "7,5", "ly-do", "Phó Bí thư ký."));

    assertThat(council.get(before).body()).contains("value=\"7,50\"", "Phó Bí thư ký.");
    assertThat(
            council
                .post(before, before, fields("return", "phien-ban", "1", "han", "2026-12-20"))
                .statusCode())
        .isEqualTo(422);
    assertThat(council.post(before, before, fields("accept", "phien-ban", "1")).statusCode())
        .isEqualTo(302);
    HttpResponse<String> late =
        verifier.post(path, path, fields("lower", "diem", "3", "ly-do", "Khác.", "phien-ban", "2"));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Hội đồng đã quyết định tiêu chí 1.1");
    assertThat(decisions("00070", "1.1")).isEqualTo(2);
  }

  @Test
  void nobodyDecidesOnWhatTheyEnteredWhateverRolesTheyHold() throws Exception {
    Account clerk = round.submit("00008", CLAIMS);
    office
        .bean(vn.thuocso.dashboard.access.account.Accounts.class)
        .grant(clerk.id(), Grant.everywhere(Role.VERIFIER));
    TestingVisitor both = TestingLogin.enter(office, clerk);
    String path = at("00008", "1.1");

    HttpResponse<String> refused = both.post(path, path, fields("accept"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Hai người khác nhau phải xem");
    assertThat(decisions("00008", "1.1")).isZero();
  }

  @Test
  void aVerifierOfOneFieldSeesAndDecidesNothingElse() throws Exception {
    round.submit("00025", CLAIMS);
    TestingVisitor ofOneField =
        login(
            "tham-dinh-6",
            new Grant(
                Role.VERIFIER,
                vn.thuocso.dashboard.access.Reach.all(),
                vn.thuocso.dashboard.access.Reach.only(
                    java.util.Set.of(new vn.thuocso.dashboard.access.MainIndex("6")))));

    assertThat(ofOneField.get(at("00025", "1.1")).statusCode()).isEqualTo(403);
    assertThat(ofOneField.get("/tham-dinh/" + YEAR).body()).doesNotContain("/00025/1.1?");
    assertThat(council.get(at("00025", "1.1")).statusCode()).isEqualTo(403);
    assertThat(verifier.get("/tham-dinh/" + YEAR + "/hoi-dong").statusCode()).isEqualTo(403);
  }

  @Test
  void wrongFieldsAreNamedAndWhatWasTypedStays() throws Exception {
    round.submit("00004", CLAIMS);
    String path = at("00004", "1.2");
    for (Map<String, String> wrong :
        List.of(
            fields("lower", "diem", "nhiều", "ly-do", "Lý do riêng"),
            fields("lower", "diem", "99", "ly-do", "Lý do riêng"),
            fields("raise", "diem", "3", "ly-do", "Lý do riêng"),
            fields("lower", "diem", "-1", "ly-do", "Lý do riêng"),
            fields("", "ly-do", "Lý do riêng"))) {
      HttpResponse<String> answer = verifier.post(path, path, wrong);
      assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
      assertThat(answer.body()).contains("Lý do riêng");
    }
    assertThat(decisions("00004", "1.2")).isZero();
    assertThat(verifier.get(at("00004", "9.99")).statusCode()).isEqualTo(404);
    assertThat(verifier.get("/tham-dinh/1999").statusCode()).isEqualTo(404);
    assertThat(verifier.get(at("99999", "1.1")).statusCode()).isEqualTo(404);
  }

  @Test
  void aSecondVerifierDecidesBlindlyAndTheCouncilReadsHowFarTheyAgree() throws Exception {
    int year = 2033;
    TestingRound.open(office, year).submit("00118", CLAIMS);
    String root = "/tham-dinh/" + year + "/";
    for (String indicator : CLAIMS.keySet()) {
      String path = root + "00118/" + indicator;
      verifier.post(path, path, fields("lower", "diem", "3", "ly-do", "Lý do bí mật."));
    }
    assertThat(
            verifier
                .post(root + "doi-chieu", root + "doi-chieu", Map.of("ty-le", "100"))
                .statusCode())
        .as("only the council draws")
        .isEqualTo(403);
    assertThat(
            council
                .post(root + "doi-chieu", root + "doi-chieu", Map.of("ty-le", "100"))
                .statusCode())
        .isEqualTo(302);

    assertThat(verifier.get(root + "doi-chieu").body())
        .as("nobody seconds themselves")
        .doesNotContain("doi-chieu/00118");
    String blind = root + "doi-chieu/00118/1.2";
    assertThat(other.get(root + "doi-chieu").body()).contains(blind, "Mẫu 2 tiêu chí");
    assertThat(other.get(blind).body()).doesNotContain("bí mật", "Hạ xuống 3", "3,00");
    assertThat(other.get(root + "00118").body()).doesNotContain("bí mật", "3,00");
    assertThat(other.get(root + "00118/1.2").statusCode()).isEqualTo(409);
    assertThat(verifier.post(blind, blind, fields("accept")).statusCode()).isEqualTo(422);
    assertThat(other.post(blind, blind, fields("accept")).statusCode()).isEqualTo(302);
    String alike = root + "doi-chieu/00118/1.1";
    other.post(alike, alike, fields("lower", "diem", "4", "ly-do", "Khác một chút."));

    assertThat(council.get(root + "doi-chieu").body())
        .contains("1 trên 2 tiêu chí có cùng loại quyết định", "kappa của Cohen 0,00")
        .contains("Điểm lệch trung bình 6,50");
    assertThat(other.get(root + "00118").body()).as("read once both are made").contains("bí mật");
    assertThat(council.get(root + "hoi-dong").body()).contains("vào mẫu đối chiếu");
  }

  @Test
  void aLockedRoundIsReadOnly() throws Exception {
    int year = 2034;
    TestingRound locked = TestingRound.open(office, year);
    locked.submit("00127", CLAIMS);
    String path = "/tham-dinh/" + year + "/00127/1.1";
    verifier.post(path, path, fields("lower", "diem", "3", "ly-do", "Phó Bí thư."));
    locked.lock();

    assertThat(verifier.get(path).body()).contains("đã chốt").doesNotContain("name=\"diem\"");
    assertThat(
            verifier
                .post(
                    "/tai-khoan",
                    path,
                    fields("lower", "diem", "2", "ly-do", "Khác.", "phien-ban", "1"))
                .body())
        .contains("đã chốt");
    assertThat(office.bean(Decisions.class).of(new Criterion(year, new UnitCode("00127"), "1.1")))
        .hasSize(1);
  }

  @Test
  void programsReadTheQueueAndDecideWithTheVersionTheySaw() throws Exception {
    round.submit("00136", CLAIMS);
    String path = "/api/v1/rounds/" + YEAR + "/units/00136/criteria/1.2/decisions";
    String token = verifier.token("/tai-khoan");
    assertThat(
            verifier
                .get("/api/v1/rounds/" + YEAR + "/queue?size=200", "Accept", "application/json")
                .body())
        .contains("\"unit\":\"00136\"", "\"claimed\":15", "\"total\":");
    assertThat(send(path, token, "{\"choice\":\"accept\",\"claimVersion\":1}", "").statusCode())
        .isEqualTo(428);
    HttpResponse<String> made =
        send(path, token, "{\"choice\":\"accept\",\"claimVersion\":1}", "\"0\"");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(
            send(path, token, "{\"choice\":\"accept\",\"claimVersion\":1}", "\"0\"").statusCode())
        .isEqualTo(412);
    HttpResponse<String> wrong =
        send(path, token, "{\"choice\":\"lower\",\"points\":1,\"claimVersion\":1}", "\"1\"");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"code\":\"reason_needed\"");
    assertThat(verifier.get(path, "Accept", "application/json").body())
        .contains("\"choice\":\"accept\"", "\"version\":1");
  }

  private static HttpResponse<String> send(String path, String token, String body, String ifMatch)
      throws Exception {
    return ifMatch.isEmpty()
        ? verifier.json("POST", path, token, body)
        : verifier.json("POST", path, token, body, "If-Match", ifMatch);
  }

  private static String version(String page, String field) {
    Matcher found = Pattern.compile("name=\"" + field + "\" value=\"([0-9]+)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
