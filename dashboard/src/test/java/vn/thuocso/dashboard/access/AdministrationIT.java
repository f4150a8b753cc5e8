package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;

class AdministrationIT {

  private static final String LIST = "/quan-tri/tai-khoan";
  private static final Pattern LINK = Pattern.compile("id=\"lien-ket\">[^<]*\\?ma=([^<]+)<");

  @TempDir static Path directory;
  static TestingOffice office;
  static Account administrator;
  static TestingVisitor visitor;

  @BeforeAll
  static void start() throws Exception {
    office = TestingOffice.start(directory);
    administrator = office.account("quan-tri-mot", Grant.everywhere(Role.ADMINISTRATOR));
    visitor = TestingLogin.enter(office, administrator);
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @Test
  void anInvitedClerkChoosesAPasswordAndGetsWhatWasGranted() throws Exception {
    String page = add("nhap-lieu-tay-ho", Map.of());
    String secret = link(page);
    assertThat(visitor.get(page).body()).doesNotContain(secret);
    String chosen = "hoa ban trắng núi rừng";
    HttpResponse<String> done =
        office
            .visitor()
            .post(
                "/loi-moi?ma=" + secret,
                "/loi-moi",
                Map.of("ma", secret, "mat-khau-moi", chosen, "mat-khau-lai", chosen));
    assertThat(done.statusCode()).isEqualTo(302);
    HttpResponse<String> granted =
        visitor.post(
            page, page + "/quyen", Map.of("vai-tro", "CLERK", "don-vi", "00103", "linh-vuc", "H1"));
    assertThat(granted.statusCode()).isEqualTo(302);
    TestingVisitor clerk = office.visitor();
    assertThat(clerk.logIn("nhap-lieu-tay-ho", chosen).statusCode()).isEqualTo(302);
    assertThat(clerk.get("/tai-khoan").body()).contains("Cán bộ nhập liệu", "Phường Tây Hồ", "H1");
    assertThat(clerk.get(LIST).statusCode()).isEqualTo(403);
  }

  @Test
  void whatTheFormDoesNotAskForIsNotTaken() throws Exception {
    String page =
        add(
            "khong-hon-gi",
            Map.of("vai-tro", "ADMINISTRATOR", "state", "active", "demonstration", "true"));
    Account account = office.bean(Accounts.class).named("khong-hon-gi").orElseThrow();
    assertThat(account.state()).isEqualTo(Account.State.INVITED);
    assertThat(account.demonstration()).isFalse();
    assertThat(office.bean(Accounts.class).grants(account.id())).isEmpty();
    visitor.post(page, page + "/sua", Map.of("ten", "Tên mới", "login", "root", "id", "1"));
    Account after = office.bean(Accounts.class).find(account.id()).orElseThrow();
    assertThat(after.displayName()).isEqualTo("Tên mới");
    assertThat(after.login()).isEqualTo("khong-hon-gi");
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    String own = LIST + "/" + administrator.id();
    assertThat(visitor.post(own, own + "/khoa", Map.of()).statusCode()).isEqualTo(302);
    assertThat(visitor.get(own).body()).contains("không còn ai quản trị");
    long grant = office.bean(Accounts.class).grants(administrator.id()).get(0).id();
    assertThat(visitor.post(own, own + "/quyen/" + grant + "/bo", Map.of()).statusCode())
        .isEqualTo(422);
    assertThat(visitor.isIn()).isTrue();
  }

  @Test
  void aFormWithFaultsSaysThemAndGrantsNothing() throws Exception {
    String page = add("bieu-mau-sai", Map.of());
    HttpResponse<String> answer =
        visitor.post(page, page + "/quyen", Map.of("vai-tro", "ADMINISTRATOR", "don-vi", "00103"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("luôn quản trị mọi đơn vị");
    assertThat(visitor.post(page, page + "/quyen", Map.of("vai-tro", "VUA")).statusCode())
        .isEqualTo(422);
    assertThat(
            visitor
                .post(
                    LIST + "/moi",
                    LIST + "/moi",
                    Map.of("ten", "X", "ten-dang-nhap", "bieu-mau-sai"))
                .body())
        .contains("đã có người dùng");
  }

  @Test
  void namesAreShownAsTextAndNeverAsMarkup() throws Exception {
    String script = "<script>alert(1)</script>";
    HttpResponse<String> added =
        visitor.post(
            LIST + "/moi", LIST + "/moi", Map.of("ten", script, "ten-dang-nhap", "ten-la"));
    String page = added.headers().firstValue("Location").orElseThrow();
    assertThat(visitor.get(page).body()).contains("&lt;script&gt;").doesNotContain(script);
    assertThat(visitor.get(LIST).body()).doesNotContain(script);
  }

  private static String add(String login, Map<String, String> more) throws Exception {
    Map<String, String> fields = new HashMap<>(more);
    fields.put("ten", "Người " + login);
    fields.put("ten-dang-nhap", login);
    HttpResponse<String> added = visitor.post(LIST + "/moi", LIST + "/moi", fields);
    assertThat(added.statusCode()).isEqualTo(302);
    return added.headers().firstValue("Location").orElseThrow();
  }

  private static String link(String page) throws Exception {
    Matcher link = LINK.matcher(visitor.get(page).body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
