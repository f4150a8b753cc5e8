package vn.thuocso.dashboard.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Links;
import vn.thuocso.dashboard.access.account.OidcSettings;

/** People who come by an identity provider: a real one, which does what it is told. */
class OidcIT {

  private static final String START = "/dang-nhap/oidc";
  private static final Pattern NEXT = Pattern.compile("content=\"0;url=([^\"]+)\"");

  @TempDir static Path directory;
  static TestingProvider provider;
  static TestingOffice office;
  static int number;

  TestingVisitor visitor;

  @BeforeAll
  static void start() throws IOException {
    int port = freePort();
    provider = TestingProvider.start(freePort(), "http://127.0.0.1:" + port);
    office =
        TestingOffice.start(
            directory,
            "--server.port=" + port,
            "--thuocso.public-ranking=true",
            "--thuocso.oidc.issuer=" + provider.issuer(),
            "--thuocso.oidc.client-id=" + TestingProvider.CLIENT,
            "--thuocso.oidc.secret-file=" + secret(),
            "--thuocso.oidc.strong=muc-cao");
  }

  @AfterAll
  static void stop() {
    office.close();
    provider.close();
  }

  @BeforeEach
  void comeAnewAtTheProvidersTime() {
    office.pass(Duration.between(office.now(), Instant.now()));
    provider.saysNothingSpecial();
    provider.says("auth_time", Instant.now().getEpochSecond());
    visitor = office.visitor();
  }

  @Test
  void theRequestIsBoundToThisBrowserAndNamesNoAddressOfTheCallers() throws Exception {
    URI request = location(visitor.get(START));
    assertThat(request.toString()).startsWith(provider.issuer() + "/oauth2/authorize?");
    Map<String, String> query =
        UriComponentsBuilder.fromUri(request).build().getQueryParams().toSingleValueMap();
    assertThat(query)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("scope", "openid%20email")
        .containsEntry("redirect_uri", "http://127.0.0.1:" + office.port() + "/dang-nhap/oidc/ve");
    assertThat(query.get("state")).hasSizeGreaterThan(40);
    assertThat(query.get("nonce")).hasSizeGreaterThan(40);
    assertThat(query.get("code_challenge")).hasSizeGreaterThan(40);
  }

  @Test
  void whoIsInvitedIsBoundByTheLinkOnceAndComesInFromThenOn() throws Exception {
    Account account = invited("lan", Grant.everywhere(Role.STEWARD));
    assertThat(come("lan", START)).endsWith("tu-choi=unknown");
    String link = link(account);
    assertThat(visitor.get("/loi-moi?ma=" + link).body()).contains("/dang-nhap/oidc?loi-moi=");
    assertThat(come("lan", START + "?loi-moi=" + link)).isEqualTo("/");
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
    assertThat(office.visitor().get("/loi-moi?ma=" + link).statusCode()).isEqualTo(410);

    visitor = office.visitor();
    visitor.get("/danh-muc/kenh?x=1");
    assertThat(come("lan", START)).startsWith("/danh-muc/kenh?x=1");
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
    assertThat(accounts().find(account.id()).orElseThrow().hasPassword()).isFalse();
  }

