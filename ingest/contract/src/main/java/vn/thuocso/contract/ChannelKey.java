package vn.thuocso.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret with which a sender speaks for one channel.
 *
 * <p>The key itself is shown once and stored by nobody; registry and collector know its SHA-256.
 */
public record ChannelKey(String value) {

  private static final int BYTES = 32;

  /** Refuses a key too short to be one of ours. */
  public ChannelKey {
    if (value.length() < 32) {
      throw new IllegalArgumentException("A channel key has at least 32 characters");
    }
  }

  /** Draws a new key of 256 bits. */
  public static ChannelKey draw(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return ofBytes(bytes);
  }

  static ChannelKey ofBytes(byte[] bytes) {
    return new ChannelKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Returns the 32 bytes that travel in a channel's entry: SHA-256 of the key's UTF-8 text. */
  public byte[] sha256() {
    return sha256(value);
  }

  /** Returns the digest of whatever text a sender presents as a key. */
  public static byte[] sha256(String presented) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(presented.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Hides the secret from logs. */
  @Override
  public String toString() {
    return "ChannelKey[hidden]";
  }
}
