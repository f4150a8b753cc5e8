package vn.thuocso.collector.event;

import com.google.protobuf.ByteString;
import java.time.Clock;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Origin;

/** Writes letters about records refused here: the reason and the place, never the body. */
public final class DeadLetters {

  private final Clock clock;

  /** Dates letters by the clock. */
  public DeadLetters(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns the letter.
   *
   * @param id names the refused record; the same record refused again gives the same letter
   */
  public DeadLetter of(String channelId, RejectReason reason, Origin origin, EventId id) {
    return DeadLetter.newBuilder()
        .setReason(reason.code())
        .setPartition(-1)
        .setOffset(-1)
        .setChannelId(channelId)
        .setRefusedAtMs(clock.millis())
        .setStage("collector")
        .setOrigin(origin)
        .setLetterId(ByteString.copyFrom(id.bytes()))
        .build();
  }
}
