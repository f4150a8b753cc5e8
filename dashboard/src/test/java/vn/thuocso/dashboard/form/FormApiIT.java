package vn.thuocso.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.assessment.evidence.TestingPapers;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;

/** The round as programs do it, with its rules and transactions over a real database. */
class FormApiIT {

  private static final TestingOffice office = TestingOffice.shared();
  private static final String ROUND = "/api/v1/rounds/" + TestingRound.YEAR;

  @BeforeAll
  static void open() {
    TestingRound.open(
        office.bean(Rounds.class),
        office.bean(RoundCriteria.class),
        TestingRound.YEAR,
        office.now(),
        60);
  }

  /** Somebody logged in, with the token of a page. */
  record Hand(TestingVisitor visitor, String token) {

    static Hand of(String login, String unit, Role... roles) throws Exception {
      Grant[] grants = new Grant[roles.length];
      for (int i = 0; i < roles.length; i++) {
        grants[i] =
            roles[i] == Role.PLANNER
                ? Grant.everywhere(roles[i])
                : Grant.over(roles[i], new UnitCode(unit));
      }
      TestingVisitor visitor = TestingLogin.enter(office, office.account(login, grants));
      return new Hand(visitor, visitor.token("/tai-khoan"));
    }

    HttpResponse<String> put(String unit, String code, int seen, String body) throws Exception {
      return visitor.json(
          "PUT",
          ROUND + "/units/" + unit + "/criteria/" + code,
          token,
          body,
          "If-Match",
          "\"" + seen + "\"");
    }

    HttpResponse<String> post(String unit, String what, int seen) throws Exception {
      return visitor.json(
          "POST", ROUND + "/units/" + unit + what, token, "", "If-Match", "\"" + seen + "\"");
    }

    HttpResponse<String> enclose(String unit, String code, String name, byte[] content)
        throws Exception {
      return visitor.enclose(
          ROUND + "/units/" + unit + "/criteria/" + code + "/evidence",
          token,
          Map.of("ten", "Văn bản", "so", "12/BC"),
          name,
          content);
    }
  }

  @Test
  void aSaveIsAVersionAndIsScoredAtOnce() throws Exception {
    Hand clerk = Hand.of("f-nhap-1", "00004", Role.CLERK);
    HttpResponse<String> saved = clerk.put("00004", "1.2", 0, "{\"value\":\"3\"}");
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(json(saved).at("/points").asString()).isEqualTo("11.25");
    HttpResponse<String> typed =
        clerk.put(
            "00004",
            "1.4",
            0,
            "{\"numerator\":\"1.581\",\"denominator\":\"2.409\",\"typed\":true}");
    assertThat(json(typed).at("/numerator").asString()).isEqualTo("1581");
    assertThat(json(typed).at("/problems").size()).isZero();
  }

