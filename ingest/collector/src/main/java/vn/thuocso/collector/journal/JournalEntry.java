package vn.thuocso.collector.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One record for Kafka as it lies in the journal: length, CRC-32C, then topic, key and value, each
 * but the last behind its own length.
 */
@SuppressWarnings("ArrayRecordComponent")
record JournalEntry(String topic, String key, byte[] value) {

  static final int HEAD = 2 * Integer.BYTES;
  static final int MAX_BODY = 1 << 20;

  ByteBuffer encode() {
    byte[] topicBytes = topic.getBytes(StandardCharsets.UTF_8);
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    int length = 2 * Short.BYTES + topicBytes.length + keyBytes.length + value.length;
    if (length > MAX_BODY) {
      throw new IllegalArgumentException("A journal entry of " + length + " bytes is too large");
    }
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + length).position(HEAD);
    buffer.putShort((short) topicBytes.length).put(topicBytes);
    buffer.putShort((short) keyBytes.length).put(keyBytes);
    buffer.put(value).flip();
    return buffer.putInt(0, length).putInt(Integer.BYTES, crc(buffer.duplicate().position(HEAD)));
  }

  /** Reads the entry at the buffer's position and moves past it; empty when none is whole there. */
  static Optional<JournalEntry> decode(ByteBuffer buffer) {
    if (buffer.remaining() < HEAD) {
      return Optional.empty();
    }
    int start = buffer.position();
    int length = buffer.getInt(start);
    if (length < 2 * Short.BYTES || length > MAX_BODY || buffer.remaining() - HEAD < length) {
      return Optional.empty();
    }
    ByteBuffer body = buffer.slice(start + HEAD, length);
    if (crc(body.duplicate()) != buffer.getInt(start + Integer.BYTES)) {
      return Optional.empty();
    }
    String topic = text(body);
    String key = text(body);
    byte[] value = new byte[body.remaining()];
    body.get(value);
    buffer.position(start + HEAD + length);
    return Optional.of(new JournalEntry(topic, key, value));
  }

  private static String text(ByteBuffer body) {
    byte[] bytes = new byte[body.getShort()];
    body.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  @Override
  public String toString() {
    return "JournalEntry[" + topic + "]";
  }
}
