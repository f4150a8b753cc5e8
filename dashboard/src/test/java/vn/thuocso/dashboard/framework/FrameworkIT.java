package vn.thuocso.dashboard.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;

/** The way of a definition from a file to its retirement, by the pages. */
class FrameworkIT {

  private static final String LIST = "/bo-chi-so";
  private static final Map<String, String> DECISION =
      Map.of("so-quyet-dinh", "12-QĐ/TU", "ngay-quyet-dinh", "2026-11-20");

  static final TestingOffice office = TestingOffice.shared();
  static TestingVisitor both;
  static TestingVisitor planner;

  @BeforeAll
  static void enter() throws Exception {
    both =
        TestingLogin.enter(
            office,
            office.account(
                "bo-chi-so-hai-vai",
                Grant.everywhere(Role.PLANNER),
                Grant.everywhere(Role.ADMINISTRATOR)));
    planner =
        TestingLogin.enter(
            office, office.account("bo-chi-so-mot-vai", Grant.everywhere(Role.PLANNER)));
  }

  @Test
  void theShippedDefinitionIsInForceFromTheStart() throws Exception {
    Frameworks frameworks = office.bean(Frameworks.class);
    assertThat(frameworks.of(2026)).extracting(Adopted::code).containsExactly("TG-DEMO-1");
    assertThat(frameworks.of("TG-DEMO-1", 2025)).isPresent();
    assertThat(frameworks.of(2024)).isEmpty();
    office.bean(ShippedAtStart.class).run(null);
    String page = planner.get(LIST + "/TG-DEMO-1/1").body();
    assertThat(page).contains("Bộ chỉ số chuyển đổi số", "PL-03", "Phường, Xã", "sản phẩm có sẵn");
    assertThat(page).doesNotContain("framework.");
    HttpResponse<byte[]> file = planner.file(LIST + "/TG-DEMO-1/1/dinh-nghia.yaml");
    assertThat(Reading.of(file.body()).framework()).isPresent();
  }

  @Test
  void oneAccountWithTwoRolesCannotPassFourEyes() throws Exception {
    String page = take("4");
    assertThat(both.get(page).body()).contains("do chính anh chị nạp");
    assertThat(decide(both, page, "/ban-hanh", 1).statusCode()).isEqualTo(409);
    assertThat(decide(planner, page, "/ban-hanh", 7).body()).contains("vừa được sửa ở nơi khác");
    assertThat(decide(planner, page, "/ban-hanh", 1).statusCode()).isEqualTo(302);
    assertThat(office.bean(Frameworks.class).of(2090))
        .extracting(Adopted::code, Adopted::decision)
        .contains(tuple(TestingDefinition.CODE, "12-QĐ/TU"));
    assertThat(send("4").statusCode()).isEqualTo(409);
    assertThat(decide(both, page, "/de-nghi-thoi", 2).statusCode()).isEqualTo(302);
    assertThat(decide(both, page, "/thoi", 3).body()).contains("Người đề nghị không được tự");
    assertThat(decide(planner, page, "/thoi", 3).statusCode()).isEqualTo(302);
    assertThat(office.bean(Frameworks.class).of(TestingDefinition.CODE, 2090)).isEmpty();
    assertThat(recorded(TestingDefinition.CODE + "|4"))
        .containsExactly(
            "framework.imported",
            "framework.adopted",
            "framework.end-proposed",
            "framework.retired");
  }

  @Test
  void twoVersionsAreCompared() throws Exception {
    take("5");
    String page =
        planner
            .get(LIST + "/so-sanh?tu=TG-DEMO-1%7C1&den=" + TestingDefinition.CODE + "%7C5")
            .body();
    assertThat(page).contains("2 chỗ khác nhau", "2090-01-01");
    assertThat(planner.get(LIST + "/so-sanh?tu=x&den=y").body()).contains("Không có bản ấy");
  }

  @Test
  void aWrongFileIsRefusedWithAllItsProblemsAndNothingIsWritten() throws Exception {
    String text = TestingDefinition.text("6").replace("kind: BOOL", "kind: BOOLE");
    HttpResponse<String> answer = both.upload(LIST, LIST, Map.of(), "tep", text);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dòng ", "cột ");
    assertThat(planner.get(LIST + "/" + TestingDefinition.CODE + "/6").statusCode()).isEqualTo(404);
  }

  private static String take(String version) throws Exception {
    HttpResponse<String> taken = send(version);
    assertThat(taken.statusCode()).isEqualTo(302);
    return taken.headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> send(String version) throws Exception {
    return both.upload(LIST, LIST, Map.of(), "tep", TestingDefinition.text(version));
  }

  private static HttpResponse<String> decide(
      TestingVisitor visitor, String page, String what, int seen) throws Exception {
    Map<String, String> fields = new HashMap<>(DECISION);
    fields.put("phien-ban", Integer.toString(seen));
    return visitor.post("/tai-khoan", page + what, fields);
  }

  private static List<String> recorded(String key) {
    return office
        .bean(JdbcTemplate.class)
        .queryForList(
            "SELECT verb FROM audit_entry WHERE object = 'framework' AND key = ? ORDER BY no",
            String.class,
            key);
  }
}
