package vn.thuocso.collector.journal;

import com.google.protobuf.MessageLite;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records on disk in the order of their coming. An appended record has reached the operating system
 * and so survives the death of this process; it is forced to disk before it is sent, at the latest
 * half a second later. A torn tail is cut on opening. A disk that does not take a record costs that
 * record alone: the next one is tried afresh.
 */
public final class Journal implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Journal.class);
  private static final int PROBE = 4096;

  private final Path directory;
  private final JournalSettings settings;
  private final Clock clock;
  private final Writing writing;
  private final TreeMap<Long, Segment> segments = new TreeMap<>();
  private @Nullable FileChannel active;
  private boolean refusing;
  private long written;
  private long durable;

  private Journal(Path directory, JournalSettings settings, Clock clock, Writing writing) {
    this.directory = directory;
    this.settings = settings;
    this.clock = clock;
    this.writing = writing;
  }

  /** Opens the journal in the directory and cuts what was torn. */
  public static Journal open(Path directory, JournalSettings settings, Clock clock)
      throws IOException {
    return open(directory, settings, clock, Writing.TO_DISK);
  }

  static Journal open(Path directory, JournalSettings settings, Clock clock, Writing writing)
      throws IOException {
    Files.createDirectories(directory);
    Journal journal = new Journal(directory, settings, clock, writing);
    journal.recover();
    return journal;
  }

  private void recover() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(directory)) {
      files = list.filter(f -> f.toString().endsWith(".log")).sorted().toList();
    }
    for (Path file : files) {
      Optional<Segment> segment = Segment.open(file);
      if (segment.isEmpty()) {
        Files.delete(file);
        continue;
      }
      cut(segment.get());
      segments.put(segment.get().number(), segment.get());
    }
    // A process that died after it had noted its position has not deleted what lies before.
    deleteBelow(floor());
  }

  private static void cut(Segment segment) throws IOException {
    long end = segment.wholeEnd();
    if (end < segment.size()) {
      log.warn("Cut {} torn bytes from the journal's tail", segment.size() - end);
      try (FileChannel channel = FileChannel.open(segment.file(), StandardOpenOption.WRITE)) {
        channel.truncate(end);
        channel.force(true);
      }
    }
  }

  /** Appends a record; returns when it survives the death of this process. */
  public synchronized void append(String topic, String key, MessageLite value) throws IOException {
    ByteBuffer bytes = new JournalEntry(topic, key, value.toByteArray()).encode();
    try {
      write(bytes);
      refusing = false;
    } catch (IOException e) {
      refusing = true;
      throw e;
    }
    notifyAll();
  }

  private void write(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining();
    FileChannel channel = writable();
    try {
      writing.write(channel, bytes, written);
      written += length;
    } catch (IOException e) {
      // A full disk may have taken half an entry; the next one begins where this one did.
      channel.truncate(written);
      throw e;
    }
  }

  /**
   * Tells whether the disk takes records; after a refusal by trying once more, so that a collector
   * without visitors notices that there is room again.
   */
  public synchronized boolean takesRecords() {
    if (refusing) {
      try {
        FileChannel channel = writable();
        try {
          writing.write(channel, ByteBuffer.allocate(PROBE), written);
        } finally {
          channel.truncate(written);
        }
        refusing = false;
      } catch (IOException e) {
        log.debug("The journal's disk takes nothing yet: {}", e.toString());
      }
    }
    return !refusing;
  }

  private FileChannel writable() throws IOException {
    rollIfDue();
    FileChannel channel = active;
    return channel == null ? begin() : channel;
  }

  private FileChannel begin() throws IOException {
    long number = Math.max(segments.isEmpty() ? 0 : segments.lastKey(), floor()) + 1;
    Segment segment = new Segment(Segment.name(directory, number), number, clock.instant());
    FileChannel channel =
        FileChannel.open(segment.file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      writing.write(channel, Segment.head(segment.begun()), 0);
    } catch (IOException e) {
      // A file without its head would hold this number for ever.
      channel.close();
      Files.deleteIfExists(segment.file());
      throw e;
    }
    segments.put(number, segment);
    written = Segment.HEAD;
    durable = Segment.HEAD;
    active = channel;
    return channel;
  }

  /** A segment's number is never given twice, though all segments were deleted. */
  private long floor() throws IOException {
    return Position.load(positionFile()).segment();
  }

  /** Closes the segment being written when it is large or old enough. */
  synchronized void rollIfDue() throws IOException {
    FileChannel channel = active;
    if (channel == null) {
      return;
    }
    Instant old = segments.lastEntry().getValue().begun().plus(settings.segmentAge());
    boolean due = written >= settings.segment().toBytes() || !clock.instant().isBefore(old);
    // Also one without a record: what came into it late would count as old from the start.
    if (due) {
      channel.force(true);
      channel.close();
      active = null;
    }
  }

  /** Forces to disk what was written, so that it may be sent. */
  synchronized void force() throws IOException {
    if (active != null && durable < written) {
      active.force(false);
      durable = written;
    }
  }

  /** Returns the first segment from that number on. */
  synchronized Optional<Segment> segmentFrom(long number) {
    var entry = segments.ceilingEntry(number);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  /** Returns up to where the segment may be read. */
  synchronized long readable(Segment segment) throws IOException {
    return isActive(segment) ? durable : segment.size();
  }

  synchronized boolean isActive(Segment segment) {
    return active != null && segments.lastKey() == segment.number();
  }

  /** Deletes the segments before that number. */
  synchronized void deleteBelow(long number) throws IOException {
    while (!segments.isEmpty() && segments.firstKey() < number) {
      Files.deleteIfExists(segments.firstEntry().getValue().file());
      segments.pollFirstEntry();
    }
  }

  /** Waits until something was appended, but not longer; the caller looks again anyway. */
  @SuppressWarnings("WaitNotInLoop")
  synchronized void awaitAppend(long millis) throws InterruptedException {
    if (active == null || durable == written) {
      wait(millis);
    }
  }

  Path positionFile() {
    return directory.resolve("position");
  }

  @Override
  public synchronized void close() throws IOException {
    FileChannel channel = active;
    if (channel != null) {
      channel.force(true);
      channel.close();
      active = null;
    }
  }
}
