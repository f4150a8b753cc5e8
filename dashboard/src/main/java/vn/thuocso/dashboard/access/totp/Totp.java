package vn.thuocso.dashboard.access.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords by RFC 6238: HMAC-SHA-1 over steps of 30 seconds, six digits, which
 * is what every authenticator app reads.
 */
final class Totp {

  static final int SECRET_BYTES = 20;
  static final int DIGITS = 6;

  private static final long STEP_SECONDS = 30;

  /** How many steps a clock may be off, either way. */
  private static final int DRIFT = 1;

  private Totp() {}

  /** The number of the step to which a moment belongs. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step, with so many digits. */
  static String code(byte[] secret, long step, int digits) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    long modulus = 1;
    for (int i = 0; i < digits; i++) {
      modulus *= 10;
    }
    return String.format(Locale.ROOT, "%0" + digits + "d", truncated % modulus);
  }

  /** The step whose code this is, of those that count now; all are tried, whichever fits. */
  static OptionalLong stepOf(String code, byte[] secret, Instant now) {
    byte[] given = code.getBytes(StandardCharsets.US_ASCII);
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
      byte[] right = code(secret, step, DIGITS).getBytes(StandardCharsets.US_ASCII);
      if (MessageDigest.isEqual(given, right)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA1.", e);
    }
  }
}
