package vn.thuocso.dashboard.access.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.MatrixLine;
import vn.thuocso.dashboard.access.TestingVisitor;

/** SQL and script in every variable of an address, and in every field of every form. */
class ParameterProbesIT {

  /** Ends a text of SQL both ways, and a tag and an attribute of HTML. */
  private static final String HOSTILE = "0') OR 1=1 --'\"><script>alert(1)</script>";

  private static final Pattern TOLD =
      Pattern.compile(
          "DB::Exception|SQLSTATE|SQLException|[Ss]yntax error|PreparedStatement"
              + "|org\\.postgresql|com\\.clickhouse|at vn\\.thuocso|java\\.lang\\.");

  private static final TestingTarget target = TestingTarget.shared();

  @Test
  void aVariableThatIsSqlIsAPageThatThereIsNot() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : TestingTarget.pages()) {
      if (line.hasVariable()) {
        String pattern = line.pattern().replaceAll("\\{[^/]*}", "@");
        for (String said :
            List.of("0'%20OR%201=1--", "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
          HttpResponse<String> answer = get(pattern.replace("@", said));
          faults(answer, line.route() + " " + said, wrong);
          if (answer.statusCode() < 400) {
            wrong.add(line.route() + " " + said + " -> " + answer.statusCode());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFormFullOfSqlAndScriptIsRefusedInWords() throws Exception {
    TestingVisitor administrator = target.administrator();
    List<String> wrong = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    Probes.declared(target.office().application()).values().forEach(names::addAll);
    for (MatrixLine page : TestingTarget.pages()) {
      names.addAll(Probes.named(get(target.address(page)).body()));
    }
    StringBuilder body = new StringBuilder("_csrf=" + administrator.token("/tai-khoan"));
    names.stream()
        .filter(name -> !name.equals("phien-ban"))
        .forEach(name -> body.append('&').append(name).append('=').append(Probes.encoded(HOSTILE)));
    for (String version : List.of("&phien-ban=1", "&phien-ban=" + Probes.encoded(HOSTILE), "")) {
      for (MatrixLine line : TestingTarget.forms()) {
        if (!line.pattern().startsWith("/dang-nhap") && !line.pattern().endsWith("/ngat")) {
          HttpResponse<String> answer = administrator.postRaw(target.address(line), body + version);
          faults(answer, line.route() + " " + version, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(administrator.isIn()).isTrue();
  }

  private static void faults(HttpResponse<String> answer, String what, List<String> wrong) {
    if (answer.statusCode() >= 500) {
      wrong.add(what + " -> " + answer.statusCode());
    }
    if (TOLD.matcher(answer.body()).find()) {
      wrong.add(what + " tells what went wrong inside");
    }
    boolean page = answer.headers().firstValue("Content-Type").orElse("").contains("html");
    if (page && answer.body().contains("<script>alert")) {
      wrong.add(what + " runs what it was sent");
    }
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return target.administrator().get(address);
  }
}
