package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.Owners;

/** Every endpoint that there is, asked for by everybody: no more is open than matrix.csv says. */
class AuthorisationMatrixIT {

  private static final UnitCode OWN = new UnitCode("00103");
  private static final UnitCode FOREIGN = new UnitCode("00097");

  @TempDir static Path directory;
  static TestingOffice office;
  static Map<String, String> matrix;

  @BeforeAll
  static void start() throws IOException {
    office = TestingOffice.start(directory, "--thuocso.public-ranking=true");
    matrix = matrix();
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @Test
  void everyEndpointHasItsLineAndEveryLineItsEndpoint() {
    Set<String> there = new TreeSet<>();
    office
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            info -> {
              Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
              for (String pattern : info.getPatternValues()) {
                if (methods.isEmpty()) {
                  there.add("ANY " + pattern);
                }
                methods.forEach(method -> there.add(method + " " + pattern));
              }
            });
    assertThat(there).hasSizeGreaterThan(50).isEqualTo(matrix.keySet());
  }

  @Test
  void visitorsGetWhatIsOpenAndTheRankings() throws Exception {
    TestingVisitor visitor = office.visitor();
    String token = visitor.token("/dang-nhap");
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> line : matrix.entrySet()) {
      HttpResponse<String> answer = ask(visitor, line.getKey(), "00103", token);
      boolean turnedAway = isSentToLogIn(answer) || answer.statusCode() == 401;
      boolean open = line.getValue().equals("OPEN") || line.getValue().equals("READING");
      if (!line.getKey().contains("/dang-nhap") && turnedAway == open) {
        wrong.add(line + " -> " + answer.statusCode());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleGetsItsOwnAndNothingElse(Role role) throws Exception {
    Account account =
        office.account("ma-tran-" + role.name().toLowerCase(Locale.ROOT), Grant.everywhere(role));
    TestingVisitor visitor = TestingLogin.enter(office, account);
    String token = visitor.token("/tai-khoan");
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> line : matrix.entrySet()) {
      HttpResponse<String> answer = ask(visitor, line.getKey(), "00103", token);
      boolean refused = answer.statusCode() == 403;
      // An empty login is wrong, whoever sends it; nothing else may ask to log in again.
      boolean asked = answer.statusCode() == 401 && !line.getKey().equals("POST /dang-nhap");
      if (refused == may(role, line.getValue()) || asked) {
        wrong.add(line + " -> " + answer.statusCode());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(visitor.isIn()).isTrue();
  }

  @Test
  void aStewardOfOneUnitChangesNothingOfAnother() throws Exception {
    Account account = office.account("mot-don-vi", Grant.over(Role.STEWARD, OWN));
    TestingVisitor visitor = TestingLogin.enter(office, account);
    String token = visitor.token("/tai-khoan");
    channel("cua-toi", OWN);
    channel("cua-nguoi", FOREIGN);
    List<String> ofOneChannel =
        matrix.keySet().stream().filter(route -> route.contains("/danh-muc/kenh/{id}")).toList();
    assertThat(ofOneChannel).hasSizeGreaterThan(8);
    for (String route : ofOneChannel) {
      assertThat(ask(visitor, route, "cua-nguoi", token).statusCode()).as(route).isEqualTo(403);
      assertThat(ask(visitor, route, "cua-toi", token).statusCode()).as(route).isNotEqualTo(403);
    }
  }

  private static boolean may(Role role, String who) {
    return switch (who) {
      case "ADMIN" -> role == Role.ADMINISTRATOR;
      case "REGISTRY" -> role == Role.ADMINISTRATOR || role == Role.STEWARD;
      default -> true;
    };
  }

  private static boolean isSentToLogIn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("/dang-nhap");
  }

  private static HttpResponse<String> ask(
      TestingVisitor visitor, String route, String id, String token) throws Exception {
    String path = filled(route.substring(route.indexOf(' ') + 1), id);
    return route.startsWith("POST")
        ? visitor.postRaw(path, "phien-ban=1&_csrf=" + token)
        : visitor.get(path);
  }

  /** The pattern with every variable, whatever its expression, replaced. */
  private static String filled(String pattern, String value) {
    StringBuilder path = new StringBuilder();
    int depth = 0;
    for (char next : pattern.toCharArray()) {
      depth -= next == '}' ? 1 : 0;
      if (depth == 0) {
        path.append(next == '}' ? value : next == '{' ? "" : String.valueOf(next));
      }
      depth += next == '{' ? 1 : 0;
    }
    return path.toString();
  }

  private static void channel(String id, UnitCode owner) {
    office
        .bean(ChannelRegister.class)
        .add(
            new Channel(
                new ChannelId(id),
                ChannelKind.values()[0],
                "Kênh " + id,
                "",
                "",
                Owners.from(owner, LocalDate.of(2025, 7, 1)),
                null,
                false,
                false,
                false));
  }

  private static Map<String, String> matrix() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    try (InputStream file = AuthorisationMatrixIT.class.getResourceAsStream("/access/matrix.csv")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(parts -> lines.put(parts[1], parts[0]));
    }
    return lines;
  }
}
