package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.event.BallotEvent.Choice;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.Lineage;

class BallotTallyTest {

  private static final long T0 = 490_000L * 3_600_000;

  private static BallotEvent sent(long id, String option, long offset) {
    return new BallotEvent(
        "p1",
        true,
        T0,
        T0,
        id,
        id,
        id % 4 == 0,
        false,
        List.of(new Choice("q1", option)),
        new Place(1, offset, 1));
  }

  /** A form that answers only some questions, the option "yes" each. */
  private static BallotEvent answering(long id, String... questions) {
    return new BallotEvent(
        "p1",
        true,
        T0,
        T0,
        id,
        id,
        false,
        false,
        Stream.of(questions).map(question -> new Choice(question, "yes")).toList(),
        new Place(1, id, 1));
  }

  private static BallotEvent opened(long id, long offset) {
    return new BallotEvent(
        "p1", false, T0, T0, id, id, id % 4 == 0, false, List.of(), new Place(1, offset, 1));
  }

  private static TestingTally<BallotEvent, PollState> open() throws Exception {
    return TestingTally.open(new BallotTally(Map.of()), T0);
  }

  @Test
  void aFormCountsOncePerStage() throws Exception {
    try (var tally = open()) {
      tally.add(opened(1, 1));
      tally.add(opened(1, 2));
      tally.add(sent(1, "a", 3));
      tally.add(sent(1, "b", 4));
      tally.time(T0 + 1_000);
      assertThat(tally.rows("poll_id", "started", "completed", "flagged", "events", "last_offset"))
          .containsExactly(
              "poll_ballots[poll_id=p1, started=1, completed=1, flagged=0, last_offset=3,"
                  + " events=2]");
    }
  }

  @Test
  void formsThatMachinesOpenedAreCountedBeside() throws Exception {
    try (var tally = open()) {
      tally.add(opened(3, 1));
      tally.add(opened(4, 2));
      OperatorSubtaskState state = tally.snapshot(1);
      assertThat(tally.rows("started", "started_flagged", "flagged"))
          .containsExactly("poll_ballots[started=2, started_flagged=1, flagged=0]");
      try (var restored = TestingTally.restore(new BallotTally(Map.of()), state, T0)) {
        restored.add(opened(8, 3));
        restored.time(T0 + 1_000);
        assertThat(restored.rows("started", "started_flagged"))
            .containsExactly("poll_ballots[started=3, started_flagged=2]");
      }
    }
  }

  @Test
  void optionsAreShownInStepsOfTenBallots() throws Exception {
    try (var tally = open()) {
      for (int i = 1; i <= 9; i++) {
        tally.add(sent(i, "a", i));
      }
      tally.time(T0 + 1_000);
      assertThat(tally.rows("completed", "flagged"))
          .containsExactly("poll_ballots[completed=9, flagged=2]");
      for (int i = 10; i <= 27; i++) {
        tally.add(sent(i, "b", i));
      }
      tally.time(T0 + 2_000);
      assertThat(tally.rows("completed", "option", "count", "ballots", "last_offset"))
          .containsExactlyInAnyOrder(
              "poll_ballots[completed=27, last_offset=27]",
              "poll_option[option=a, count=9, ballots=20, last_offset=20]",
              "poll_option[option=b, count=11, ballots=20, last_offset=20]");
    }
  }

  @Test
  void aQuestionThatMostReadersSkippedIsNotShownBeforeTenAnswersToIt() throws Exception {
    try (var tally = open()) {
      for (int i = 1; i <= 19; i++) {
        tally.add(i % 2 == 0 ? answering(i, "q1", "q2") : answering(i, "q1"));
      }
      tally.time(T0 + 1_000);
      assertThat(tally.rows("completed", "question", "count", "ballots", "first_offset", "events"))
          .containsExactlyInAnyOrder(
              "poll_ballots[completed=19, first_offset=1, events=19]",
              "poll_option[question=q1, count=10, ballots=10, first_offset=1, events=10]");
      tally.add(answering(20, "q2"));
      tally.time(T0 + 2_000);
      assertThat(tally.rows("question", "count", "ballots", "first_offset", "last_offset"))
          .containsExactlyInAnyOrder(
              "poll_ballots[first_offset=1, last_offset=20]",
              "poll_option[question=q2, count=10, ballots=10, first_offset=2, last_offset=20]");
    }
  }

  @Test
  void aReplayShowsTheSameSteps() throws Exception {
    OperatorSubtaskState state;
    try (var tally = open()) {
      for (int i = 1; i <= 13; i++) {
        tally.add(sent(i, "a", i));
      }
      state = tally.snapshot(1);
    }
    try (var tally = TestingTally.restore(new BallotTally(Map.of()), state, T0)) {
      for (int i = 10; i <= 20; i++) {
        tally.add(sent(i, "a", i));
      }
      tally.time(T0 + 1_000);
      assertThat(tally.rows("completed", "count", "ballots"))
          .containsExactlyInAnyOrder(
              "poll_ballots[completed=20]", "poll_option[count=20, ballots=20]");
    }
  }

  @Test
  void aJobThatLostItsStateGoesOnFromTheWarehouse() throws Exception {
    PollBaseline baseline =
        new PollBaseline(
            40,
            4,
            33,
            1,
            0,
            new Lineage(1, 5, 90, 73, 0),
            90,
            Map.of("q1", new PollBaseline.Shown(Map.of("a", 30L), 30, 87)));
    try (var tally = TestingTally.open(new BallotTally(Map.of("p1", baseline)), T0)) {
      // Three ballots that the options lack, though the total has them; then seven new ones.
      for (int i = 88; i <= 97; i++) {
        tally.add(sent(i * 4L + 1, "b", i));
      }
      tally.time(T0 + 1_000);
      assertThat(
              tally.rows("started", "started_flagged", "completed", "option", "count", "ballots"))
          .containsExactlyInAnyOrder(
              "poll_ballots[started=40, started_flagged=4, completed=40]",
              "poll_option[option=a, count=30, ballots=40]",
              "poll_option[option=b, count=10, ballots=40]");
    }
  }

  @Test
  void theFirstVersionOfTheStateIsRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    new RememberedIds().write(out);
    new RememberedIds().write(out);
    out.writeInt(1);
    out.writeUTF("q1");
    out.writeUTF("a");
    out.writeLong(13);
    out.writeLong(13);
    out.writeLong(-1);
    out.writeBoolean(true);
    new Lineage(1, 1, 13, 13, 1).write(out);
    for (long count : new long[] {20, 13, 3, 0, -1}) {
      out.writeLong(count);
    }
    out.writeBoolean(true);
    new Lineage(1, 1, 33, 33, 1).write(out);
    PollState state =
        new PollState.PollFormat()
            .read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 1);
    for (int i = 41; i <= 50; i++) {
      state.add(sent(i, "a", i));
    }
    List<String> rows = new ArrayList<>();
    state.writeRows(
        "p1",
        row ->
            rows.add(
                TestingRows.text(
                    row, "started", "started_flagged", "completed", "generated", "count")));
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "poll_ballots[started=20, started_flagged=0, completed=23, generated=0]",
            "poll_option[count=23]");
  }

  @Test
  void countsOutliveIds() throws Exception {
    try (var tally = open()) {
      tally.add(sent(1, "a", 1));
      tally.time(T0 + 400L * 3_600_000);
      tally.rows();
      assertThat(tally.keys()).isEqualTo(1);
      tally.add(sent(2, "a", 2));
      tally.time(T0 + 401L * 3_600_000);
      assertThat(tally.rows("completed")).containsExactly("poll_ballots[completed=2]");
    }
  }
}
