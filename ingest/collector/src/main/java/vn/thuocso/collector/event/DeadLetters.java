package vn.thuocso.collector.event;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thuocso.collector.edge.SecretFile;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Origin;

/** Writes letters about records refused here: the reason and the place, never the body. */
public final class DeadLetters {

  private static final String ALGORITHM = "HmacSHA256";

  private final Clock clock;
  private final byte[] key;

  /**
   * Dates letters by the clock and names refused lines under the key in this directory, which is
   * made when it is not there.
   */
  public DeadLetters(Path directory, Clock clock) {
    this.key = SecretFile.readOrMake(directory.resolve("letter-key"), 32);
    this.clock = clock;
  }

  /**
   * Returns the name of a refused line: the same for the same line, and of no use to somebody who
   * guesses what the line said, for it may have named a reader.
   */
  EventId nameOf(byte[] line, String... place) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(String.join("\0", place).getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return EventId.ofBytes(Arrays.copyOf(mac.doFinal(line), EventId.LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
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
