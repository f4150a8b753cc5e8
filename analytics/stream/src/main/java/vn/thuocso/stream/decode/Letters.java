package vn.thuocso.stream.decode;

import com.google.protobuf.ByteString;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.RawRecord;

/** Writes dead letters: reason and place, never the body. */
final class Letters {

  private static final String STAGE = "job";

  private Letters() {}

  /** Returns the letter of a record; the same record always gives the same letter. */
  static DeadRecord refuse(RawRecord record, RejectReason reason, String channel) {
    String known = Rules.id(channel) == null ? channel : "";
    EventId id =
        EventId.of(
            record.topic(), Integer.toString(record.partition()), Long.toString(record.offset()));
    DeadLetter letter =
        DeadLetter.newBuilder()
            .setReason(reason.code())
            .setTopic(record.topic())
            .setPartition(record.partition())
            .setOffset(record.offset())
            .setChannelId(known)
            .setRefusedAtMs(record.appendedAt())
            .setStage(STAGE)
            .setLetterId(ByteString.copyFrom(id.bytes()))
            .build();
    return new DeadRecord(known.isEmpty() ? reason.code() : known, letter.toByteArray());
  }
}
