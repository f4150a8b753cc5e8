package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.decode.EpochClaim;

/** The workflow in a Flink of its own, between sources and sinks in memory. */
class WorkflowTest {

  private static final long HOUR = 3_600_000;

  private final long now = System.currentTimeMillis();
  private final long hour = now / HOUR * HOUR;

  private StreamExecutionEnvironment environment() {
    StreamSettings settings = StreamSettings.of(Map.of("THUOCSO_CHECKPOINT_INTERVAL_MS", "200"));
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, Execution.ofJob(settings));
    return environment;
  }

  private void connect(StreamExecutionEnvironment environment, TestingInput input) {
    Sources sources =
        new Sources(
            input.source(environment, Topics.INTERACTIONS),
            input.source(environment, Topics.BALLOTS),
            input.source(environment, Topics.OBSERVATIONS),
            input.source(environment, Topics.DEAD_LETTERS),
            input.source(environment, Topics.UNITS),
            input.source(environment, Topics.SCORES));
    new Workflow(new EpochClaim(1, false), Map.of())
        .connect(sources, new Sinks(new TestingSink.Rows(), new TestingSink.Letters()));
  }

  @Test
  void everyStepHasAFixedUid() {
    StreamExecutionEnvironment environment = environment();
    connect(environment, new TestingInput());
    var names = new TreeSet<String>();
    environment
        .getStreamGraph()
        .getStreamNodes()
        .forEach(node -> names.add(String.valueOf(node.getTransformationUID())));
    assertThat(names)
        .contains(
            "decode-interactions",
            "decode-ballots",
            "decode-observations",
            "decode-registry",
            "decode-scores",
            "decode-dead-letters",
            "window-interactions",
            "tally-ballots",
            "derive-flows",
            "count-dead-letters",
            "warehouse",
            "dead-letters");
    assertThat(names).doesNotContain("null");
  }

  @Test
  void noTypeFallsBackToKryo() {
    StreamExecutionEnvironment environment = environment();
    connect(environment, new TestingInput());
    var graph = environment.getStreamGraph();
    assertThat(graph.getExecutionConfig().getSerializerConfig().hasGenericTypesDisabled()).isTrue();
    for (var node : graph.getStreamNodes()) {
      if (node.getTypeSerializerOut() != null) {
        assertThat(node.getTypeSerializerOut().getClass().getName())
            .as(node.getOperatorName())
            .doesNotContain("Kryo");
      }
    }
  }

  @Test
  void theWholeTableComesOutWhateverTheOrderAndRepetition() throws Exception {
    TestingInput input = new TestingInput();
    for (int copy = 0; copy < 2; copy++) {
      for (int i = 0; i < 40; i++) {
        input.add(
            Topics.INTERACTIONS,
            TestingEvents.open("e" + i, "ch" + i % 2, "c1", hour - i % 4 * HOUR).build());
      }
    }
    input.add(Topics.INTERACTIONS, new byte[] {9, 9});
    for (int i = 0; i < 12; i++) {
      input.add(Topics.BALLOTS, TestingEvents.ballot("b" + i, "p", "yes", hour).build());
    }
    input.add(
        Topics.OBSERVATIONS, TestingEvents.reading("fp", "video_views", 1_000, 5_000).build());
    input.add(
        Topics.OBSERVATIONS, TestingEvents.reading("fp", "video_views", 2_000, 8_000).build());
    input.add(Topics.OBSERVATIONS, TestingEvents.figure("fp", "no_such_measure", 0, 1).build());
    input.add(Topics.UNITS, TestingRegistry.unit());
    List<String> expected = new ArrayList<>();
    for (int h = 0; h < 4; h++) {
      expected.add(
          "interaction_hour[channel_id=ch%d, hour=%d, total=10, events=10]"
              .formatted(h % 2, (hour - h * HOUR) / 1000));
    }
    expected.add("poll_ballots[completed=12, events=12]");
    expected.add("poll_option[option=yes, count=10, ballots=10, events=10]");
    expected.add("counter_flow[channel_id=fp, value=0]");
    expected.add("counter_flow[channel_id=fp, value=3000]");
    expected.add("counter_reading[channel_id=fp, value=5000]");
    expected.add("counter_reading[channel_id=fp, value=8000]");
    run(input, expected);
    assertThat(TestingSink.reasons()).containsExactlyInAnyOrder("UNREADABLE", "UNKNOWN_MEASURE");
  }

  private void run(TestingInput input, List<String> expected) throws Exception {
    TestingSink.clear();
    StreamExecutionEnvironment environment = environment();
    connect(environment, input);
    var job = environment.executeAsync("workflow");
    try {
      Patience.until(() -> sorted(TestingSink.newest()).equals(sorted(expected)));
      assertThat(sorted(TestingSink.newest())).isEqualTo(sorted(expected));
      Patience.until(() -> TestingSink.reasons().size() == 2);
    } finally {
      job.cancel().get();
    }
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }
}
