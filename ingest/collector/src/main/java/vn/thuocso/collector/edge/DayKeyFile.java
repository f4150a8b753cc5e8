package vn.thuocso.collector.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/** Keeps the key of one day, in a file that holds no other. */
final class DayKeyFile {

  private static final int KEY = 32;

  private final Path file;

  DayKeyFile(Path directory) {
    this.file = directory.resolve("day-key");
  }

  /** The key of a day; never compared, printed or sent. */
  @SuppressWarnings("ArrayRecordComponent")
  record DayKey(LocalDate day, byte[] bytes) {

    @Override
    public String toString() {
      return "DayKey[" + day + "]";
    }
  }

  /** Returns the key that the file keeps for the day, else a fresh one in its place. */
  DayKey keyOf(LocalDate day) {
    try {
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == Long.BYTES + KEY
            && ByteBuffer.wrap(bytes).getLong() == day.toEpochDay()) {
          return new DayKey(day, Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
        }
      }
      byte[] key = SecretFile.random(KEY);
      SecretFile.write(
          file, ByteBuffer.allocate(Long.BYTES + KEY).putLong(day.toEpochDay()).put(key).array());
      return new DayKey(day, key);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the day's key", e);
    }
  }
}
