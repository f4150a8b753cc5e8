package vn.thuocso.stream.decode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Flags;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.event.RawRecord;

/** Reads interactions. */
public final class InteractionDecoder implements Decoder<InteractionEvent> {

  private static final long serialVersionUID = 1L;

  private static final @Nullable InteractionKind[] KINDS = kinds();

  private static @Nullable InteractionKind[] kinds() {
    vn.thuocso.contract.wire.InteractionKind[] wire =
        vn.thuocso.contract.wire.InteractionKind.values();
    @Nullable InteractionKind[] kinds = new InteractionKind[wire.length];
    for (InteractionKind kind : InteractionKind.values()) {
      kinds[kind.wire().getNumber()] = kind;
    }
    return kinds;
  }

  @Override
  public void decode(
      RawRecord record, byte[] value, Admission admission, Desk<InteractionEvent> desk)
      throws InvalidProtocolBufferException {
    Interaction wire = Interaction.parseFrom(value);
    int number = wire.getKindValue();
    InteractionKind kind = number >= 0 && number < KINDS.length ? KINDS[number] : null;
    RejectReason broken = broken(wire, record, admission, desk.now());
    if (broken == null && kind != null) {
      desk.accept(event(wire, kind, record, admission));
    } else {
      desk.refuse(broken == null ? RejectReason.UNKNOWN_KIND : broken, wire.getChannelId());
    }
  }

  private static @Nullable RejectReason broken(
      Interaction wire, RawRecord record, Admission admission, long now) {
    RejectReason id =
        Rules.first(
            Rules.eventId(wire.getEventId()),
            Rules.id(wire.getChannelId()),
            Rules.idOrNone(wire.getContentId()));
    if (id != null) {
      return id;
    }
    RejectReason time =
        Rules.time(wire.getOccurredAtMs(), wire.getReceivedAtMs(), record.appendedAt(), now);
    if (time != null) {
      return time;
    }
    return admission.wholeHour(wire.getOccurredAtMs()) ? null : RejectReason.BEFORE_EPOCH;
  }

  private static InteractionEvent event(
      Interaction wire, InteractionKind kind, RawRecord record, Admission admission) {
    ByteString id = wire.getEventId();
    ByteString token = wire.getDayToken();
    int marks =
        (Flags.any(wire.getFlags()) ? InteractionEvent.FLAGGED : 0)
            | (wire.getOrigin().getGenerated() ? InteractionEvent.GENERATED : 0)
            | (admission.wholeDay(wire.getOccurredAtMs()) ? InteractionEvent.WHOLE_DAY : 0);
    return new InteractionEvent(
        wire.getChannelId(),
        wire.getContentId(),
        kind,
        wire.getOccurredAtMs(),
        wire.getReceivedAtMs(),
        Rules.longAt(id, 0),
        Rules.longAt(id, Long.BYTES),
        token.size() == Long.BYTES ? Rules.longAt(token, 0) : 0,
        marks,
        admission.place(record));
  }
}
