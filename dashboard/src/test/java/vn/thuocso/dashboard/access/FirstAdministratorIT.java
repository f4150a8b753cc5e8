package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorIT {

  private static final String CHOSEN = "thuyền về có nhớ bến chăng";

  @TempDir Path directory;
  TestingOffice office;

  @BeforeEach
  void start() throws IOException {
    office = TestingOffice.start(directory);
  }

  @AfterEach
  void stop() {
    office.close();
  }

  @Test
  void theFirstAdministratorComesInByALinkThatWorksOnce() throws Exception {
    Path file = office.data("first-administrator.link");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    TestingVisitor visitor = office.visitor();
    assertThat(visitor.get("/dang-nhap").body()).doesNotContain(secret());
    assertThat(choose(visitor, secret(), "matkhau123456").statusCode()).isEqualTo(422);
    assertThat(choose(visitor, secret(), CHOSEN).statusCode()).isEqualTo(302);
    assertThat(visitor.logIn("quan-tri", CHOSEN).statusCode()).isEqualTo(302);
    String used = secret();
    assertThat(office.visitor().get("/loi-moi?ma=" + used).statusCode()).isEqualTo(410);
    office.restart();
    assertThat(file).doesNotExist();
  }

  @Test
  void theLinkEndsAfterADayAndARestartMakesAnother() throws Exception {
    String first = secret();
    office.pass(Duration.ofHours(25));
    assertThat(office.visitor().get("/loi-moi?ma=" + first).statusCode()).isEqualTo(410);
    office.restart();
    assertThat(secret()).isNotEqualTo(first);
    assertThat(office.visitor().get("/loi-moi?ma=" + secret()).statusCode()).isEqualTo(200);
    assertThat(office.visitor().get("/loi-moi?ma=" + first).statusCode()).isEqualTo(410);
  }

  @Test
  void whoStartsTheProgramCanAlwaysLetAnAdministratorInAgain() throws Exception {
    choose(office.visitor(), secret(), CHOSEN);
    TestingVisitor guesser = office.visitor();
    for (int i = 0; i < 40; i++) {
      guesser.logIn("quan-tri", "sai " + i);
    }
    office.restart("--thuocso.administrator-link=true");
    TestingVisitor visitor = office.visitor();
    assertThat(choose(visitor, secret(), "một mật khẩu hoàn toàn khác").statusCode())
        .isEqualTo(302);
    assertThat(visitor.logIn("quan-tri", "một mật khẩu hoàn toàn khác").statusCode())
        .isEqualTo(302);
  }

  private String secret() throws IOException {
    String link = Files.readString(office.data("first-administrator.link")).strip();
    return link.substring(link.indexOf("?ma=") + 4);
  }

  private static HttpResponse<String> choose(TestingVisitor visitor, String secret, String password)
      throws Exception {
    return visitor.post(
        "/loi-moi?ma=" + secret,
        "/loi-moi",
        Map.of("ma", secret, "mat-khau-moi", password, "mat-khau-lai", password));
  }
}
