package vn.thuocso.dashboard.access.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.MatrixLine;
import vn.thuocso.dashboard.access.TestingVisitor;

/** SQL and script in every parameter of every page, and in every variable of an address. */
class ParameterProbesIT {

  /** Ends a text of SQL both ways, and a tag and an attribute of HTML. */
  private static final String HOSTILE = "0') OR 1=1 --'\"><script>alert(1)</script>";

  /** A word of the same shape that is SQL to nobody. */
  private static final String UNKNOWN = HOSTILE.replace("OR", "XQ");

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

  private static final Pattern TOLD =
      Pattern.compile(
          "DB::Exception|SQLSTATE|SQLException|[Ss]yntax error|PreparedStatement"
              + "|org\\.postgresql|com\\.clickhouse|at vn\\.thuocso|java\\.lang\\.");

  private static final TestingTarget target = TestingTarget.shared();

  @Test
  void aParameterThatIsSqlIsAWordThatNobodyKnows() throws Exception {
    Map<String, Set<String>> declared = Probes.declared(target.office().application());
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (MatrixLine line : TestingTarget.pages()) {
      String address = target.address(line);
      Set<String> names = new TreeSet<>(Probes.named(get(address).body()));
      names.addAll(declared.getOrDefault(line.pattern(), Set.of()));
      asked += names.size();
      for (String name : names) {
        HttpResponse<String> hostile = get(address + "?" + name + "=" + Probes.encoded(HOSTILE));
        faults(hostile, line.route() + " " + name, wrong);
        if (answersAlike(line)) {
          HttpResponse<String> unknown = get(address + "?" + name + "=" + Probes.encoded(UNKNOWN));
          if (hostile.statusCode() != unknown.statusCode()
              || !plain(hostile).equals(plain(unknown))) {
            wrong.add(line.route() + " " + name + " answers otherwise than to an unknown word");
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(150);
    assertThat(wrong).isEmpty();
  }

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

  /** What is shown once, or carries the time of its making, differs between requests anyway. */
  private static boolean answersAlike(MatrixLine line) {
    return line.who().equals("READING") && !line.pattern().endsWith(".xlsx");
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

  /** The answer as if both words had been one, however they were written. */
  private static String plain(HttpResponse<String> answer) {
    String body = answer.body().replace("XQ", "OR");
    return TOKEN.matcher(body).replaceAll("");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return target.administrator().get(address);
  }
}
