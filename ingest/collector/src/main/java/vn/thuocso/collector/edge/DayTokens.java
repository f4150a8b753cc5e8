package vn.thuocso.collector.edge;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thuocso.contract.HcmcCalendar;

/**
 * Tells readers of one day apart without knowing them: 8 bytes of HMAC-SHA256 under a key that is
 * replaced at midnight Asia/Ho_Chi_Minh and then exists nowhere. Within the day it survives a
 * restart in a file.
 */
public final class DayTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 8;

  private final DayKeyFile file;
  private final Clock clock;
  private DayKeyFile.DayKey key;

  /** Takes today's key from the directory, or makes one; a key of another day is deleted. */
  public DayTokens(Path directory, Clock clock) {
    this.file = new DayKeyFile(directory);
    this.clock = clock;
    this.key = file.keyOf(HcmcCalendar.dayOf(clock.instant()));
  }

  /**
   * Returns the token of the parts; empty for an event of another day, whose key is gone or not yet
   * there.
   */
  public ByteString token(Instant at, String... parts) {
    DayKeyFile.DayKey today = forget();
    if (!HcmcCalendar.dayOf(at).equals(today.day())) {
      return ByteString.EMPTY;
    }
    byte[] text = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
    return ByteString.copyFrom(hmac(today.bytes(), text), 0, LENGTH);
  }

  /** Replaces the key when its day is over; called by the clock too, so that no key outlives it. */
  public synchronized DayKeyFile.DayKey forget() {
    LocalDate today = HcmcCalendar.dayOf(clock.instant());
    if (!today.equals(key.day())) {
      key = file.keyOf(today);
    }
    return key;
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
