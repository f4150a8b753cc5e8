package vn.thuocso.stream.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.stream.TestingEvents;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.tally.TestingRows;

class DecodeOperatorTest {

  private static final long HOUR = 3_600_000;
  private static final long T0 = 490_001 * HOUR; // Midnight in Hà Nội.
  private static final EpochClaim FRESH = new EpochClaim(1, false);
  private static final EpochClaim PROTECTED = new EpochClaim(2, true);

  private static OneInputStreamOperatorTestHarness<RawRecord, InteractionEvent> open(
      EpochClaim claim, OperatorSubtaskState... state) throws Exception {
    var harness =
        new OneInputStreamOperatorTestHarness<>(
            DecodeOperator.refusing(new InteractionDecoder(), claim));
    harness.setProcessingTime(T0);
    harness.setup(
        InteractionEvent.TYPE.createSerializer(harness.getExecutionConfig().getSerializerConfig()));
    if (state.length > 0) {
      harness.initializeState(state[0]);
    }
    harness.open();
    return harness;
  }

  private static StreamRecord<RawRecord> record(long offset, long appendedAt, byte[] value) {
    return new StreamRecord<>(new RawRecord(Topics.INTERACTIONS, 1, offset, appendedAt, value));
  }

  private static StreamRecord<RawRecord> open(long offset, long occurredAt) {
    return record(
        offset, T0, TestingEvents.open("e" + offset, "ch", "c1", occurredAt).build().toByteArray());
  }

  private static List<String> letters(
      OneInputStreamOperatorTestHarness<RawRecord, InteractionEvent> harness)
      throws InvalidProtocolBufferException {
    List<String> letters = new ArrayList<>();
    var records = harness.getSideOutput(DecodeOperator.LETTERS);
    if (records != null) {
      for (StreamRecord<DeadRecord> record : records) {
        DeadLetter letter = DeadLetter.parseFrom(record.getValue().value());
        letters.add(
            letter.getReason()
                + "@"
                + letter.getPartition()
                + ":"
                + letter.getOffset()
                + " key "
                + record.getValue().key()
                + " at "
                + letter.getRefusedAtMs());
      }
    }
    return letters;
  }

  @Nested
  class Records {

    @Test
    void becomeEventsWithTheirPlaceAndEpoch() throws Exception {
      try (var harness = open(FRESH)) {
        Interaction wire =
            TestingEvents.open("e", "ch", "c1", T0 - 5)
                .setDayToken(TestingEvents.token(99))
                .setFlags(2)
                .build();
        harness.processElement(record(41, T0, wire.toByteArray()));
        InteractionEvent event = harness.extractOutputValues().get(0);
        assertThat(event.channel()).isEqualTo("ch");
        assertThat(event.content()).isEqualTo("c1");
        assertThat(event.occurredAt()).isEqualTo(T0 - 5);
        assertThat(event.token()).isEqualTo(99);
        assertThat(event.marks()).isEqualTo(InteractionEvent.FLAGGED | InteractionEvent.WHOLE_DAY);
        assertThat(event.place().version()).isEqualTo((1L << 44) + 41);
      }
    }

    @Test
    void thatCannotBeReadBecomeLettersAndTheRestGoesThrough() throws Exception {
      try (var harness = open(FRESH)) {
        harness.processElement(record(1, T0, new byte[] {1, 2, 3}));
        harness.processElement(record(2, T0, new byte[0]));
        harness.processElement(
            record(
                3,
                T0,
                TestingEvents.open("e", "ch", "c", T0).setKindValue(77).build().toByteArray()));
        harness.processElement(open(4, T0 + 3 * HOUR));
        harness.processElement(open(5, T0 - 130 * HOUR));
        harness.processElement(open(6, T0));
        assertThat(letters(harness))
            .containsExactly(
                "UNREADABLE@1:1 key UNREADABLE at " + T0,
                "BAD_ID@1:2 key BAD_ID at " + T0,
                "UNKNOWN_KIND@1:3 key ch at " + T0,
                "IN_FUTURE@1:4 key ch at " + T0,
                "TOO_OLD@1:5 key ch at " + T0);
        assertThat(harness.extractOutputValues()).hasSize(1);
      }
    }

    @Test
    void thatDeleteTheirKeyArePassedOver() throws Exception {
      try (var harness = open(FRESH)) {
        harness.processElement(
            new StreamRecord<>(new RawRecord(Topics.INTERACTIONS, 0, 1, T0, null)));
        assertThat(harness.extractOutputValues()).isEmpty();
        assertThat(letters(harness)).isEmpty();
      }
    }

    @Test
    void givenTwiceGiveTheSameLetter() throws Exception {
      try (var harness = open(FRESH)) {
        harness.processElement(record(1, T0, new byte[] {1}));
        harness.processElement(record(1, T0, new byte[] {1}));
        var letters = harness.getSideOutput(DecodeOperator.LETTERS).toArray(StreamRecord[]::new);
        assertThat(((DeadRecord) letters[0].getValue()).value())
            .isEqualTo(((DeadRecord) letters[1].getValue()).value());
      }
    }
  }

  @Nested
  class Epochs {

    @Test
    void withNothingToProtectWriteEveryHour() throws Exception {
      try (var harness = open(FRESH)) {
        harness.processElement(open(1, T0 - 40 * HOUR));
        assertThat(harness.extractOutputValues()).hasSize(1);
      }
    }

