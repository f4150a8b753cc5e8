package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.embedded.process.Sockets;
import vn.thuocso.embedded.process.TestingProcess;

/** The whole path with real servers: what the broker takes is what the warehouse says. */
class StreamIT {

  private static final long HOUR = 3_600_000;

  private static TestingStack stack;

  @BeforeAll
  static void start() {
    stack = TestingStack.start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void everyHourIsExactAfterTheJobWasKilledAndStartedAgain() {
    TreeMap<String, Long> ledger = new TreeMap<>();
    Random random = new Random(7);
    long now = System.currentTimeMillis();
    try (TestingProcess job = stack.startJob()) {
      for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 5_000; i++) {
          long at = now - random.nextInt(40) * HOUR;
          String channel = "ch-" + random.nextInt(20);
          Interaction open = TestingEvents.open("e" + round + "-" + i, channel, "c1", at).build();
          stack.send(Topics.INTERACTIONS, channel, open);
          if (random.nextInt(5) == 0) {
            stack.send(Topics.INTERACTIONS, channel, open);
          }
          ledger.merge(channel + "/" + at / HOUR * HOUR / 1000, 1L, Long::sum);
        }
        stack.send(Topics.INTERACTIONS, "x", new byte[] {1, 2, 3});
        stack.flush();
        if (round == 1 || round == 2) {
          job.killForcibly();
          job.restart();
        }
      }
      Patience.until(() -> hours().equals(ledger));
      assertThat(hours()).isEqualTo(ledger);
      Patience.until(() -> refused() == 4);
      assertThat(refused()).isEqualTo(4);
      assertThat(Sockets.of(ProcessHandle.of(job.pid()).orElseThrow()))
          .isNotEmpty()
          .allMatch(listener -> listener.address().isLoopbackAddress());
      assertThat(job.stop()).isZero();
      job.restart();
      assertThat(job.output()).contains("Starting from " + stack.checkpoints());
      assertThat(hours()).isEqualTo(ledger);
    }
  }

  @Test
  void everyTableTakesTheRowsOfItsTopic() {
    long hour = System.currentTimeMillis() / HOUR * HOUR;
    long day = 1_700_000_000_000L / 86_400_000 * 86_400_000;
    TestingRegistry.send(stack);
    stack.send(
        Topics.OBSERVATIONS,
        "fp",
        TestingEvents.figure("fp", "page_media_view", day, 1_500).build());
    stack.send(
        Topics.OBSERVATIONS,
        "fp",
        TestingEvents.figure("fp", "page_media_view", day, 2_750)
            .setOrigin(
                Origin.newBuilder()
                    .setSource("template")
                    .setFileSha256(TestingEvents.id("f"))
                    .setLine(9))
            .build());
    for (int i = 0; i < 3; i++) {
      stack.send(
          Topics.OBSERVATIONS,
          "fp",
          TestingEvents.reading("fp", "video_views", day + i * HOUR, (i + 1) * (i + 1) * 1_000L)
              .build());
    }
    for (int i = 0; i < 23; i++) {
      stack.send(
          Topics.BALLOTS,
          "p1",
          TestingEvents.ballot("b" + i, "p1", i % 2 == 0 ? "a" : "b", hour).build());
    }
    for (int i = 0; i < 50; i++) {
      stack.send(
          Topics.INTERACTIONS,
          "readers",
          TestingEvents.open("r" + i, "readers", "c9", hour)
              .setDayToken(TestingEvents.token(i % 10 + 1))
              .build());
    }
    stack.flush();
    try (TestingProcess job = stack.startJob()) {
      Patience.until(() -> readAll());
      Patience.until(
          () -> !read("SELECT toString(estimate) AS x FROM reader_day FINAL").equals("[]"));
      assertThat(
              read(
                  "SELECT concat(code, ' ', name, ' ', toString(population)) AS x FROM unit FINAL"))
          .isEqualTo("[00103 Tây Hồ 100640]");
      assertThat(
              read(
                  "SELECT concat(id, ' ', toString(owner_unit), toString(owner_from), toString(owner_to))"
                      + " AS x FROM channel FINAL"))
          .isEqualTo("[fp ['003','00103']['1900-01-01','2025-07-01']['2025-06-30','2299-12-31']]");
      assertThat(read("SELECT concat(id, ' ', toString(issue_number)) AS x FROM content FINAL"))
          .isEqualTo("[c9 58]");
      assertThat(read("SELECT concat(id, ' ', questions_json) AS x FROM poll FINAL"))
          .isEqualTo(
              "[p1 [{\"code\":\"q1\",\"text\":\"Hữu ích?\",\"type\":\"single\","
                  + "\"options\":[{\"code\":\"a\",\"text\":\"Có\"}]}]]");
      assertThat(
              read(
                  "SELECT concat(toString(value), ' ', source, ' ', toString(line), ' ',"
                      + " toString(length(file_sha256))) AS x FROM observation FINAL"))
          .isEqualTo("[2.75 template 9 32]");
      assertThat(read("SELECT toString(value) AS x FROM counter_reading FINAL ORDER BY read_at"))
          .isEqualTo("[1, 4, 9]");
      assertThat(
              read(
                  "SELECT if(missing, 'none', toString(value)) AS x FROM counter_flow FINAL"
                      + " ORDER BY read_at"))
          .isEqualTo("[none, 3, 5]");
      assertThat(read("SELECT toString(completed) AS x FROM poll_ballots FINAL")).isEqualTo("[23]");
      assertThat(
              read(
                  "SELECT concat(option, toString(count), '/', toString(ballots)) AS x"
                      + " FROM poll_option FINAL ORDER BY option"))
          .isEqualTo("[a10/20, b10/20]");
      assertThat(read("SELECT toString(round(estimate)) AS x FROM reader_day FINAL"))
          .isEqualTo("[10]");
      assertThat(job.isAlive()).isTrue();
    }
  }

  /** Tells whether a checkpoint covers every topic to which this test sent. */
  private static boolean readAll() {
    return read("SELECT toString(uniqExact(topic)) AS x FROM progress FINAL WHERE topic != 'dead-letters'")
        .equals("[7]");
  }

  private static String read(String query) {
    return stack.warehouse().query(query).stream()
        .map(row -> row.getString("x"))
        .toList()
        .toString();
  }

  private static long refused() {
    return stack
        .warehouse()
        .query("SELECT toInt64(sum(count)) AS n FROM rejection_hour FINAL")
        .get(0)
        .getLong("n");
  }

  private static TreeMap<String, Long> hours() {
    TreeMap<String, Long> found = new TreeMap<>();
    stack
        .warehouse()
        .query(
            "SELECT channel_id, toInt64(toUnixTimestamp(hour)) AS h, toInt64(total) AS t"
                + " FROM interaction_hour FINAL WHERE channel_id LIKE 'ch-%'")
        .forEach(
            row ->
                found.put(row.getString("channel_id") + "/" + row.getLong("h"), row.getLong("t")));
    return found;
  }
}
