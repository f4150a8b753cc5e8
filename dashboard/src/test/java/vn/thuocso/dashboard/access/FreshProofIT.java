package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Links;
import vn.thuocso.dashboard.access.account.UnusedInvitations;
import vn.thuocso.dashboard.access.totp.TestingAuthenticator;

/** What is sensitive wants a proof that is fresh; what nobody takes up ends. */
class FreshProofIT {

  private static final Pattern KEY = Pattern.compile("id=\"khoa\">([A-Z2-7 ]+)<");
  private static final Duration LATER = Duration.ofMinutes(16);

  static final TestingOffice office = TestingOffice.shared();
  static int number;

  Account administrator;
  Account other;
  TestingVisitor visitor;
  TestingAuthenticator app;

  @BeforeEach
  void comeAsAnAdministrator() throws Exception {
    number++;
    administrator = office.account("quyen-" + number, Grant.everywhere(Role.ADMINISTRATOR));
    other = office.account("nguoi-duoc-quyen-" + number);
    visitor = office.visitor();
    visitor.logIn(administrator.login(), TestingOffice.PASSWORD);
    app = authenticator("/dang-nhap/thiet-lap");
    visitor.post("/dang-nhap/thiet-lap", "/dang-nhap/thiet-lap", code());
  }

  @Test
  void aGrantIsGivenAfterAFreshProofAndTheFormIsCarriedAlong() throws Exception {
    office.pass(LATER);
    HttpResponse<String> asked = grant(Map.of());
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.body())
        .contains("Xác nhận lại là anh chị", "name=\"vai-tro\" value=\"ADMINISTRATOR\"");
    assertThat(grants()).isZero();
    assertThat(grant(proof("sai hoàn toàn rồi", app.code(office.now()))).body())
        .contains("Chưa đúng");
    assertThat(grant(proof(TestingOffice.PASSWORD, "000000")).statusCode()).isEqualTo(401);
    assertThat(grants()).isZero();

    String session = visitor.session();
    assertThat(grant(proof(TestingOffice.PASSWORD, app.code(office.now()))).statusCode())
        .isEqualTo(302);
    assertThat(grants()).isOne();
    assertThat(visitor.session()).isNotEqualTo(session);
    assertThat(grant(Map.of()).statusCode()).isEqualTo(302);
  }

  @Test
  void everySensitiveStepAsks() throws Exception {
    office.pass(LATER);
    String page = "/quan-tri/tai-khoan/" + other.id();
    for (String step : new String[] {"/sua", "/quyen", "/quyen/1/bo", "/lien-ket", "/bo-hai-lop"}) {
      assertThat(visitor.post(page, page + step, Map.of()).statusCode()).as(step).isEqualTo(401);
    }
    for (String step : new String[] {"/hai-lop", "/hai-lop/bo", "/phien/ket-thuc"}) {
      assertThat(visitor.post("/tai-khoan", "/tai-khoan" + step, Map.of()).statusCode())
          .as(step)
          .isEqualTo(401);
    }
    assertThat(visitor.post(page, page + "/khoa", Map.of()).statusCode()).isEqualTo(302);
  }

  @Test
  void guessingInsideASessionIsSlowed() throws Exception {
    office.pass(LATER);
    for (int i = 0; i < 5; i++) {
      assertThat(grant(proof("sai lần thứ " + i, "000000")).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> slowed = grant(proof(TestingOffice.PASSWORD, "000000"));
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.body()).contains("Chờ").doesNotContain(TestingOffice.PASSWORD);
    assertThat(grants()).isZero();
  }

  @Test
  void whoeverWantsASecondFactorHasOneAndTurnsItOffAgain() throws Exception {
    visitor = office.visitor();
    visitor.logIn(other.login(), TestingOffice.PASSWORD);
    TestingVisitor elsewhere = office.visitor();
    elsewhere.logIn(other.login(), TestingOffice.PASSWORD);
    app = authenticator("/tai-khoan/hai-lop");
    assertThat(visitor.post("/tai-khoan/hai-lop", "/tai-khoan/hai-lop", Map.of("ma", "1")).body())
        .contains("Mã không đúng");
    HttpResponse<String> done = visitor.post("/tai-khoan/hai-lop", "/tai-khoan/hai-lop", code());
    assertThat(done.headers().firstValue("Location")).contains("/tai-khoan/ma-du-phong");
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(
            elsewhere.logIn(other.login(), TestingOffice.PASSWORD).headers().firstValue("Location"))
        .contains("/dang-nhap/ma");

    office.bean(Accounts.class).grant(other.id(), Grant.everywhere(Role.VERIFIER));
    visitor.post("/tai-khoan", "/tai-khoan/hai-lop/bo", Map.of());
    assertThat(account().secondFactor()).isTrue();
    Accounts accounts = office.bean(Accounts.class);
    accounts.revoke(other.id(), accounts.grants(other.id()).get(0).id());
    visitor.post("/tai-khoan", "/tai-khoan/hai-lop/bo", Map.of());
    assertThat(account().secondFactor()).isFalse();
  }

  @Test
  void anInvitationThatNobodyTakesUpEndsAfterTwoWeeks() {
    Accounts accounts = office.bean(Accounts.class);
    UnusedInvitations unused = office.bean(UnusedInvitations.class);
    long waiting = accounts.add("cho-mai-" + number, "Chờ mãi", "vi", false).orElseThrow().id();
    long renewed = accounts.add("moi-lai-" + number, "Mời lại", "vi", false).orElseThrow().id();
    office.pass(Duration.ofDays(13));
    office.bean(Links.class).make(renewed);
    unused.lock();
    assertThat(accounts.find(waiting).orElseThrow().isLocked()).isFalse();
    office.pass(Duration.ofDays(2));
    unused.lock();
    assertThat(accounts.find(waiting).orElseThrow().isLocked()).isTrue();
    assertThat(accounts.find(renewed).orElseThrow().isLocked()).isFalse();
    accounts.unlock(waiting);
    unused.lock();
    assertThat(accounts.find(waiting).orElseThrow().state()).isEqualTo(Account.State.INVITED);
  }

  private HttpResponse<String> grant(Map<String, String> proof) throws Exception {
    String page = "/quan-tri/tai-khoan/" + other.id();
    Map<String, String> form = new HashMap<>(proof);
    form.put("vai-tro", "ADMINISTRATOR");
    return visitor.post(page, page + "/quyen", form);
  }

  private static Map<String, String> proof(String password, String code) {
    return Map.of("xac-nhan-mat-khau", password, "xac-nhan-ma", code);
  }

  private int grants() {
    return office.bean(Accounts.class).grants(other.id()).size();
  }

  private Account account() {
    return office.bean(Accounts.class).find(other.id()).orElseThrow();
  }

  private TestingAuthenticator authenticator(String page) throws Exception {
    Matcher key = KEY.matcher(visitor.get(page).body());
    assertThat(key.find()).isTrue();
    return new TestingAuthenticator(key.group(1));
  }

  private Map<String, String> code() {
    return Map.of("ma", app.code(office.now()));
  }
}
