package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.embedded.process.TestingProcess;

/** Tables that do not take what the job writes: the job ends, and nothing is left out. */
class RefusedRowIT {

  private static final long DAY = 1_700_000_000_000L / 86_400_000 * 86_400_000;
  private static final String FIGURES =
      "SELECT toString(value) AS x FROM observation FINAL ORDER BY value";

  @Test
  void theJobStopsAtARefusedRowAndGoesOnWithItWhenTheTableIsMended() {
    try (TestingStack stack = TestingStack.start()) {
      stack.warehouse().execute("ALTER TABLE observation ADD CONSTRAINT narrow CHECK value < 100");
      try (TestingProcess job = stack.startJob()) {
        send(stack, "posts_published", 7_000);
        Patience.until(() -> stack.read(FIGURES).equals(List.of("7")));
        send(stack, "page_media_view", 100_000);
        Patience.until(() -> !job.isAlive());
        assertThat(job.output()).contains("rows of observation for their data; the job stops");
        send(stack, "page_video_views", 8_000);
        stack.warehouse().execute("ALTER TABLE observation DROP CONSTRAINT narrow");
        job.restart();
        Patience.until(() -> stack.read(FIGURES).size() == 3);
        assertThat(stack.read(FIGURES)).containsExactly("7", "8", "100");
        assertThat(job.output())
            .as("Flink's committer registers a gauge at every checkpoint; nobody need know")
            .doesNotContain("Name collision");
      }
    }
  }

  private static void send(TestingStack stack, String measure, long milli) {
    stack.send(Topics.OBSERVATIONS, "fp", TestingEvents.figure("fp", measure, DAY, milli).build());
    stack.flush();
  }
}