  @Test
  void somebodyUnknownIsNotLetInAndNoAccountIsMade() throws Exception {
    int before = accounts().all().size();
    String refused = come("cuc", START);
    assertThat(visitor.get(refused).body()).contains("chưa có tài khoản nào được nối");
    assertThat(visitor.isIn()).isFalse();
    assertThat(accounts().all()).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource({
    "email_verified,false,unverified,chưa xác minh e-mail",
    "email,hoa@Hanoi.Example,unexpected,dành cho e-mail khác",
    "email,'',unverified,chưa xác minh e-mail",
    "nonce,'',invalid,không hợp lệ",
    "nonce,khac,invalid,không hợp lệ",
    "iss,https://evil.example,invalid,không hợp lệ",
    "aud,mot-ung-dung-khac,invalid,không hợp lệ"
  })
  void whatDoesNotHoldLetsNobodyInAndTheLinkStays(
      String claim, String said, String reason, String words) throws Exception {
    Account account = invited("mai");
    String link = link(account);
    provider.says(claim, value(claim, said));
    String refused = come("mai", START + "?loi-moi=" + link);
    assertThat(refused).endsWith("tu-choi=" + reason);
    assertThat(visitor.get(refused).body()).contains(words);
    assertThat(visitor.isIn()).isFalse();
    assertThat(accounts().find(account.id()).orElseThrow().bound()).isFalse();
    assertThat(office.visitor().get("/loi-moi?ma=" + link).statusCode()).isEqualTo(200);
  }

  @Test
  void aCodeOpensOnceAndOnlyTheBrowserThatAsked() throws Exception {
    bound("dao");
    String next = next(back("dao", START));
    assertThat(goOn(office.visitor(), next)).endsWith("tu-choi=lost");
    assertThat(goOn(visitor, next)).isEqualTo("/");
    assertThat(goOn(visitor, next)).endsWith("tu-choi=lost");
    assertThat(goOn(office.visitor(), next)).endsWith("tu-choi=lost");

    TestingVisitor thief = office.visitor();
    String state = query(location(thief.get(START)), "state");
    String stolen = query(back("dao", START), "code");
    String forged = "/dang-nhap/oidc/nhan?code=" + stolen + "&state=" + state;
    assertThat(goOn(thief, forged)).endsWith("tu-choi=invalid");
    assertThat(thief.isIn()).isFalse();
  }

  @Test
  void anAttemptIsForgottenAfterTenMinutes() throws Exception {
    bound("hoa");
    String next = next(back("hoa", START));
    office.pass(Duration.ofMinutes(11));
    assertThat(goOn(visitor, next)).endsWith("tu-choi=lost");
  }

  @Test
  void aRoleThatNeedsASecondFactorStillAsksUnlessTheProviderIsBelieved() throws Exception {
    Account account = bound("sen");
    accounts().grant(account.id(), Grant.everywhere(Role.ADMINISTRATOR));
    assertThat(come("sen", START)).isEqualTo("/dang-nhap/thiet-lap");
    assertThat(visitor.isIn()).isFalse();
    provider.says("acr", "muc-thap");
    visitor = office.visitor();
    assertThat(come("sen", START)).isEqualTo("/dang-nhap/thiet-lap");
    provider.says("acr", "muc-cao");
    visitor = office.visitor();
    assertThat(come("sen", START)).isEqualTo("/");
    assertThat(visitor.get("/quan-tri/tai-khoan").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionThatIsLetInIsNotTheOneThatSetOut() throws Exception {
    Account account = bound("tre");
    accounts().grant(account.id(), Grant.everywhere(Role.STEWARD));
    visitor = office.visitor();
    visitor.get("/dang-nhap");
    String chosen = visitor.session();
    assertThat(come("tre", START)).isEqualTo("/");

    assertThat(visitor.session()).isNotEmpty().isNotEqualTo(chosen);
    TestingVisitor stranger = office.visitor();
    stranger.bring(chosen);
    assertThat(stranger.isIn()).isFalse();
    assertThat(visitor.isIn()).isTrue();
  }

  @Test
  void grantsAndLocksStayOursAndCountAtOnce() throws Exception {
    Account account = bound("hoa");
    accounts().grant(account.id(), Grant.everywhere(Role.STEWARD));
    come("hoa", START);
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(200);
    accounts().revoke(account.id(), accounts().grants(account.id()).get(0).id());
    assertThat(visitor.get("/danh-muc/kenh").statusCode()).isEqualTo(403);
    accounts().lock(account.id());
    assertThat(visitor.isIn()).isFalse();
    visitor = office.visitor();
    assertThat(come("hoa", START)).endsWith("tu-choi=unknown");
  }

  @Test
  void anotherAddressEndsTheConnection() throws Exception {
    Account account = bound("cuc");
    come("cuc", START);
    accounts().describe(account.id(), "Người khác", "vi", "khac@hanoi.example");
    assertThat(visitor.isIn()).isFalse();
    assertThat(come("cuc", START)).endsWith("tu-choi=unknown");
    assertThat(accounts().all()).noneMatch(other -> "cuc@hanoi.example".equals(other.subject()));
  }

  @Test
  void whoLeavesLeavesTheProviderToo() throws Exception {
    bound("mai");
    come("mai", START);
    HttpResponse<String> page = visitor.get("/tai-khoan");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("form-action 'self' " + provider.issuer());
    String exit = location(visitor.post("/tai-khoan", "/dang-xuat", Map.of())).toString();
    assertThat(exit).startsWith(provider.issuer() + "/connect/logout?id_token_hint=");
    assertThat(provider.leave(exit)).hasToString("http://127.0.0.1:" + office.port() + "/");
    assertThat(visitor.isIn()).isFalse();
  }

  @Test
  void aSensitiveStepIsProvedAtTheProvider() throws Exception {
    bound("dao");
    provider.says("auth_time", Instant.now().minusSeconds(3600).getEpochSecond());
    come("dao", START);
    assertThat(endOthers().statusCode()).isEqualTo(401);
    assertThat(endOthers().body()).contains("/dang-nhap/oidc?lai=1");
    provider.says("auth_time", Instant.now().getEpochSecond());
    URI request = location(visitor.get(START + "?lai=1&ve=/tai-khoan"));
    assertThat(request.getQuery()).contains("prompt=login", "max_age=0");
    // This server asks nobody twice; what it says of when counts.
    String asked = request.toString().replace("&prompt=login", "");
    assertThat(goOn(visitor, next(provider.authorise(asked, "dao")))).isEqualTo("/tai-khoan");
    assertThat(endOthers().statusCode()).isEqualTo(302);
  }

  @Test
  void whoIsAwayOrCallsItselfAnotherIsNotAsked() throws Exception {
    AccessSettings own = office.bean(AccessSettings.class);
    Provider away = new Provider(settings("http://127.0.0.1:1"), own);
    assertThatThrownBy(away::registration).isInstanceOf(ProviderAway.class);
    String other = provider.issuer().replace("127.0.0.1", "localhost");
    assertThatThrownBy(new Provider(settings(other), own)::registration)
        .isInstanceOf(ProviderAway.class)
        .hasMessageContaining("it calls itself " + provider.issuer());
    assertThat(visitor.get("/dang-nhap?tu-choi=away").body())
        .contains("đang không trả lời", "Mật khẩu");
    assertThat(visitor.get("/dang-nhap?tu-choi=%3Cscript%3E").body()).doesNotContain("<script>");
  }

  private HttpResponse<String> endOthers() throws Exception {
    return visitor.post("/tai-khoan", "/tai-khoan/phien/ket-thuc", Map.of());
  }

  /** Goes the whole way; where it ends. */
  private String come(String person, String start) throws Exception {
    return goOn(visitor, next(back(person, start)));
  }

  private URI back(String person, String start) throws Exception {
    URI back = provider.authorise(location(visitor.get(start)).toString(), person);
    assertThat(back.getRawQuery()).contains("code=", "state=");
    return back;
  }

  private String next(URI back) throws Exception {
    String page = visitor.get(back.getRawPath() + "?" + back.getRawQuery()).body();
    Matcher next = NEXT.matcher(page);
    assertThat(next.find()).as(page).isTrue();
    return next.group(1).replace("&amp;", "&");
  }

  private static String goOn(TestingVisitor visitor, String next) throws Exception {
    return location(visitor.get(next)).toString();
  }

  private static URI location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String query(URI address, String name) {
    return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
  }

  private Account invited(String person, Grant... grants) {
    String login = person + "-" + ++number;
    accounts().all().stream()
        .filter(a -> (person + "@hanoi.example").equals(a.subject()))
        .forEach(a -> accounts().describe(a.id(), a.displayName(), "vi", null));
    Account account = accounts().add(login, "Người " + login, "vi", false).orElseThrow();
    accounts().describe(account.id(), account.displayName(), "vi", person + "@hanoi.example");
    for (Grant grant : grants) {
      accounts().grant(account.id(), grant);
    }
    return account;
  }

  private Account bound(String person) throws Exception {
    Account account = invited(person);
    assertThat(come(person, START + "?loi-moi=" + link(account))).isEqualTo("/");
    visitor = office.visitor();
    return account;
  }

  private static String link(Account account) {
    return office.bean(Links.class).make(account.id());
  }

  private static Accounts accounts() {
    return office.bean(Accounts.class);
  }

  private static Object value(String claim, String said) {
    return switch (claim) {
      case "email_verified" -> Boolean.valueOf(said);
      default -> said;
    };
  }

  private static OidcSettings settings(String issuer) throws IOException {
    return new OidcSettings(
        URI.create(issuer), TestingProvider.CLIENT, secret(), "email", Set.of(), "");
  }

  private static Path secret() throws IOException {
    return Files.writeString(directory.resolve("oidc"), TestingProvider.SECRET + "\n");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