  @Test
  void whatIsWrongIsKeptAndMarkedAndCannotBeHandedIn() throws Exception {
    Hand clerk = Hand.of("f-nhap-2", "00008", Role.CLERK);
    Hand approver = Hand.of("f-duyet-2", "00008", Role.APPROVER);
    HttpResponse<String> wrong =
        clerk.put("00008", "2.5", 0, "{\"numerator\":\"52\",\"denominator\":\"48\"}");
    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(json(wrong).at("/numerator").asString()).isEqualTo("52");
    assertThat(json(wrong).at("/problems").size()).isEqualTo(1);
    assertThat(clerk.post("00008", "/hand-over", 0).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = approver.post("00008", "/submit", 1);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).at("/code").asString()).isEqualTo("incomplete");
    assertThat(json(refused).at("/detail").asString()).contains("2.5");
    assertThat(count("submission", "00008")).isZero();
  }

  @Test
  void ofManyAtOnceOneWinsAndNobodyIsOverwritten() throws Exception {
    Hand clerk = Hand.of("f-nhap-3", "00025", Role.CLERK);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String body = "{\"value\":\"" + i % 5 + "\"}";
        answers.add(threads.submit(() -> clerk.put("00025", "1.2", 0, body).statusCode()));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    } finally {
      threads.shutdownNow();
    }
    assertThat(count("claim", "00025")).isEqualTo(1);
    HttpResponse<String> late = clerk.put("00025", "1.2", 0, "{\"value\":\"1\"}");
    assertThat(json(late).at("/code").asString()).isEqualTo("stale_version");
    assertThat(json(late).at("/present").asInt()).isEqualTo(1);
    HttpResponse<String> unnamed =
        clerk
            .visitor()
            .json("PUT", ROUND + "/units/00025/criteria/1.2", clerk.token(), "{\"value\":\"1\"}");
    assertThat(unnamed.statusCode()).isEqualTo(428);
  }

  @Test
  void fourEyesAreNotPassedByOneAccountWithTwoRoles() throws Exception {
    Hand both = Hand.of("f-ca-hai", "00070", Role.CLERK, Role.APPROVER);
    Hand other = Hand.of("f-duyet-4", "00070", Role.APPROVER);
    both.put("00070", "1.2", 0, "{\"value\":\"0\"}");
    both.post("00070", "/hand-over", 0);
    HttpResponse<String> refused = both.post("00070", "/submit", 1);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(json(refused).at("/code").asString()).isEqualTo("four_eyes");
    HttpResponse<String> done = other.post("00070", "/submit", 1);
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(json(done).at("/state").asString()).isEqualTo("submitted");
    HttpResponse<String> closed = both.put("00070", "1.2", 1, "{\"value\":\"1\"}");
    assertThat(json(closed).at("/code").asString()).isEqualTo("already_submitted");
  }

  @Test
  void whatIsReturnedIsAnsweredByAPaperAndHandedInAgain() throws Exception {
    Hand clerk = Hand.of("f-nhap-5", "00082", Role.CLERK);
    Hand approver = Hand.of("f-duyet-5", "00082", Role.APPROVER);
    clerk.put("00082", "1.2", 0, "{\"value\":\"3\"}");
    clerk.post("00082", "/hand-over", 0);
    assertThat(json(approver.post("00082", "/submit", 1)).at("/detail").asString()).contains("1.2");
    approver.post("00082", "/take-back", 1);
    clerk.enclose("00082", "1.2", "thong-bao.pdf", TestingPapers.pdf("Thông báo"));
    clerk.post("00082", "/hand-over", 2);
    assertThat(approver.post("00082", "/submit", 3).statusCode()).isEqualTo(200);
    office
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO decision VALUES (2026, '00082', '1.2', 1, 'verification', 'return', 1, NULL,
              'Bổ sung quý 4', now() + interval '30 days', 1, now())
            """)
        .update();
    assertThat(json(approver.post("00082", "/resubmit", 4)).at("/code").asString())
        .isEqualTo("nothing_new");
    assertThat(clerk.enclose("00082", "1.2", "quy-4.pdf", TestingPapers.pdf("Quý 4")).statusCode())
        .isEqualTo(201);
    assertThat(clerk.put("00082", "1.1", 0, "{\"value\":\"KHAC\"}").statusCode()).isEqualTo(409);
    assertThat(approver.post("00082", "/resubmit", 4).statusCode()).isEqualTo(200);
    assertThat(count("submission", "00082")).isEqualTo(2);
  }

  @Test
  void afterTheDeadlineOnlyWhoWasGivenLongerEnters() throws Exception {
    TestingRound.open(
        office.bean(Rounds.class), office.bean(RoundCriteria.class), 2025, office.now(), -3);
    Hand clerk = Hand.of("f-nhap-6", "00091", Role.CLERK);
    Hand planner = Hand.of("f-ke-hoach", "00091", Role.PLANNER);
    String path = "/api/v1/rounds/2025/units/00091/criteria/1.2";
    HttpResponse<String> late =
        clerk.visitor().json("PUT", path, clerk.token(), "{\"value\":\"3\"}", "If-Match", "0");
    assertThat(json(late).at("/code").asString()).isEqualTo("deadline_over");
    String longer =
        "{\"unit\":\"00091\",\"deadline\":\""
            + office.now().plusSeconds(86_400)
            + "\",\"reason\":\"Mất điện\"}";
    assertThat(
            planner
                .visitor()
                .json("POST", "/api/v1/rounds/2025/extensions", planner.token(), longer)
                .statusCode())
        .isEqualTo(201);
    assertThat(
            clerk
                .visitor()
                .json("PUT", path, clerk.token(), "{\"value\":\"3\"}", "If-Match", "0")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void uploadsThatAreNotWhatTheySayLeaveNothingBehind() throws Exception {
    Hand clerk = Hand.of("f-nhap-7", "00097", Role.CLERK);
    Map<String, String> probes =
        Map.of(
            "anh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "x.html", "<script>alert(1)</script>",
            "ke-hoach.pdf", "PK\u0003\u0004 not a document",
            "../../../etc/passwd.png", "root:x:0:0");
    for (Map.Entry<String, String> probe : probes.entrySet()) {
      HttpResponse<String> answer =
          clerk.enclose(
              "00097", "1.2", probe.getKey(), probe.getValue().getBytes(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).as(probe.getKey()).isEqualTo(422);
      assertThat(json(answer).at("/code").asString()).isEqualTo("file_kind");
    }
    assertThat(count("evidence", "00097")).isZero();
  }

  @Test
  void aNameLeadsNowhereAndTheFileIsServedHarmless() throws Exception {
    Hand clerk = Hand.of("f-nhap-8", "00103", Role.CLERK);
    byte[] png = TestingPapers.image("png", 3, 3);
    JsonNode piece = json(clerk.enclose("00103", "6.2", "..\\..\\/../anh\r\n\".png", png));
    String sha = piece.at("/sha256").asString();
    assertThat(Files.readAllBytes(office.data("evidence/" + sha.substring(0, 2) + "/" + sha)))
        .isEqualTo(png);
    String path = "/tu-danh-gia/2026/00103/6.2/minh-chung/" + piece.at("/item").asInt() + "/1";
    HttpResponse<String> file = clerk.visitor().get(path);
    assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("anh");
    Hand stranger = Hand.of("f-la", "00004", Role.CLERK);
    assertThat(stranger.visitor().get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void aHundredMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
    Hand clerk = Hand.of("f-nhap-9", "00118", Role.CLERK);
    int status;
    try {
      status = clerk.enclose("00118", "1.2", "lon.pdf", new byte[100 * 1024 * 1024]).statusCode();
    } catch (java.io.IOException hungUp) {
      status = 413;
    }
    assertThat(status).isEqualTo(413);
    assertThat(count("evidence", "00118")).isZero();
  }

  private static long count(String table, String unit) {
    return office
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM " + table + " WHERE year = 2026 AND unit_code = ?")
        .param(unit)
        .query(Long.class)
        .single();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
