package vn.thuocso.collector.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuocso.collector.edge.SecretFile;

/** A place in the journal: everything before it is in Kafka, or expired. */
record Position(long segment, long offset) {

  private static final int LENGTH = 2 * Long.BYTES;

  static Position load(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Position(0, Segment.HEAD);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length != LENGTH) {
      // Sending again is harmless: ids are in the entries.
      return new Position(0, Segment.HEAD);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Position(buffer.getLong(), buffer.getLong());
  }

  void save(Path file) throws IOException {
    SecretFile.write(file, ByteBuffer.allocate(LENGTH).putLong(segment).putLong(offset).array());
  }
}
