package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.ReadingEvent;

class CounterTallyTest {

  private static final String[] FLOW = {"read_at", "since", "value", "reset", "missing"};

  private static ReadingEvent reading(long at, long milli, long offset) {
    return new ReadingEvent(
        "ch", "", "video_views", at, milli, false, false, new Place(0, offset, 1));
  }

  private static ReadingEvent retraction(long at, long offset) {
    return new ReadingEvent("ch", "", "video_views", at, 0, true, false, new Place(0, offset, 1));
  }

  private static String flow(long since, long readAt, long value) {
    return flow(since, readAt, value, false, false);
  }

  private static String flow(long since, long readAt, long value, boolean reset, boolean missing) {
    return "counter_flow[read_at=%d, since=%d, value=%d, reset=%s, missing=%s]"
        .formatted(readAt, since, value, reset, missing);
  }

  private static String none(long readAt) {
    return flow(readAt, readAt, 0, false, true);
  }

  private static List<String> after(ReadingEvent... readings) throws Exception {
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      for (ReadingEvent reading : readings) {
        tally.add(reading);
      }
      tally.time(1_000);
      return tally.rows(FLOW);
    }
  }

  @Test
  void aFirstReadingAloneSaysNothingOfAnAmount() throws Exception {
    assertThat(after(reading(100, 5_000, 1))).containsExactly(none(100));
  }

  @Test
  void theDifferenceOfTwoReadingsIsAFlow() throws Exception {
    assertThat(after(reading(100, 5_000, 1), reading(200, 7_500, 2)))
        .containsExactly(none(100), flow(100, 200, 2_500));
  }

  @Test
  void aSmallerReadingIsAResetAndCountsFromZero() throws Exception {
    assertThat(after(reading(100, 5_000, 1), reading(200, 700, 2)))
        .containsExactly(none(100), flow(100, 200, 700, true, false));
  }

  @Test
  void aLateReadingSplitsTheFlowThatSpannedIt() throws Exception {
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      tally.add(reading(100, 1_000, 1));
      tally.add(reading(300, 9_000, 2));
      tally.time(1_000);
      assertThat(tally.rows(FLOW)).containsExactly(none(100), flow(100, 300, 8_000));
      tally.add(reading(200, 4_000, 3));
      tally.time(2_000);
      assertThat(tally.rows(FLOW)).containsExactly(flow(100, 200, 3_000), flow(200, 300, 5_000));
    }
  }

  @Test
  void aCorrectedReadingChangesTheFlowsOnBothSides() throws Exception {
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      tally.add(reading(100, 1_000, 1));
      tally.add(reading(200, 4_000, 2));
      tally.add(reading(300, 9_000, 3));
      tally.time(1_000);
      tally.rows();
      tally.add(reading(200, 6_000, 4));
      tally.time(2_000);
      assertThat(tally.rows("read_at", "value", "offset", "version"))
          .containsExactly(
              "counter_flow[read_at=200, value=5000, offset=4, version=" + ((1L << 44) + 4) + "]",
              "counter_flow[read_at=300, value=3000, offset=4, version=" + ((1L << 44) + 4) + "]");
    }
  }

  @Test
  void aRetractionJoinsTheFlowsAgain() throws Exception {
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      tally.add(reading(100, 1_000, 1));
      tally.add(reading(200, 4_000, 2));
      tally.add(reading(300, 9_000, 3));
      tally.time(1_000);
      tally.rows();
      tally.add(retraction(200, 4));
      tally.time(2_000);
      assertThat(tally.rows(FLOW)).containsExactly(none(200), flow(100, 300, 8_000));
    }
  }

  @Test
  void aFlowWithoutItsFirstReadingIsTakenBack() throws Exception {
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      tally.add(reading(100, 1_000, 1));
      tally.add(reading(200, 4_000, 2));
      OperatorSubtaskState state = tally.snapshot(1);
      try (var restored = TestingTally.restore(new CounterTally(), state, 0)) {
        restored.add(retraction(100, 3));
        restored.time(1_000);
        assertThat(restored.rows(FLOW)).containsExactly(none(100), none(200));
      }
    }
  }

  @Test
  void aFlowThatNoSnapshotTellsOfIsTakenBackInTheReplay() throws Exception {
    OperatorSubtaskState before;
    try (var tally = TestingTally.open(new CounterTally(), 0)) {
      before = tally.snapshot(1);
      tally.add(reading(100, 1_000, 10));
      tally.add(reading(200, 4_000, 11));
      tally.time(1_000);
      assertThat(tally.rows(FLOW)).contains(flow(100, 200, 3_000));
    }
    try (var restored = TestingTally.restore(new CounterTally(), before, 0)) {
      restored.add(reading(100, 1_000, 10));
      restored.add(reading(200, 4_000, 11));
      restored.add(retraction(100, 12));
      restored.time(1_000);
      assertThat(restored.rows("read_at", "missing", "offset"))
          .containsExactly(
              "counter_flow[read_at=100, missing=true, offset=12]",
              "counter_flow[read_at=200, missing=true, offset=12]");
    }
  }

  @Test
  void theRetractionOfWhatWasNeverReadChangesNothing() throws Exception {
    assertThat(after(retraction(100, 1))).isEmpty();
  }
}
