package vn.thuocso.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.embedded.broker.TestingBroker;

/** The shipped collector against callers who are clumsy or mean: each is told why, in words. */
final class HostileCallerIT {

  private static final String KEY = "khoa-ba-dinh";
  private static final String[] NDJSON = {
    "Authorization", "Bearer " + KEY, "Content-Type", "application/x-ndjson"
  };
  private static final String GOOD =
      "{\"type\":\"observation\",\"measure\":\"page_media_view\",\"grain\":\"day\","
          + "\"period\":{\"start\":\"2026-09-01\",\"end\":\"2026-09-02\"},\"value\":1}";

  @TempDir static Path directory;
  private static TestingBroker broker;
  private static TestingCollector collector;
  private static TestingTopics topics;

  @BeforeAll
  static void start() {
    broker = TestingBroker.start();
    topics = new TestingTopics(broker.bootstrap());
    collector =
        TestingCollector.start(
            broker.bootstrap(),
            directory,
            Map.of(
                "THUOCSO_KAFKA_MAXLAG", "1s",
                "THUOCSO_KAFKA_LAGEVERY", "1s",
                "THUOCSO_INTAKE_PATIENCE", "1s"));
    await(() -> collector.get("/ready").statusCode() == 200);
    topics.publish(
        Topics.CHANNELS,
        "ba-dinh",
        ChannelEntry.newBuilder()
            .setId("ba-dinh")
            .setKind("fanpage")
            .addKeySha256(ByteString.copyFrom(ChannelKey.sha256(KEY)))
            .setVersion(1)
            .build());
    topics.publish(Topics.POLLS, "da-dong", poll("da-dong", "2020-01-01", "2020-01-31"));
    topics.publish(Topics.POLLS, "chua-mo", poll("chua-mo", "2999-01-01", ""));
    await(() -> collector.events(KEY, GOOD).statusCode() == 202);
    await(() -> collector.get("/p/chua-mo").statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    collector.close();
    broker.close();
  }

  private static PollEntry poll(String id, String opensOn, String closesOn) {
    return PollEntry.newBuilder()
        .setId(id)
        .setChannelId("ba-dinh")
        .setTitle("Thăm dò")
        .setOpensOn(opensOn)
        .setClosesOn(closesOn)
        .setVersion(1)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "/q/%00,400,BAD_REQUEST",
    "/q/..%2f..%2fetc,400,BAD_REQUEST",
    "/assets/..%2fapplication.yaml,400,BAD_REQUEST",
    "/assets/%2e%2e/application.yaml,404,NOT_FOUND",
    "/v1/imports/..%5c..%5cetc,400,BAD_REQUEST",
    "/error,404,NOT_FOUND",
    "/actuator/env,404,NOT_FOUND",
    "/v1/events,405,METHOD_NOT_ALLOWED"
  })
  void aStrangePathIsAnsweredInWords(String path, int status, String code) {
    says(collector.get(path), status, code);
  }