    @Test
    void withoutStateWriteOnlyHoursBegunAfterTheOldestRecord() throws Exception {
      try (var harness = open(PROTECTED)) {
        harness.processElement(open(1, T0 - 1));
        harness.processElement(open(2, T0));
        harness.processElement(
            record(
                3,
                T0 + HOUR,
                TestingEvents.open("x", "ch", "c1", T0 + HOUR).build().toByteArray()));
        assertThat(letters(harness))
            .containsExactly(
                "BEFORE_EPOCH@1:1 key ch at " + T0, "BEFORE_EPOCH@1:2 key ch at " + T0);
        assertThat(harness.extractOutputValues()).hasSize(1);
        assertThat(harness.extractOutputValues().get(0).marks())
            .as("its day began before the oldest record")
            .isZero();
      }
    }

    @Test
    void withoutStateWriteAllOfAPartitionThatHasLostNothing() throws Exception {
      try (var harness = open(PROTECTED)) {
        harness.processElement(open(0, T0 - 1));
        harness.processElement(open(1, T0 - 40 * HOUR));
        assertThat(letters(harness)).isEmpty();
        assertThat(harness.extractOutputValues()).hasSize(2);
      }
    }

    @Test
    void doNotTakeATopicThatWasMadeAnewForAWholeOne() throws Exception {
      EpochClaim madeAnew = new EpochClaim(2, true, Map.of(Topics.INTERACTIONS, 2));
      OperatorSubtaskState unread;
      try (var harness = open(madeAnew)) {
        unread = harness.snapshot(1, 0);
        harness.processElement(open(0, T0 - 1));
        assertThat(letters(harness)).containsExactly("BEFORE_EPOCH@1:0 key ch at " + T0);
      }
      try (var harness = open(FRESH, unread)) {
        harness.processElement(open(0, T0 - 1));
        assertThat(letters(harness)).containsExactly("BEFORE_EPOCH@1:0 key ch at " + T0);
      }
    }

    @Test
    void leaveTheVersionsOfObservationsToTheirOffsets() throws Exception {
      assertThat(versionOfObservation(PROTECTED)).isEqualTo(5);
      EpochClaim madeAnew = new EpochClaim(7, true, Map.of(Topics.OBSERVATIONS, 3));
      assertThat(versionOfObservation(madeAnew)).isEqualTo((3L << 44) + 5);
    }

    private static long versionOfObservation(EpochClaim claim) throws Exception {
      try (var harness =
          new OneInputStreamOperatorTestHarness<>(
              DecodeOperator.refusing(new ObservationDecoder(), claim))) {
        harness.setup(
            WarehouseRow.TYPE.createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        harness.open();
        byte[] figure = TestingEvents.figure("fp", "page_media_view", T0, 1).build().toByteArray();
        harness.processElement(
            new StreamRecord<>(new RawRecord(Topics.OBSERVATIONS, 0, 5, T0, figure)));
        String row = TestingRows.text(harness.extractOutputValues().get(0), "version");
        return Long.parseLong(row.replaceAll("\\D", ""));
      }
    }

    @Test
    void areKeptByWhatIsRestored() throws Exception {
      OperatorSubtaskState state;
      try (var harness = open(PROTECTED)) {
        harness.processElement(open(1, T0 - 1));
        state = harness.snapshot(1, 0);
      }
      try (var harness = open(new EpochClaim(9, true), state)) {
        harness.processElement(
            record(
                900,
                T0 + 3 * HOUR,
                TestingEvents.open("x", "ch", "c1", T0 + HOUR).build().toByteArray()));
        assertThat(harness.extractOutputValues().get(0).place().epoch()).isEqualTo(2);
      }
    }
  }

  @Nested
  class Progress {

    @Test
    void isToldOnlyOfCompletedCheckpoints() throws Exception {
      try (var harness = open(FRESH)) {
        harness.processElement(open(7, T0));
        assertThat(harness.getSideOutput(DecodeOperator.PROGRESS)).isNull();
        harness.snapshot(1, 0);
        harness.processElement(open(8, T0));
        harness.notifyOfCompletedCheckpoint(1);
        assertThat(harness.getSideOutput(DecodeOperator.PROGRESS)).hasSize(1);
        harness.snapshot(2, 0);
        harness.notifyOfCompletedCheckpoint(2);
        assertThat(harness.getSideOutput(DecodeOperator.PROGRESS)).hasSize(2);
        harness.snapshot(3, 0);
        harness.notifyOfCompletedCheckpoint(3);
        assertThat(harness.getSideOutput(DecodeOperator.PROGRESS)).as("no news").hasSize(2);
      }
    }

    @Test
    void isToldAgainByTheNextRunWhereItsRowMayHaveDied() throws Exception {
      OperatorSubtaskState snapshot;
      try (var harness = open(FRESH)) {
        harness.processElement(open(7, T0));
        snapshot = harness.snapshot(1, T0);
      }
      try (var harness = open(FRESH, snapshot)) {
        harness.snapshot(2, T0);
        harness.notifyOfCompletedCheckpoint(2);
        assertThat(harness.getSideOutput(DecodeOperator.PROGRESS)).hasSize(1);
      }
    }
  }
}
