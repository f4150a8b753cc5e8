package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.embedded.process.TestingProcess;

/** A job that starts without its state beside a warehouse that has figures already. */
class LostStateIT {

  private static final long HOUR = 3_600_000;
  private static final String TOTAL =
      "SELECT toString(total) AS x FROM interaction_hour FINAL WHERE channel_id = 'ch'";
  private static final String BEFORE_EPOCH =
      "SELECT toString(sum(count)) AS x FROM rejection_hour FINAL WHERE reason = 'BEFORE_EPOCH'";
  private static final String POLL = "SELECT toString(completed) AS x FROM poll_ballots FINAL";
  private static final String OPTION =
      "SELECT concat(toString(count), '/', toString(ballots)) AS x FROM poll_option FINAL";

  private static final String OBSERVATION =
      "SELECT concat(toString(value), ' by ', toString(version)) AS x FROM observation FINAL";
  private static final String FIRST_HOUR =
      "SELECT toString(toUnixTimestamp(max(first_complete_hour))) AS x FROM job_epoch";

  private final long now = System.currentTimeMillis();

  @Test
  void leavesWrittenHoursAloneAndGoesOnWithPolls() {
    try (TestingStack stack = TestingStack.start()) {
      send(stack, 0, 100, 15);
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(TOTAL).equals(List.of("100")));
        Patience.until(() -> stack.read(POLL).equals(List.of("15")));
        Patience.until(() -> !stack.read("SELECT topic AS x FROM progress").isEmpty());
        assertThat(stack.read(OPTION)).containsExactly("10/10");
        job.killForcibly();
      }
      stack.loseCheckpoints();
      send(stack, 100, 107, 20);
      stack.forget(Topics.INTERACTIONS, 1);
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(BEFORE_EPOCH).equals(List.of("106")));
        Patience.until(() -> stack.read(POLL).equals(List.of("20")));
        assertThat(stack.read(BEFORE_EPOCH)).containsExactly("106");
        assertThat(stack.read(TOTAL)).as("as it was").containsExactly("100");
        assertThat(stack.read(POLL)).containsExactly("20");
        assertThat(stack.read(OPTION)).containsExactly("20/20");
        assertThat(stack.read("SELECT toString(max(epoch)) AS x FROM job_epoch"))
            .containsExactly("2");
        assertThat(job.isAlive()).isTrue();
      }
    }
  }

  @Test
  void readsAgainWhatHasLostNothing() {
    try (TestingStack stack = TestingStack.start()) {
      send(stack, 0, 100, 15);
      stack.send(Topics.OBSERVATIONS, "ch", figure(1_000));
      stack.send(Topics.OBSERVATIONS, "ch", figure(2_000));
      stack.flush();
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(TOTAL).equals(List.of("100")));
        Patience.until(() -> stack.read(OBSERVATION).equals(List.of("2 by 1")));
        Patience.until(() -> !stack.read("SELECT topic AS x FROM progress").isEmpty());
        job.killForcibly();
      }
      stack.loseCheckpoints();
      send(stack, 100, 107, 20);
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(TOTAL).equals(List.of("107")));
        assertThat(stack.read(TOTAL)).containsExactly("107");
        assertThat(stack.read(OBSERVATION)).as("by its offset alone").containsExactly("2 by 1");
        assertThat(stack.read(BEFORE_EPOCH)).containsExactly("0");
        assertThat(stack.read(FIRST_HOUR)).containsExactly("0");
        assertThat(job.isAlive()).isTrue();
      }
    }
  }

  private static Observation figure(long milli) {
    return TestingEvents.figure("ch", "page_media_view", 1_700_006_400_000L, milli).build();
  }

  private void send(TestingStack stack, int from, int until, int ballots) {
    for (int i = from; i < until; i++) {
      stack.send(
          Topics.INTERACTIONS, "ch", TestingEvents.open("e" + i, "ch", "c1", now - HOUR).build());
    }
    for (int i = from == 0 ? 0 : 15; i < ballots; i++) {
      stack.send(Topics.BALLOTS, "p", TestingEvents.ballot("b" + i, "p", "yes", now).build());
    }
    stack.flush();
  }
}
