package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.KeptGrant;
import vn.thuocso.dashboard.access.account.Sessions;

/** Who is let in, for how long, and what a stranger's tricks at the door come to. */
class DoorIT {

  @TempDir static Path directory;
  static TestingOffice office;
  static Account steward;
  static int number;

  TestingVisitor visitor;

  @BeforeAll
  static void start() throws IOException {
    office = TestingOffice.start(directory);
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @BeforeEach
  void comeAsSomebodyNew() {
    office.pass(Duration.ofHours(30));
    steward = office.account("phu-trach-" + ++number, Grant.everywhere(Role.STEWARD));
    visitor = office.visitor();
  }

  @Test
  void aSessionChosenByAStrangerIsNotTheOneThatIsLetIn() throws Exception {
    visitor.get("/dang-nhap");
    String chosen = visitor.session();
    TestingVisitor stranger = office.visitor();
    stranger.bring(chosen);
    assertThat(visitor.logIn(steward.login(), TestingOffice.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(visitor.session()).isNotEmpty().isNotEqualTo(chosen);
    assertThat(visitor.isIn()).isTrue();
    assertThat(stranger.isIn()).isFalse();
  }

  @Test
  void aLoginFromAnotherSitesFormIsRefused() throws Exception {
    HttpResponse<String> answer =
        visitor.postRaw("/dang-nhap", "ten=" + steward.login() + "&mat-khau=x");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void leavingEndsTheSessionForWhoeverCopiedItToo() throws Exception {
    enter();
    TestingVisitor thief = office.visitor();
    thief.bring(visitor.session());
    assertThat(thief.isIn()).isTrue();
    visitor.post("/tai-khoan", "/dang-xuat", Map.of());
    assertThat(thief.isIn()).isFalse();
    assertThat(visitor.isIn()).isFalse();
  }

  @Test
  void leavingNeedsTheFormsToken() throws Exception {
    enter();
    assertThat(visitor.postRaw("/dang-xuat", "").statusCode()).isEqualTo(403);
    assertThat(visitor.isIn()).isTrue();
  }

  @Test
  void halfAnHourWithoutARequestEndsTheSession() throws Exception {
    enter();
    office.pass(Duration.ofMinutes(29));
    assertThat(visitor.isIn()).isTrue();
    office.pass(Duration.ofMinutes(29));
    assertThat(visitor.isIn()).isTrue();
    office.pass(Duration.ofMinutes(31));
    assertThat(visitor.isIn()).isFalse();
  }

  @Test
  void twelveHoursEndTheSessionWhateverHappens() throws Exception {
    enter();
    for (int i = 0; i < 35; i++) {
      office.pass(Duration.ofMinutes(20));
      assertThat(visitor.isIn()).isTrue();
    }
    office.pass(Duration.ofMinutes(21));
    assertThat(visitor.isIn()).isFalse();
  }

  @Test
  void anOwnerEndsTheirOtherSessionsAndNobodyElses() throws Exception {
    enter();
    TestingVisitor elsewhere = office.visitor();
    elsewhere.logIn(steward.login(), TestingOffice.PASSWORD);
    Account other = office.account("nguoi-khac-" + number);
    TestingVisitor stranger = office.visitor();
    stranger.logIn(other.login(), TestingOffice.PASSWORD);
    for (Sessions.Open open : office.bean(Sessions.class).of(steward.id())) {
      stranger.post("/tai-khoan", "/tai-khoan/phien/" + open.no() + "/ket-thuc", Map.of());
    }
    assertThat(elsewhere.isIn()).isTrue();
    visitor.post("/tai-khoan", "/tai-khoan/phien/ket-thuc", Map.of());
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(visitor.isIn()).isTrue();
    assertThat(stranger.isIn()).isTrue();
  }

  @Test
  void aGrantCountsFromTheNextRequestOn() throws Exception {
    enter();
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
    Accounts accounts = office.bean(Accounts.class);
    KeptGrant grant = accounts.grants(steward.id()).get(0);
    accounts.revoke(steward.id(), grant.id());
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(403);
    accounts.grant(steward.id(), grant.grant());
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
  }

  @Test
  void aLockedAccountIsOutAtOnceAndStaysOut() throws Exception {
    enter();
    office.bean(Accounts.class).lock(steward.id());
    assertThat(visitor.isIn()).isFalse();
    assertThat(office.visitor().logIn(steward.login(), TestingOffice.PASSWORD).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anUnknownNameAndAWrongPasswordAreAnsweredAlike() throws Exception {
    HttpResponse<String> unknown = visitor.logIn("khong-co-ai", "sai hoàn toàn rồi");
    HttpResponse<String> wrong = visitor.logIn(steward.login(), "sai hoàn toàn rồi");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(401);
    assertThat(plain(unknown, "khong-co-ai")).isEqualTo(plain(wrong, steward.login()));
  }

  @Test
  void guessingFromOneAddressIsSlowedAndTheOwnerComesInAfterTheWait() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(visitor.logIn(steward.login(), "sai " + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> slowed = visitor.logIn(steward.login(), TestingOffice.PASSWORD);
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).contains("4");
    office.pass(Duration.ofSeconds(4));
    assertThat(visitor.logIn(steward.login(), TestingOffice.PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void afterLoginNobodyIsSentElsewhere() throws Exception {
    visitor.get("/danh-muc/kenh?tiep=https://evil.example/");
    String target =
        visitor
            .logIn(steward.login(), TestingOffice.PASSWORD)
            .headers()
            .firstValue("Location")
            .orElse("");
    assertThat(target).startsWith("/danh-muc/kenh?");
    assertThat(office.visitor().get("/dang-nhap?continue=https://evil.example/").body())
        .doesNotContain("evil.example");
  }

  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() throws Exception {
    enter();
    TestingVisitor elsewhere = office.visitor();
    elsewhere.logIn(steward.login(), TestingOffice.PASSWORD);
    assertThat(change("không phải mật khẩu", "trăng thanh gió mát").statusCode()).isEqualTo(422);
    assertThat(change(TestingOffice.PASSWORD, "matkhau123456").body()).contains("quá dễ đoán");
    assertThat(change(TestingOffice.PASSWORD, "trăng thanh gió mát").statusCode()).isEqualTo(302);
    assertThat(visitor.isIn()).isTrue();
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(elsewhere.logIn(steward.login(), TestingOffice.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(elsewhere.logIn(steward.login(), "trăng thanh gió mát").statusCode()).isEqualTo(302);
  }

  @Test
  void rankingsAreReadAfterLoginWhereTheSettingDoesNotOpenThem() throws Exception {
    HttpResponse<String> closed = visitor.get("/cach-tinh");
    assertThat(closed.statusCode()).isEqualTo(302);
    assertThat(closed.headers().firstValue("Location")).contains("/dang-nhap");
    assertThat(visitor.get("/api/v1/ranking").statusCode()).isEqualTo(401);
    enter();
    // The warehouse is away here; the page that says so is behind the door already.
    assertThat(visitor.get("/cach-tinh").statusCode()).isEqualTo(503);
  }

  @Test
  void withoutTheDatabaseNobodyIsLetInOrOutAndItComesBackByItself() throws Exception {
    enter();
    String token = visitor.token("/tai-khoan");
    office.database().killForcibly();
    HttpResponse<String> own = visitor.get("/tai-khoan");
    HttpResponse<String> login = office.visitor().logIn(steward.login(), TestingOffice.PASSWORD);
    HttpResponse<String> form = visitor.postRaw("/tai-khoan/mat-khau", "_csrf=" + token);
    office.database().restart();

    for (HttpResponse<String> answer : List.of(own, login, form)) {
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .contains("Cơ sở dữ liệu của tài khoản và danh mục chưa trả lời", "href=\"/\"")
          .doesNotContain("Exception", "Hikari");
    }
    assertThat(visitor.isIn()).isTrue();
  }

  /** Both tabs have one session; the form that was open in the second does nothing any more. */
  @Test
  void whoLeavesInOneTabCanDoNothingInTheOther() throws Exception {
    enter();
    String form =
        "_csrf=" + visitor.token("/danh-muc/kenh/moi") + "&ma=hai-the&ten=Hai+th%E1%BA%BB";
    visitor.post("/tai-khoan", "/dang-xuat", Map.of());
    HttpResponse<String> answer = visitor.postRaw("/danh-muc/kenh/moi", form);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("chưa ghi gì", "bấm Quay lại", "/dang-nhap");
    enter();
    assertThat(visitor.get("/danh-muc/kenh").body()).doesNotContain("hai-the");
  }

  @Test
  void aSessionThatEndedInMidFormIsSaidAndNothingIsWritten() throws Exception {
    enter();
    String form =
        "_csrf=" + visitor.token("/danh-muc/kenh/moi") + "&ma=giua-chung&ten=Gi%E1%BB%AFa";
    office.pass(Duration.ofMinutes(31));
    HttpResponse<String> answer = visitor.postRaw("/danh-muc/kenh/moi", form);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("Phiên đã kết thúc nên chưa ghi gì", "/dang-nhap");
    enter();
    assertThat(visitor.get("/danh-muc/kenh").body()).doesNotContain("giua-chung");
  }

  private void enter() throws Exception {
    assertThat(visitor.logIn(steward.login(), TestingOffice.PASSWORD).statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> change(String old, String chosen) throws Exception {
    return visitor.post(
        "/tai-khoan",
        "/tai-khoan/mat-khau",
        Map.of("mat-khau", old, "mat-khau-moi", chosen, "mat-khau-lai", chosen));
  }

  private static String plain(HttpResponse<String> page, String login) {
    return page.body().replace(login, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }
}
