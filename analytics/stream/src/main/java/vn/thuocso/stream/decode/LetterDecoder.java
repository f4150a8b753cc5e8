package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.stream.event.LetterEvent;
import vn.thuocso.stream.event.RawRecord;

/**
 * Reads dead letters back.
 *
 * <p>Letters of hours that can no longer be stated whole are passed over, not refused: a refusal
 * would be a letter again.
 */
public final class LetterDecoder implements Decoder<LetterEvent> {

  private static final long serialVersionUID = 1L;

  private static final long MEMORY = Horizon.MEMORY.toMillis();
  private static final int LONGEST = 96;

  @Override
  public void decode(RawRecord record, byte[] value, Admission admission, Desk<LetterEvent> desk)
      throws InvalidProtocolBufferException {
    DeadLetter wire = DeadLetter.parseFrom(value);
    if (wire.getLetterId().size() != 16) {
      desk.refuse(RejectReason.BAD_ID, wire.getChannelId());
    } else if (wire.getRefusedAtMs() + MEMORY >= desk.now()
        && admission.wholeHour(wire.getRefusedAtMs())) {
      desk.accept(
          new LetterEvent(
              code(wire.getStage()),
              code(wire.getTopic()),
              code(wire.getReason()),
              wire.getRefusedAtMs(),
              Rules.longAt(wire.getLetterId(), 0),
              Rules.longAt(wire.getLetterId(), Long.BYTES),
              admission.place(record)));
    }
  }

  private static String code(String code) {
    return code.length() > LONGEST ? code.substring(0, LONGEST) : code;
  }
}
