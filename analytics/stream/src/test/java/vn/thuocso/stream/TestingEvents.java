package vn.thuocso.stream;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.Grain;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.InteractionKind;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Reading;

/** Events as the collector would send them. */
public final class TestingEvents {

  private TestingEvents() {}

  /** Returns the bytes of an id. */
  public static ByteString id(String name) {
    return ByteString.copyFrom(EventId.of("test", name).bytes());
  }

  /** Returns an opened code, received when it occurred. */
  public static Interaction.Builder open(String id, String channel, String content, long at) {
    return Interaction.newBuilder()
        .setEventId(id(id))
        .setChannelId(channel)
        .setContentId(content)
        .setKind(InteractionKind.QR_OPEN)
        .setOccurredAtMs(at)
        .setReceivedAtMs(at);
  }

  /** Returns a day token. */
  public static ByteString token(long reader) {
    return ByteString.copyFrom(ByteBuffer.allocate(Long.BYTES).putLong(0, reader).array());
  }

  /** Returns a form that was sent with one answer to the question {@code q1}. */
  public static Ballot.Builder ballot(String id, String poll, String option, long at) {
    return Ballot.newBuilder()
        .setBallotId(id(id))
        .setPollId(poll)
        .setStage(Ballot.Stage.COMPLETED)
        .setOccurredAtMs(at)
        .setReceivedAtMs(at)
        .addAnswers(Ballot.Answer.newBuilder().setQuestion("q1").addOptions(option));
  }

  /** Returns a figure of one day. */
  public static Observation.Builder figure(
      String channel, String measure, long dayStart, long milli) {
    return Observation.newBuilder()
        .setChannelId(channel)
        .setMeasure(measure)
        .setGrain(Grain.DAY)
        .setReading(Reading.OF_PERIOD)
        .setPeriodStartMs(dayStart)
        .setPeriodEndMs(dayStart + 86_400_000)
        .setValueMilli(milli)
        .setReceivedAtMs(dayStart + 90_000_000);
  }

  /** Returns a reading of a counter. */
  public static Observation.Builder reading(String channel, String measure, long at, long milli) {
    return Observation.newBuilder()
        .setChannelId(channel)
        .setMeasure(measure)
        .setReading(Reading.CUMULATIVE)
        .setPeriodEndMs(at)
        .setValueMilli(milli)
        .setReceivedAtMs(at);
  }
}
