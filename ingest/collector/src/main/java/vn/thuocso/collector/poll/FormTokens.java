package vn.thuocso.collector.poll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thuocso.collector.edge.SecretFile;

/**
 * Numbers the forms handed out: a random nonce, the time, and a signature over both and the poll. A
 * sent form counts under its nonce, so that sending it twice counts once.
 */
final class FormTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int NONCE = 16;
  private static final int SIGNED = NONCE + Long.BYTES;
  private static final int SIGNATURE = 16;

  private final byte[] key;
  private final Duration life;
  private final Clock clock;

  /** Takes the key from the directory, or makes it: forms stay valid over a restart. */
  FormTokens(Path directory, Duration life, Clock clock) {
    this.key = SecretFile.readOrMake(directory.resolve("form-key"), 32);
    this.life = life;
    this.clock = clock;
  }

  String issue(String pollId) {
    byte[] signed =
        ByteBuffer.allocate(SIGNED).put(SecretFile.random(NONCE)).putLong(clock.millis()).array();
    byte[] token =
        ByteBuffer.allocate(SIGNED + SIGNATURE)
            .put(signed)
            .put(sign(pollId, signed), 0, SIGNATURE)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Returns the nonce of a token that was issued here for the poll and has not expired. */
  Optional<String> nonce(String pollId, String token) {
    byte[] bytes = decode(token);
    if (bytes.length != SIGNED + SIGNATURE) {
      return Optional.empty();
    }
    byte[] signed = Arrays.copyOf(bytes, SIGNED);
    byte[] signature = Arrays.copyOfRange(bytes, SIGNED, bytes.length);
    byte[] expected = Arrays.copyOf(sign(pollId, signed), SIGNATURE);
    Instant issued = Instant.ofEpochMilli(ByteBuffer.wrap(signed, NONCE, Long.BYTES).getLong());
    boolean valid =
        MessageDigest.isEqual(signature, expected) && clock.instant().isBefore(issued.plus(life));
    return valid ? Optional.of(HexFormat.of().formatHex(signed, 0, NONCE)) : Optional.empty();
  }

  private static byte[] decode(String token) {
    try {
      return token.length() > 100 ? new byte[0] : Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] sign(String pollId, byte[] signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(pollId.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
