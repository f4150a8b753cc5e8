package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Interaction;
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
      assertThat(job.stop()).isZero();
      job.restart();
      assertThat(hours()).isEqualTo(ledger);
    }
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
                + " FROM interaction_hour FINAL")
        .forEach(
            row ->
                found.put(row.getString("channel_id") + "/" + row.getLong("h"), row.getLong("t")));
    return found;
  }
}
