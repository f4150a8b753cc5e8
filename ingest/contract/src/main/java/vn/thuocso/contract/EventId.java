package vn.thuocso.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Sixteen bytes that name one event for ever; the same id counts once. */
public record EventId(long high, long low) {

  /** Length on the wire. */
  public static final int LENGTH = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Returns the id of a client's event: the first 16 bytes of SHA-256 of channel, 0, client id. */
  public static EventId of(ChannelId channel, String clientId) {
    return of(channel.value(), clientId);
  }

  /** Returns the id of a text path; no part may contain U+0000, which separates them. */
  public static EventId of(String... parts) {
    String text = String.join("\0", parts);
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    return new EventId(bytes.getLong(), bytes.getLong());
  }

  /** Returns a fresh id, for an event that is journaled before anything else happens to it. */
  public static EventId random() {
    return new EventId(RANDOM.nextLong(), RANDOM.nextLong());
  }

  /** Reads an id from the wire; refuses any other length than 16. */
  public static EventId ofBytes(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("An event id has 16 bytes, not " + bytes.length);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new EventId(buffer.getLong(), buffer.getLong());
  }

  /** Returns the 16 bytes. */
  public byte[] bytes() {
    return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