  @Test
  void aStrangeRequestIsAnsweredInWords() {
    says(collector.get("/ready", "X-Long", "x".repeat(20_000)), 400, "BAD_REQUEST");
    HttpRequest trace =
        collector.request("/v1/events").method("TRACE", BodyPublishers.noBody()).build();
    says(collector.send(trace), 405, "METHOD_NOT_ALLOWED");
    says(collector.get("/v1/imports/" + "0".repeat(32), NDJSON), 404, "UNKNOWN_IMPORT");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Encoding,gzip,415,UNSUPPORTED_MEDIA_TYPE",
    "Content-Encoding,deflate,415,UNSUPPORTED_MEDIA_TYPE",
    "Content-Type,text/plain,415,UNSUPPORTED_MEDIA_TYPE",
    "Content-Type,application/x-ndjson; charset=utf-16,400,WRONG_ENCODING",
    "Accept,text/html,406,NOT_ACCEPTABLE"
  })
  void aBodyInAnotherFormIsRefusedBeforeItIsRead(
      String name, String value, int status, String code) {
    HttpRequest.Builder request = collector.request("/v1/events", NDJSON);
    request.setHeader(name, value);
    says(collector.send(request.POST(BodyPublishers.ofString(GOOD)).build()), status, code);
  }

  @Test
  void aChunkedBodyWithoutALengthIsTaken() {
    HttpRequest chunked =
        collector
            .request("/v1/events", NDJSON)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8))))
            .build();
    assertThat(collector.send(chunked).body()).contains("\"accepted\":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "windows-1258"})
  void aLineInAnotherEncodingIsRefusedAlone(String encoding) {
    byte[] bad = "đợt".getBytes(java.nio.charset.Charset.forName(encoding));
    byte[] body = Arrays.copyOf((GOOD + "\n").getBytes(StandardCharsets.UTF_8), 400 + bad.length);
    Arrays.fill(body, GOOD.length() + 1, 400, (byte) ' ');
    System.arraycopy(bad, 0, body, 400, bad.length);
    assertThat(collector.post("/v1/events", body, NDJSON).body())
        .contains("\"accepted\":1")
        .contains("\"code\":\"WRONG_ENCODING\"");
  }

  /** The length alone decides: not one byte of the body is waited for. */
  @ParameterizedTest
  @CsvSource({"/v1/events,BODY_TOO_LARGE", "/v1/imports,FILE_TOO_LARGE"})
  void halfAGigabyteIsRefusedBeforeItIsSent(String path, String code) throws IOException {
    try (Socket socket = headers(path, 500L << 20)) {
      assertThat(answer(socket)).contains(" 413 ").contains(code).contains("hãy chia");
    }
  }

  @Test
  void whoDripsIsSentAwayAndKeepsNobodyOut() throws IOException {
    try (Socket socket = headers("/v1/events", 1000)) {
      for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
        socket.getOutputStream().write('x');
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
      assertThat(answer(socket)).contains(" 408 ");
    }
    assertThat(collector.get("/v1/status").body()).contains("\"refused.TOO_SLOW\":1");
  }

  private static Socket headers(String path, long length) throws IOException {
    URI address = URI.create(collector.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(20_000);
    String head =
        "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n"
                .formatted(path, KEY, "application/x-ndjson")
            + "Content-Length: %d\r\n\r\n".formatted(length);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Reads until the body has begun. */
  private static String answer(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] chunk = new byte[4096];
    while (answer.indexOf("\"detail\"") < 0) {
      int count = socket.getInputStream().read(chunk);
      assertThat(count).as(answer.toString()).isPositive();
      answer.append(new String(chunk, 0, count, StandardCharsets.UTF_8));
    }
    return answer.toString();
  }

  @Test
  void aFormForAPollThatIsNotOpenIsRefusedAndCounted() {
    assertThat(vote("da-dong", "q.a=b").statusCode()).isEqualTo(410);
    assertThat(vote("da-dong", "q.a=b").body()).contains("đã đóng").contains("31/1/2020");
    assertThat(vote("chua-mo", "q.a=b").statusCode()).isEqualTo(409);
    assertThat(vote("khong-co", "q.a=b").statusCode()).isEqualTo(404);
    assertThat(collector.get("/v1/status").body())
        .contains("\"polls.refused.POLL_CLOSED\":2")
        .contains("\"polls.refused.POLL_NOT_OPEN\":1")
        .contains("\"polls.refused.UNKNOWN_POLL\":1");
  }

  @Test
  void aFormThatCannotBeReadIsRefusedInWords() {
    says(vote("da-dong", "token=" + "x".repeat(3 << 20)), 413, "BODY_TOO_LARGE");
    says(vote("da-dong", "token=%zz"), 400, "BAD_REQUEST");
    says(
        collector.post("/p/da-dong", new byte[] {'{'}, "Content-Type", "application/json"),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aFileInAFormIsToldHowToSendIt() {
    HttpResponse<String> answer =
        collector.post(
            "/v1/imports",
            "--x--".getBytes(StandardCharsets.UTF_8),
            "Authorization",
            "Bearer " + KEY,
            "Content-Type",
            "multipart/form-data; boundary=x");
    says(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    assertThat(answer.body()).contains("--data-binary @tep.csv").contains("/v1/imports");
  }

  @Test
  void aParameterOutsideItsRuleIsRefusedAtOnce() {
    HttpRequest.Builder named = collector.request("/v1/events", NDJSON);
    named.setHeader("Idempotency-Key", "x".repeat(129));
    HttpResponse<String> answer = collector.send(named.POST(BodyPublishers.ofString(GOOD)).build());
    says(answer, 400, "BAD_REQUEST");
    assertThat(answer.body()).contains("129 ký tự").contains("128");
    named.setHeader("Idempotency-Key", "x".repeat(128));
    assertThat(collector.send(named.POST(BodyPublishers.ofString(GOOD)).build()).statusCode())
        .isEqualTo(202);

    String[] headers = {"Authorization", "Bearer " + KEY};
    answer = collector.post("/v1/imports?content=../x", new byte[] {'x'}, headers);
    says(answer, 400, "BAD_REQUEST");
    assertThat(answer.body()).contains("Tham số content");
  }

  @Test
  void anImportCanBeAskedForAfterARestart() {
    String[] headers = {"Authorization", "Bearer " + KEY};
    byte[] file =
        "Số đo;Kỳ;Từ ngày;Đến ngày;Giá trị\nqr_opens;day;2026-09-01;2026-09-01;4\nsai;day;1;1;1\n"
            .getBytes(StandardCharsets.UTF_8);
    String path =
        collector.post("/v1/imports", file, headers).headers().firstValue("location").orElseThrow();
    await(() -> collector.get(path, headers).body().contains("\"state\":\"done\""));
    String before = collector.get(path, headers).body();

    collector.process().killForcibly();
    collector.process().restart();
    await(() -> collector.get("/ready").statusCode() == 200);

    assertThat(collector.get(path, headers).body())
        .isEqualTo(before)
        .contains("\"accepted\":1")
        .contains("BAD_TIME");
  }

  @Test
  void nothingNewIsTakenWhileTheJobIsFarBehind() {
    String use =
        "{\"type\":\"interaction\",\"id\":\"1\",\"kind\":\"page_turn\",\"at\":\"%s\"}"
            .formatted(Instant.now());
    assertThat(collector.events(KEY, use).statusCode()).isEqualTo(202);

    await(() -> collector.events(KEY, GOOD).statusCode() == 429);
    HttpResponse<String> refused = collector.events(KEY, GOOD);
    says(refused, 429, "JOB_BEHIND");
    assertThat(refused.headers().firstValueAsLong("retry-after")).hasValue(300);
    says(collector.post("/v1/imports", new byte[] {'x'}, NDJSON), 429, "JOB_BEHIND");

    topics.commitEverything(Topics.STREAM_GROUP, List.of(Topics.INTERACTIONS, Topics.BALLOTS));
    await(() -> collector.events(KEY, GOOD).statusCode() == 202);
  }

  private static void says(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body())
        .contains("\"code\":\"" + code + "\"")
        .contains("\"status\":" + status)
        .containsPattern("\"detail\":\"[^\"]*[Hh]ãy ");
  }

  private static HttpResponse<String> vote(String poll, String form) {
    return collector.post(
        "/p/" + poll,
        form.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
