package vn.thuocso.collector.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the journal: when it was begun, then entries. */
record Segment(Path file, long number, Instant begun) {

  static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final int MAGIC = 0x54534a31; // TSJ1
  private static final int WINDOW = 4 << 20;

  static Path name(Path directory, long number) {
    return directory.resolve("%016d.log".formatted(number));
  }

  static ByteBuffer head(Instant begun) {
    return ByteBuffer.allocate(HEAD).putInt(MAGIC).putLong(begun.toEpochMilli()).flip();
  }

  /** Reads the head; empty for a file that was torn before it had one. */
  static Optional<Segment> open(Path file) throws IOException {
    long number = Long.parseLong(file.getFileName().toString().substring(0, 16));
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      readFully(channel, head, 0);
    }
    head.flip();
    if (head.remaining() < HEAD || head.getInt() != MAGIC) {
      return Optional.empty();
    }
    return Optional.of(new Segment(file, number, Instant.ofEpochMilli(head.getLong())));
  }

  /** Entries read in one go, and where the next one begins. */
  record Batch(List<JournalEntry> entries, long next) {}

  /** Reads whole entries from the offset, at most one window and never beyond the limit. */
  Batch read(long offset, long limit) throws IOException {
    ByteBuffer window = ByteBuffer.allocate((int) Math.min(WINDOW, Math.max(0, limit - offset)));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      readFully(channel, window, offset);
    }
    window.flip();
    List<JournalEntry> entries = new ArrayList<>();
    Optional<JournalEntry> entry = JournalEntry.decode(window);
    while (entry.isPresent()) {
      entries.add(entry.get());
      entry = JournalEntry.decode(window);
    }
    return new Batch(entries, offset + window.position());
  }

  /** Returns the offset after the last whole entry. */
  long wholeEnd() throws IOException {
    long offset = HEAD;
    for (Batch batch = read(offset, size()); !batch.entries().isEmpty(); ) {
      offset = batch.next();
      batch = read(offset, size());
    }
    return offset;
  }

  long size() throws IOException {
    return Files.size(file);
  }

  private static void readFully(FileChannel channel, ByteBuffer into, long offset)
      throws IOException {
    long at = offset;
    while (into.hasRemaining()) {
      int count = channel.read(into, at);
      if (count < 0) {
        return;
      }
      at += count;
    }
  }
}
