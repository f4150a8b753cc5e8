package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Sessions;

/**
 * Every endpoint that there is, asked for by everybody, about what is of their own unit and about
 * what is of another: no more is open than matrix.csv says.
 */
class AuthorisationMatrixIT {

  static final UnitCode OWN = new UnitCode("00103");
  static final UnitCode FOREIGN = new UnitCode("00097");

  static final TestingOffice office = TestingOffice.shared();
  static List<MatrixLine> matrix;
  static Map<String, String> own;
  static Map<String, String> foreign;

  @BeforeAll
  static void start() throws IOException {
    matrix = MatrixLine.all();
    own = TestingObjects.of(office, OWN, "cua-toi");
    foreign = TestingObjects.of(office, FOREIGN, "cua-nguoi");
  }

  @Test
  void everyEndpointHasItsLineAndEveryLineItsEndpoint() {
    Set<String> lines = new TreeSet<>(matrix.stream().map(MatrixLine::route).toList());
    assertThat(new TreeSet<>(TestingRoutes.of(office.application())))
        .hasSizeGreaterThan(60)
        .isEqualTo(lines);
  }

  @Test
  void everyAddressWithAVariableSaysWhatItIsAboutAndThereIsOneOfEachUnit() {
    assertThat(matrix.stream().filter(MatrixLine::hasVariable).map(MatrixLine::object))
        .isNotEmpty()
        .allMatch(own::containsKey)
        .allMatch(foreign::containsKey);
  }

  @Test
  void visitorsGetWhatIsOpenAndTheRankings() throws Exception {
    TestingVisitor visitor = office.visitor();
    String token = visitor.token("/dang-nhap");
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : matrix) {
      for (Map<String, String> about : List.of(own, foreign)) {
        HttpResponse<String> answer = ask(visitor, line, about, token);
        boolean turnedAway = isSentToLogIn(answer) || answer.statusCode() == 401;
        if (!line.pattern().contains("/dang-nhap") && turnedAway == line.isOpen()) {
          wrong.add(line + " -> " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleOverEverythingGetsItsOwnAndNothingElse(Role role) throws Exception {
    checks(role, true, Grant.everywhere(role));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void eachRoleOverOneUnitGetsNothingOfAnother(Role role) throws Exception {
    checks(role, false, Grant.over(role, OWN));
  }

  @Test
  void aRoleOverOneUnitIsNotStretchedByAnotherRoleOverAnother() throws Exception {
    checks(Role.STEWARD, false, Grant.over(Role.STEWARD, OWN), Grant.over(Role.READER, FOREIGN));
  }

  private void checks(Role role, boolean everywhere, Grant... grants) throws Exception {
    String login = "ma-tran-" + role.name().toLowerCase(Locale.ROOT) + grants.length + everywhere;
    Account account = office.account(login.toLowerCase(Locale.ROOT), grants);
    TestingVisitor visitor = TestingLogin.enter(office, account);
    String token = visitor.token("/tai-khoan");
    long stranger = Long.parseLong(foreign.get("account"));
    Map<String, String> theirs = new HashMap<>(foreign);
    theirs.put("session", TestingObjects.session(office, stranger));
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : matrix) {
      if (line.isOpen() && !everywhere) {
        continue; // Open to the same person over everything, which is asked beside this.
      }
      Map<String, String> mine = new HashMap<>(own);
      mine.put("session", TestingObjects.session(office, account.id()));
      boolean mayOwn = line.admits(role) && (everywhere || !line.wantsEverything());
      check(line, mayOwn, ask(visitor, line, mine, token), "own", wrong);
      if (line.hasVariable() && !line.isOpen()) {
        boolean may = mayOwn && (everywhere || !line.isOfUnit());
        check(line, may, ask(visitor, line, theirs, token), "foreign", wrong);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(visitor.isIn()).isTrue();
    if (role != Role.ADMINISTRATOR) {
      assertThat(office.bean(Sessions.class).of(stranger))
          .anyMatch(open -> Long.toString(open.no()).equals(theirs.get("session")));
    }
  }

  private static void check(
      MatrixLine line, boolean may, HttpResponse<String> answer, String whose, List<String> wrong) {
    int status = answer.statusCode();
    // An empty login is wrong, whoever sends it; nothing else may ask to log in again.
    boolean asked = status == 401 && !line.route().equals("POST /dang-nhap");
    // The warehouse is away here, and says so; but each object is there, or the answer says
    // nothing.
    boolean absent = status == 404 && line.hasVariable() && !line.isOpen() && !isGrant(line);
    if ((status == 403) == may || asked || absent) {
      wrong.add(line + " " + whose + " -> " + status);
    }
  }

  /** Its second variable is a grant, of which there is none under the account's number. */
  private static boolean isGrant(MatrixLine line) {
    return line.pattern().contains("{grant");
  }

  private static boolean isSentToLogIn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("/dang-nhap");
  }

  private static HttpResponse<String> ask(
      TestingVisitor visitor, MatrixLine line, Map<String, String> about, String token)
      throws Exception {
    String path = line.address(about);
    if (path.startsWith("/api/") && !line.method().equals("GET")) {
      return visitor.send(line.method(), path, "X-CSRF-TOKEN", token);
    }
    return line.method().equals("POST")
        ? visitor.postRaw(path, "phien-ban=1&_csrf=" + token)
        : visitor.get(path);
  }
}
