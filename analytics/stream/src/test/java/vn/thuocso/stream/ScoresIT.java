package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocso.stream.TestingScores.KEY;
import static vn.thuocso.stream.TestingScores.entry;
import static vn.thuocso.stream.TestingScores.head;
import static vn.thuocso.stream.TestingScores.node;
import static vn.thuocso.stream.TestingScores.record;
import static vn.thuocso.stream.TestingScores.total;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.reconcile.Reconciliation;

/** A snapshot of scores goes from its topic into the warehouse, and is computed anew. */
class ScoresIT {

  private static final String COMPLETE =
      "SELECT formatRowNoNewline('CSV', * EXCEPT (partition, offset)) AS x FROM score_complete";
  private static final String SHOWN =
      "SELECT formatRowNoNewline('CSV', * EXCEPT (partition, offset)) AS x FROM score_shown"
          + " ORDER BY unit_code, node";
  private static final String REFUSED =
      "SELECT concat_ws(' ', topic_refused, reason, count) AS x FROM rejection_hour FINAL"
          + " ORDER BY x";

  @Test
  void theNewestWholeComputationIsShownAndNothingOfTheOneBefore() {
    try (TestingStack stack = TestingStack.start()) {
      send(stack, head(2, 1));
      send(stack, entry("003", 1, "TOTAL", "OLD"));
      send(stack, entry("004", 1, "TOTAL"));
      send(stack, entry("005", 1, "A"));
      stack.send(Topics.SCORES, "broken", new byte[] {1, 2, 3});
      stack.flush();
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(SHOWN).size() == 3);
        assertThat(stack.read(COMPLETE)).containsExactly(headRow(2, 1));
        assertThat(stack.read(SHOWN))
            .containsExactly(
                nothing("OLD", "003"), nothing("TOTAL", "003"), nothing("TOTAL", "004"));

        send(stack, head(1, 2).setMeasuredThrough("2026-10-31T16:59:59.999Z"));
        send(stack, entry("003", 2, List.of(total(), node("A").setValueMicro(0).build())));
        send(stack, entry("003", 1, "TOTAL", "OLD"));
        stack.flush();
        Patience.until(() -> stack.read(SHOWN).size() == 2);
        assertThat(stack.read(COMPLETE))
            .containsExactly(headRow(1, 2).replace("\\N", "\"2026-10-31 16:59:59.999\""));
        assertThat(stack.read(SHOWN))
            .containsExactly(
                row("A", "003", "\"indicator\",\"missing\",\"\",0", 2),
                "\"TG\",\"1.0\",2026,\"cleaned\",\"2026-10-31\",\"TOTAL\",\"003\",\"quan\",true,2,"
                    + "\"total\",\"present\",\"Thiếu 2 chỉ số\",0.712345,71.2345,96,-0.000001,0.733,"
                    + "3,2,6,true,0.4,0.3,0.2,0.1,12.5,20,\"measured\",true,\"scores\",2");
        Patience.until(() -> stack.read(REFUSED).size() == 2);
        assertThat(stack.read(REFUSED))
            .containsExactly("scores MISSING_FIELD 1", "scores UNREADABLE 1");
        Reconciliation.Outcome outcome =
            Reconciliation.run(
                stack.broker().bootstrap(), stack.warehouse(), Duration.ofSeconds(30));
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.summary())
            .anyMatch(line -> line.startsWith("score_snapshot: 1 equal, 0 different"))
            .anyMatch(line -> line.startsWith("score: 3 equal, 0 different"));
        assertThat(job.isAlive()).isTrue();
      }
    }
  }

  private static String headRow(int units, long version) {
    return "\"TG\",\"1.0\",2026,\"cleaned\",\"2026-10-31\",10,true,\"1\",\"ab\",\"cd\","
        + "18446744073709551615,500,%d,\"2026-11-01 00:10:00.123\",\\N,false,\"scores\",%d"
            .formatted(units, version);
  }

  private static String nothing(String node, String unit) {
    return row(node, unit, "\"indicator\",\"missing\",\"\",\\N", 1);
  }

  private static String row(String node, String unit, String toValue, long version) {
    return "\"TG\",\"1.0\",2026,\"cleaned\",\"2026-10-31\",\"%s\",\"%s\",\"quan\",true,2,%s"
            .formatted(node, unit, toValue)
        + ",\\N,\\N,\\N,\\N,\\N,\\N,\\N,false,\\N,\\N,\\N,\\N,\\N,\\N,\"\",true,\"scores\","
        + version;
  }

  private static void send(TestingStack stack, SnapshotEntry.Builder head) {
    stack.send(Topics.SCORES, KEY.head(), record(head));
  }

  private static void send(TestingStack stack, ScoreEntry.Builder entry) {
    stack.send(Topics.SCORES, KEY.of(entry.getUnit()), record(entry));
  }
}
