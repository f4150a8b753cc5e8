package vn.thuocso.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.embedded.broker.TestingBroker;

/** The shipped collector against a real broker. */
final class CollectorIT {

  private static final String BROWSER =
      "Mozilla/5.0 (Linux; Android 8.0; SM-J400F) AppleWebKit/537.36 Chrome/90.0 Mobile";

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
                "THUOCSO_KAFKA_DELIVERYTIMEOUT", "2s",
                "THUOCSO_KAFKA_MAXBLOCK", "1s",
                "THUOCSO_INTAKE_BODY", "1MB",
                "THUOCSO_IMPORTS_FILE", "2MB"));
    await(() -> collector.get("/ready").statusCode() == 200);
    publishRegistry();
    await(() -> collector.events("khoa-tay-ho", "{}").statusCode() == 202);
    await(() -> collector.get("/p/tham-do").statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    assertThat(collector.process().stop()).isIn(0, 143);
    collector.close();
    broker.close();
  }

  private static void publishRegistry() {
    topics.publish(Topics.CHANNELS, "tay-ho", channel("tay-ho", "khoa-tay-ho", "khoa-moi"));
    topics.publish(Topics.CHANNELS, "ba-dinh", channel("ba-dinh", "khoa-ba-dinh"));
    topics.publish(
        Topics.CONTENTS,
        "so-10",
        ContentEntry.newBuilder()
            .setId("so-10")
            .setChannelId("tay-ho")
            .setQrCode("TH-2026-10")
            .setTargetUrl("https://tayho.example.vn/bản-tin?số=10")
            .setVersion(1)
            .build());
    topics.publish(
        Topics.CONTENTS,
        "xau",
        ContentEntry.newBuilder()
            .setId("xau")
            .setChannelId("tay-ho")
            .setQrCode("XAU")
            .setTargetUrl("javascript:alert(1)")
            .setVersion(1)
            .build());
    topics.publish(Topics.POLLS, "da-dong", poll("da-dong", "2020-01-31"));
    topics.publish(Topics.POLLS, "tham-do", poll("tham-do", ""));
  }

  private static ChannelEntry channel(String id, String... keys) {
    ChannelEntry.Builder channel = ChannelEntry.newBuilder().setId(id).setKind("fanpage");
    for (String key : keys) {
      channel.addKeySha256(ByteString.copyFrom(sha256(key)));
    }
    return channel.setVersion(1).build();
  }

  private static PollEntry poll(String id, String closesOn) {
    return PollEntry.newBuilder()
        .setId(id)
        .setChannelId("tay-ho")
        .setTitle("Thăm dò về <bản tin>")
        .setOpensOn("2020-01-01")
        .setClosesOn(closesOn)
        .setVersion(1)
        .addQuestions(
            PollEntry.Question.newBuilder()
                .setCode("c1")
                .setText("Bản tin có hữu ích không?")
                .setType("single")
                .addOptions(PollEntry.Option.newBuilder().setCode("co").setText("Có"))
                .addOptions(PollEntry.Option.newBuilder().setCode("khong").setText("Không")))
        .build();
  }

  @Test
  void aBodyGetsAVerdictPerLineAndWhatPassesIsInKafka() {
    String today = Instant.now().toString();
    String body =
        """
        {"type":"observation","content":"so-10","measure":"page_follows","grain":"day",\
        "period":{"start":"2026-09-01T07:00:00Z","end":"2026-09-02T07:00:00+00:00"},"value":12.5}
        {"type":"interaction","id":"đợt-1","kind":"qr_open","content":"so-10","at":"%1$s"}
        {"type":"interaction","id":"đợt-1","kind":"qr_open","content":"so-10","at":"%1$s"}

        not json
        {"type":"observation","measure":"likes","grain":"day","period":{"start":"2026-09-01","end":"2026-09-02"},"value":1}
        {"type":"observation","measure":"page_media_view","grain":"day","period":{"start":"2026-09-01","end":"2026-09-02"},"value":-1}
        {"type":"interaction","id":"x","kind":"qr_open","at":"2020-01-01T00:00:00Z"}
        {"type":"interaction","id":"y","kind":"qr_open","at":"2100-01-01T00:00:00Z"}
        """
            .formatted(today);

    HttpResponse<String> answer = collector.events("khoa-moi", body);

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body())
        .contains("\"received\":8,\"accepted\":2,\"duplicate\":1,\"rejected\":5")
        .contains("{\"line\":5,\"verdict\":\"rejected\",\"code\":\"MALFORMED\"")
        .contains("\"code\":\"UNKNOWN_MEASURE\"")
        .contains("\"code\":\"NEGATIVE_VALUE\"")
        .contains("\"code\":\"TOO_OLD\"")
        .contains("\"code\":\"IN_FUTURE\"");
    List<Observation> observations =
        topics.values(Topics.OBSERVATIONS).stream().map(CollectorIT::observation).toList();
    assertThat(observations)
        .filteredOn(
            o -> o.getMeasure().equals("page_follows") && o.getOrigin().getSource().equals("api"))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.getValueMilli()).isEqualTo(12_500);
              assertThat(Instant.ofEpochMilli(o.getPeriodStartMs()))
                  .isEqualTo("2026-09-01T07:00:00Z");
              assertThat(o.getContentId()).isEqualTo("so-10");
              assertThat(o.getOrigin().getLine()).isEqualTo(1);
            });
    assertThat(topics.values(Topics.DEAD_LETTERS).stream().map(CollectorIT::letter))
        .extracting(DeadLetter::getReason)
        .contains("MALFORMED", "UNKNOWN_MEASURE", "NEGATIVE_VALUE", "TOO_OLD", "IN_FUTURE");
  }

  @Test
  void repeatingABodyGivesTheSameIds() {
    String line =
        "{\"type\":\"interaction\",\"id\":\"lap\",\"kind\":\"page_turn\",\"at\":\"%s\"}"
            .formatted(Instant.now());

    collector.events("khoa-tay-ho", line);
    collector.events("khoa-tay-ho", line);

    Set<ByteString> ids = new HashSet<>();
    interactions().stream()
        .filter(i -> i.getKind() == vn.thuocso.contract.wire.InteractionKind.PAGE_TURN)
        .forEach(i -> ids.add(i.getEventId()));
    assertThat(ids).hasSize(1);
  }

  @Test
  void whoMayNotIsToldWithAStableCode() {
    assertThat(collector.events("sai", "{}").body()).contains("\"code\":\"UNAUTHENTICATED\"");
    String[] headers = {
      "Authorization", "Bearer khoa-tay-ho", "Content-Type", "application/x-ndjson"
    };
    assertThat(collector.post("/v1/events?channel=ba-dinh", new byte[] {'x'}, headers))
        .satisfies(a -> assertThat(a.statusCode()).isEqualTo(403));
    assertThat(collector.post("/v1/events?channel=khong-co", new byte[] {'x'}, headers))
        .satisfies(a -> assertThat(a.statusCode()).isEqualTo(404));
    assertThat(collector.events("khoa-tay-ho", "").statusCode()).isEqualTo(400);
    assertThat(collector.post("/v1/events", new byte[] {'x'}, "Content-Type", "text/plain"))
        .satisfies(a -> assertThat(a.statusCode()).isEqualTo(415))
        .satisfies(
            a ->
                assertThat(a.headers().firstValue("content-type"))
                    .contains("application/problem+json"));
  }

  @Test
  void tooMuchIsRefusedAndTooLongALineAlone() {
    String long_ = "{\"type\":\"" + "x".repeat(20_000) + "\"}";
    assertThat(collector.events("khoa-tay-ho", long_ + "\n{}").body())
        .contains("LINE_TOO_LONG")
        .contains("MISSING_FIELD");
    assertThat(collector.events("khoa-tay-ho", "x".repeat(1 << 21)).statusCode()).isEqualTo(413);
    HttpRequest chunked =
        collector
            .request(
                "/v1/events",
                "Authorization",
                "Bearer khoa-tay-ho",
                "Content-Type",
                "application/x-ndjson")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[(1 << 20) + 100])))
            .build();
    assertThat(collector.send(chunked).statusCode()).isEqualTo(413);
  }

  @Test
  void codesKeepLeadingWhileKafkaAndCollectorDieAndEachOpenCountsOnce() {
    long before = opens();
    open("TH-2026-10");
    await(() -> opens() == before + 1);
    // The copy on disk must know the code before Kafka goes.
    broker.killForcibly();
    HttpResponse<String> redirect = open("TH-2026-10");
    assertThat(redirect.statusCode()).isEqualTo(302);
    assertThat(redirect.headers().firstValue("location"))
        .contains("https://tayho.example.vn/b%E1%BA%A3n-tin?s%E1%BB%91=10");
    assertThat(redirect.headers().firstValue("set-cookie")).isEmpty();
    assertThat(redirect.headers().firstValue("cache-control")).contains("no-store");

    HttpResponse<String> refused =
        collector.events(
            "khoa-tay-ho",
            "{\"type\":\"interaction\",\"id\":\"z\",\"kind\":\"qr_open\",\"at\":\"%s\"}"
                .formatted(Instant.now()));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("retry-after")).isPresent();
    assertThat(collector.get("/p/tham-do").statusCode()).isEqualTo(200);

    collector.process().killForcibly();
    collector.process().restart();
    assertThat(collector.get("/ready").statusCode()).isEqualTo(503);
    assertThat(open("TH-2026-10").statusCode()).isEqualTo(302);
    broker.restart();
    await(() -> collector.get("/ready").statusCode() == 200);
    await(() -> opens() == before + 3);
    assertThat(interactions().stream().map(Interaction::getEventId).distinct().count())
        .as("no id twice among the opens")
        .isGreaterThanOrEqualTo(before + 3);
  }

  @Test
  void anUnknownCodeAndAnUnsafeTargetGetAPageInVietnamese() {
    assertThat(open("KHONG-CO").statusCode()).isEqualTo(404);
    assertThat(open("XAU").body()).contains("Mã này chưa dẫn tới đâu");
  }

  @Test
  void opensAreMarkedAndNobodyIsKept() {
    collector.get("/l/TH-2026-10", "User-Agent", "curl/8.0");
    await(
        () ->
            interactions().stream()
                .anyMatch(
                    i ->
                        i.getKind() == vn.thuocso.contract.wire.InteractionKind.LINK_OPEN
                            && i.getFlags() == 1
                            && i.getDayToken().size() == 8));
    assertThat(collector.process().output()).doesNotContain("curl/8.0").doesNotContain("khoa-");
  }

  @Test
  void aPollIsAnsweredOnceHoweverOftenItIsSent() {
    HttpResponse<String> form = collector.get("/p/tham-do", "User-Agent", BROWSER);
    assertThat(form.body()).contains("Thăm dò về &lt;bản tin&gt;").doesNotContain("<script");
    assertThat(form.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'");
    String token = token(form.body());

    assertThat(vote("tham-do", "token=" + token).body()).contains("ít nhất một câu hỏi");
    assertThat(vote("tham-do", "q.c1=co&token=khong-phai").statusCode()).isEqualTo(400);
    assertThat(vote("tham-do", "q.c1=lung-tung&token=" + token).body())
        .contains("Phương án không thuộc câu hỏi");
    assertThat(vote("tham-do", "q.c1=co&q.c1=khong&token=" + token).statusCode()).isEqualTo(400);
    assertThat(vote("tham-do", "q.c1=co&token=" + token).body()).contains("Cảm ơn");
    assertThat(vote("tham-do", "q.c1=co&token=" + token).body()).contains("Cảm ơn");
    assertThat(vote("da-dong", "q.c1=co&token=" + token).body()).contains("đã đóng");
    assertThat(collector.get("/p/khong-co").statusCode()).isEqualTo(404);

    List<Ballot> sent =
        topics.values(Topics.BALLOTS).stream()
            .map(CollectorIT::ballot)
            .filter(b -> b.getStage() == Ballot.Stage.COMPLETED)
            .toList();
    assertThat(sent)
        .hasSize(2)
        .extracting(Ballot::getBallotId)
        .containsOnly(sent.get(0).getBallotId());
    assertThat(sent.get(0).getAnswersList())
        .containsExactly(Ballot.Answer.newBuilder().setQuestion("c1").addOptions("co").build());
    await(
        () ->
            topics.values(Topics.BALLOTS).stream()
                .map(CollectorIT::ballot)
                .anyMatch(b -> b.getStage() == Ballot.Stage.STARTED && b.getAnswersCount() == 0));
  }

  @Test
  void aFileIsTakenWithItsGoodLinesAndItsBadOnesListed() {
    byte[] file =
        """
        \uFEFFMã nội dung;Số đo;Kỳ;Từ ngày;Đến ngày;Giá trị
        4.10;Lượt mở bằng mã QR;ngày;01/09/2026;01/09/2026;12,5
        4.10;qr_opens;day;2026-09-02;2026-09-02;
        4.10;qr_opens;day;2026-09-03;2026-09-03;0
        4.10;sai;day;2026-09-03;2026-09-03;1
        """
            .getBytes(StandardCharsets.UTF_8);
    String id = imported("khoa-ba-dinh", file, "\"accepted\":2,\"rejected\":1,\"blank\":1");
    assertThat(imported("khoa-ba-dinh", file, "\"accepted\":2")).isEqualTo(id);

    List<Observation> taken =
        topics.values(Topics.OBSERVATIONS).stream()
            .map(CollectorIT::observation)
            .filter(o -> o.getChannelId().equals("ba-dinh"))
            .toList();
    assertThat(taken)
        .extracting(o -> o.getOrigin().getLine() + ":" + o.getContentId() + "=" + o.getValueMilli())
        .containsExactly("2:4.10=12500", "4:4.10=0", "2:4.10=12500", "4:4.10=0");
    assertThat(taken).allMatch(o -> o.getOrigin().getFileSha256().size() == 32);
  }

  @Test
  void aTemplateIsServedAndAWorkbookOfGarbageIsRefused() {
    assertThat(collector.get("/v1/template.csv").body()).contains("Giá trị");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    zip.writeBytes(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    imported("khoa-ba-dinh", zip.toByteArray(), "\"state\":\"failed\"");
    imported("khoa-ba-dinh", new byte[] {'a', (byte) 0xD4, '\n'}, "WRONG_ENCODING");
  }

  @Test
  void aFileBeyondTheLimitIsRefusedAndAFormTold() {
    String[] headers = {"Authorization", "Bearer khoa-ba-dinh"};
    HttpRequest chunked =
        collector
            .request("/v1/imports", headers)
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[(2 << 20) + 1])))
            .build();
    assertThat(collector.send(chunked).body()).contains("FILE_TOO_LARGE").contains("2 MiB");
    assertThat(
            collector
                .post(
                    "/v1/imports",
                    new byte[] {'x'},
                    "Authorization",
                    "Bearer khoa-ba-dinh",
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void theCommandSendsAFileAndTellsWhatBecameOfIt() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("mẫu báo cáo.csv"),
            "Số đo;Kỳ;Từ ngày;Đến ngày;Giá trị\nstaff;year;2025-01-01;2025-12-31;12\nx;day;1;1;1\n");
    Path key = Files.writeString(directory.resolve("khóa"), "khoa-ba-dinh\n");
    Process command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dloader.main=vn.thuocso.collector.importing.ImportCommand",
                "-cp",
                Path.of("target", "collector.jar").toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                file.toString(),
                "--channel",
                "ba-dinh",
                "--key-file",
                key.toString(),
                "--url",
                collector.address())
            .redirectErrorStream(true)
            .start();
    String output = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(command.waitFor()).as(output).isEqualTo(1);
    assertThat(output).contains("nhận 1, loại 1").contains("dòng 3").doesNotContain("khoa-ba");
  }

  @Test
  void theDescriptionIsServed() {
    assertThat(collector.get("/v1/openapi.yaml").body()).startsWith("openapi: 3.1.0");
  }

  private static String imported(String key, byte[] file, String expected) {
    String[] headers = {"Authorization", "Bearer " + key};
    HttpResponse<String> first = collector.post("/v1/imports", file, headers);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
    String path = first.headers().firstValue("location").orElseThrow();
    await(() -> collector.get(path, headers).body().matches("(?s).*\"(done|failed)\".*"));
    assertThat(collector.get(path, headers).body()).contains(expected);
    return path;
  }

  private static HttpResponse<String> open(String code) {
    return collector.get("/q/" + code, "User-Agent", BROWSER);
  }

  private static HttpResponse<String> vote(String poll, String form) {
    return collector.post(
        "/p/" + poll,
        form.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "User-Agent",
        BROWSER);
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).as(page).isTrue();
    return token.group(1);
  }

  private static long opens() {
    return interactions().stream()
        .filter(i -> i.getOrigin().getSource().equals("qr"))
        .filter(i -> i.getKind() == vn.thuocso.contract.wire.InteractionKind.QR_OPEN)
        .map(Interaction::getEventId)
        .distinct()
        .count();
  }

  private static List<Interaction> interactions() {
    return topics.values(Topics.INTERACTIONS).stream().map(CollectorIT::interaction).toList();
  }

  private static Interaction interaction(byte[] bytes) {
    try {
      return Interaction.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Observation observation(byte[] bytes) {
    try {
      return Observation.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ballot ballot(byte[] bytes) {
    try {
      return Ballot.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DeadLetter letter(byte[] bytes) {
    try {
      return DeadLetter.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
