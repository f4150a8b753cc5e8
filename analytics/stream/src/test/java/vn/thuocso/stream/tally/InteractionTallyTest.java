package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocso.stream.event.InteractionEvent.FLAGGED;
import static vn.thuocso.stream.event.InteractionEvent.GENERATED;
import static vn.thuocso.stream.event.InteractionEvent.WHOLE_DAY;

import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.event.Place;

class InteractionTallyTest {

  private static final long HOUR = 3_600_000;
  private static final long T0 = 490_000 * HOUR;
  private static final String[] WINDOW = {
    "channel_id", "content_id", "measure", "hour", "total", "flagged", "late", "generated"
  };

  private static InteractionEvent event(long id, long at, long receivedAt, int marks, long offset) {
    return new InteractionEvent(
        "ch", "c1", InteractionKind.QR_OPEN, at, receivedAt, id, -id, 0, marks, place(offset));
  }

  private static InteractionEvent event(long id, long at, long offset) {
    return event(id, at, at, 0, offset);
  }

  private static InteractionEvent read(long id, long token, long offset) {
    return new InteractionEvent(
        "ch", "c1", InteractionKind.PAGE_TURN, T0, T0, id, id, token, WHOLE_DAY, place(offset));
  }

  private static Place place(long offset) {
    return new Place(3, offset, 2);
  }

  private static TestingTally<InteractionEvent, ChannelState> open() throws Exception {
    return TestingTally.open(new InteractionTally(), T0 + 1);
  }

  @Nested
  class Windows {

    @Test
    void areWrittenWholeASecondAfterTheyChanged() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0 + 5, 10));
        tally.add(event(2, T0 + 6, 11));
        assertThat(tally.rows()).isEmpty();
        tally.time(T0 + 1_001);
        assertThat(tally.rows(WINDOW))
            .containsExactly(
                "interaction_hour[channel_id=ch, content_id=c1, measure=qr_opens, hour="
                    + T0 / 1000
                    + ", total=2, flagged=0, late=0, generated=0]");
        tally.add(event(3, T0 + 7, 12));
        tally.time(T0 + 2_001);
        assertThat(tally.rows("total")).containsExactly("interaction_hour[total=3]");
        tally.time(T0 + 9_001);
        assertThat(tally.rows()).as("nothing changed").isEmpty();
      }
    }

    @Test
    void carryTheirLineageAndAVersionThatGrows() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 10));
        tally.add(event(2, T0, 17));
        tally.time(T0 + 1_001);
        assertThat(
                tally.rows(
                    "topic", "partition", "first_offset", "last_offset", "events", "version"))
            .containsExactly(
                "interaction_hour[topic=interactions, partition=3, first_offset=10,"
                    + " last_offset=17, events=2, version="
                    + ((2L << 44) + 17)
                    + "]");
      }
    }

    @Test
    void keepFlaggedGeneratedAndLateBesideTheTotal() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, T0, FLAGGED, 1));
        tally.add(event(2, T0, T0 + HOUR + 5 * 60_000, GENERATED, 2));
        tally.add(event(3, T0, T0 + HOUR + 5 * 60_000 + 1, FLAGGED | GENERATED, 3));
        tally.time(T0 + 1_001);
        assertThat(tally.rows("total", "flagged", "late", "generated"))
            .containsExactly("interaction_hour[total=3, flagged=2, late=1, generated=2]");
      }
    }

    @Test
    void areCorrectedByWhatArrivesDaysLater() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.time(T0 + 47 * HOUR);
        assertThat(tally.rows("total")).containsExactly("interaction_hour[total=1]");
        tally.add(event(2, T0 + 1, T0 + 47 * HOUR, 0, 900));
        tally.time(T0 + 48 * HOUR);
        assertThat(tally.rows("hour", "total"))
            .containsExactly("interaction_hour[hour=" + T0 / 1000 + ", total=2]");
      }
    }
  }

  @Nested
  class Repetitions {

    @Test
    void changeNothing() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.time(T0 + 1_001);
        tally.rows();
        tally.add(event(1, T0, 2));
        tally.time(T0 + 2_001);
        assertThat(tally.rows()).isEmpty();
      }
    }

    @Test
    void changeNothingEvenWithAnotherTimeOrKind() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.add(event(1, T0 - 5 * HOUR, 2));
        tally.time(T0 + 1_001);
        assertThat(tally.rows("total")).containsExactly("interaction_hour[total=1]");
      }
    }

    @Test
    void areRecognisedAHundredHoursLater() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.time(T0 + 100 * HOUR);
        tally.rows();
        tally.add(event(1, T0, 2));
        tally.time(T0 + 101 * HOUR);
        assertThat(tally.rows()).isEmpty();
      }
    }
  }

  @Nested
  class Readers {

    @Test
    void ofADayAreCountedOncePerToken() throws Exception {
      try (var tally = open()) {
        for (int i = 0; i < 300; i++) {
          tally.add(read(i, 1 + i % 100, i));
        }
        tally.time(T0 + 1_001);
        String row =
            tally.rows("day", "estimate", "lower", "upper", "events").stream()
                .filter(text -> text.startsWith("reader_day"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("day=" + (490_000 + 7) / 24).contains("events=300");
        double estimate = Double.parseDouble(row.replaceAll(".*estimate=([0-9.]+).*", "$1"));
        assertThat(estimate).isBetween(97.0, 103.0);
      }
    }

    @Test
    void areNotWrittenWithoutTokens() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, T0, WHOLE_DAY, 1));
        tally.time(T0 + 1_001);
        assertThat(tally.rows()).containsExactly("interaction_hour[]");
      }
    }
  }

  @Nested
  class Snapshots {

    @Test
    void areTakenWhenAllRowsHaveLeft() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.snapshot(1);
        assertThat(tally.rows("total")).containsExactly("interaction_hour[total=1]");
        tally.time(T0 + 2_001);
        assertThat(tally.rows()).isEmpty();
      }
    }

    @Test
    void bringBackIdsWindowsAndSketches() throws Exception {
      OperatorSubtaskState state;
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.add(read(2, 77, 2));
        state = tally.snapshot(1);
      }
      try (var tally = TestingTally.restore(new InteractionTally(), state, T0 + 10)) {
        tally.add(event(1, T0, 1));
        tally.add(read(2, 77, 2));
        tally.add(event(3, T0, 3));
        tally.add(read(4, 77, 4));
        tally.time(T0 + 1_011);
        assertThat(tally.rows("measure", "total", "events"))
            .containsExactlyInAnyOrder(
                "interaction_hour[measure=qr_opens, total=2, events=2]",
                "interaction_hour[measure=page_turns, total=2, events=2]",
                "reader_day[events=2]");
      }
    }
  }

  @Nested
  class Memory {

    @Test
    void ofAChannelEndsWithTimersAndAll() throws Exception {
      try (var tally = open()) {
        tally.add(event(1, T0, 1));
        tally.add(read(2, 5, 2));
        assertThat(tally.keys()).isEqualTo(1);
        assertThat(tally.timers()).isEqualTo(1);
        tally.time(T0 + 121 * HOUR);
        assertThat(tally.keys()).as("windows outlive ids").isEqualTo(1);
        tally.time(T0 + 240 * HOUR);
        assertThat(tally.keys()).isZero();
        assertThat(tally.timers()).isZero();
      }
    }
  }
}
