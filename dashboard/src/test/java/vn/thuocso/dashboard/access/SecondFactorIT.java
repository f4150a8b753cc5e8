package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.totp.TestingAuthenticator;

class SecondFactorIT {

  private static final Pattern KEY = Pattern.compile("id=\"khoa\">([A-Z2-7 ]+)<");
  private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7 ]{29})</code>");

  @TempDir static Path directory;
  static TestingOffice office;
  static int number;

  Account verifier;
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
    verifier = office.account("tham-dinh-" + ++number, Grant.everywhere(Role.ADMINISTRATOR));
    visitor = office.visitor();
  }

  @Test
  void thePasswordAloneOpensNothing() throws Exception {
    assertThat(password().headers().firstValue("Location")).contains("/dang-nhap/thiet-lap");
    assertThat(visitor.isIn()).isFalse();
    assertThat(visitor.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(302);
  }

  @Test
  void whoSetsItUpIsLetInAndAskedForItFromThenOn() throws Exception {
    TestingAuthenticator app = enrol();
    assertThat(visitor.isIn()).isTrue();
    visitor = office.visitor();
    assertThat(password().headers().firstValue("Location")).contains("/dang-nhap/ma");
    assertThat(visitor.get("/dang-nhap/thiet-lap").statusCode()).isEqualTo(302);
    office.pass(Duration.ofSeconds(30));
    assertThat(code(app.code(office.now())).statusCode()).isEqualTo(302);
    assertThat(visitor.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(200);
  }

  @Test
  void aCodeIsTakenOnce() throws Exception {
    TestingAuthenticator app = enrol();
    office.pass(Duration.ofSeconds(60));
    visitor = office.visitor();
    password();
    String once = app.code(office.now());
    assertThat(code(once).statusCode()).isEqualTo(302);
    visitor = office.visitor();
    password();
    assertThat(code(once).statusCode()).isEqualTo(401);
    office.pass(Duration.ofSeconds(30));
    assertThat(code(app.code(office.now())).statusCode()).isEqualTo(302);
  }

  @Test
  void guessingCodesIsSlowed() throws Exception {
    enrol();
    visitor = office.visitor();
    password();
    for (int i = 0; i < 5; i++) {
      assertThat(code("00000" + i).statusCode()).isEqualTo(401);
    }
    assertThat(code("000009").statusCode()).isEqualTo(429);
    visitor = office.visitor();
    password();
    assertThat(code("000008").statusCode()).isEqualTo(429);
  }

  @Test
  void guessingRecoveryCodesIsSlowedToo() throws Exception {
    List<String> codes = recoveryCodes(setUp());
    visitor = office.visitor();
    password();
    for (int i = 0; i < 5; i++) {
      assertThat(code("AAAAA-AAAAA-AAAAA-AAAA" + i).statusCode()).isEqualTo(401);
    }
    visitor = office.visitor();
    password();
    assertThat(code(codes.get(1)).statusCode()).isEqualTo(429);
    office.pass(Duration.ofHours(1));
    visitor = office.visitor();
    password();
    assertThat(code(codes.get(1)).statusCode()).isEqualTo(302);
  }

  @Test
  void eachStepUpIsASessionThatNobodyKnewBefore() throws Exception {
    TestingAuthenticator app = enrol();
    office.pass(Duration.ofSeconds(60));
    visitor = office.visitor();
    visitor.get("/dang-nhap");
    String stranger = visitor.session();
    password();
    String half = visitor.session();
    code(app.code(office.now()));
    String whole = visitor.session();

    assertThat(List.of(stranger, half, whole)).doesNotHaveDuplicates().doesNotContain("");
    assertThat(visitor.isIn()).isTrue();
    for (String known : List.of(stranger, half)) {
      TestingVisitor thief = office.visitor();
      thief.bring(known);
      assertThat(thief.isIn()).isFalse();
    }
  }

  @Test
  void aRecoveryCodeOpensOnce() throws Exception {
    List<String> codes = recoveryCodes(setUp());
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    visitor = office.visitor();
    password();
    assertThat(code(codes.get(0).toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(302);
    assertThat(visitor.isIn()).isTrue();
    visitor = office.visitor();
    password();
    assertThat(code(codes.get(0)).statusCode()).isEqualTo(401);
  }

  @Test
  void aRoleThatAsksForItDoesNotCountInASessionBegunWithoutIt() throws Exception {
    Account steward = office.account("danh-muc-" + number, Grant.everywhere(Role.STEWARD));
    visitor.logIn(steward.login(), TestingOffice.PASSWORD);
    office.bean(Accounts.class).grant(steward.id(), Grant.everywhere(Role.ADMINISTRATOR));
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(403);
  }

  @Test
  void halfALoginIsForgottenAfterTenMinutes() throws Exception {
    TestingAuthenticator app = enrol();
    visitor = office.visitor();
    password();
    office.pass(Duration.ofMinutes(11));
    assertThat(visitor.get("/dang-nhap/ma").statusCode()).isEqualTo(302);
    assertThat(app.code(office.now())).hasSize(6);
  }

  private HttpResponse<String> password() throws Exception {
    return visitor.logIn(verifier.login(), TestingOffice.PASSWORD);
  }

  private HttpResponse<String> code(String code) throws Exception {
    return visitor.post("/dang-nhap/ma", "/dang-nhap/ma", Map.of("ma", code));
  }

  private TestingAuthenticator enrol() throws Exception {
    password();
    TestingAuthenticator app = app();
    confirm(app);
    return app;
  }

  private HttpResponse<String> setUp() throws Exception {
    password();
    return confirm(app());
  }

  private TestingAuthenticator app() throws Exception {
    Matcher key = KEY.matcher(visitor.get("/dang-nhap/thiet-lap").body());
    assertThat(key.find()).isTrue();
    return new TestingAuthenticator(key.group(1));
  }

  private HttpResponse<String> confirm(TestingAuthenticator app) throws Exception {
    HttpResponse<String> done =
        visitor.post(
            "/dang-nhap/thiet-lap", "/dang-nhap/thiet-lap", Map.of("ma", app.code(office.now())));
    assertThat(done.statusCode()).isEqualTo(302);
    return done;
  }

  private List<String> recoveryCodes(HttpResponse<String> done) throws Exception {
    String page = visitor.get(done.headers().firstValue("Location").orElseThrow()).body();
    assertThat(visitor.get("/tai-khoan/ma-du-phong").statusCode()).isEqualTo(302);
    return CODE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
