package vn.thuocso.collector.journal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;

/**
 * Sends the journal to Kafka in order of writing and remembers on disk how far it had come a minute
 * ago. After a start the last minute goes twice; its ids are in the entries, so it counts once.
 */
public final class Forwarder implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Forwarder.class);
  private static final long IDLE_MILLIS = 500;
  private static final long PAUSE_MILLIS = 1000;

  /**
   * Kafka acknowledges what the operating system will write within about half a minute; until then
   * the journal keeps its own copy, for the case of a power cut.
   */
  private static final Duration UNTIL_ON_DISK = Duration.ofMinutes(1);

  /** Up to where Kafka had taken the journal, and when. */
  private record Sent(Instant at, Position upTo) {}

  private final Journal journal;
  private final Outlet outlet;
  private final Counters counters;
  private final Duration keep;
  private final Clock clock;
  private final Thread thread = new Thread(this::run, "journal-forwarder");
  private final Deque<Sent> sent = new ArrayDeque<>();
  private volatile boolean closing;
  private Position position;

  private Forwarder(
      Journal journal,
      Outlet outlet,
      Counters counters,
      Duration keep,
      Clock clock,
      Position from) {
    this.journal = journal;
    this.outlet = outlet;
    this.counters = counters;
    this.keep = keep;
    this.clock = clock;
    this.position = from;
    this.thread.setDaemon(true);
  }

  /** Starts sending from where it once came to. */
  public static Forwarder start(
      Journal journal, Outlet outlet, Counters counters, Duration keep, Clock clock)
      throws IOException {
    Position from = Position.load(journal.positionFile());
    Forwarder forwarder = new Forwarder(journal, outlet, counters, keep, clock, from);
    forwarder.thread.start();
    return forwarder;
  }

  private void run() {
    while (!closing) {
      try {
        step();
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        log.error("The journal cannot be forwarded now: {}", e.toString());
        pause(PAUSE_MILLIS);
      }
    }
  }

  private void step() throws IOException, InterruptedException {
    letGo();
    journal.rollIfDue();
    journal.force();
    Optional<Segment> found = journal.segmentFrom(position.segment());
    if (found.isEmpty()) {
      journal.awaitAppend(IDLE_MILLIS);
      return;
    }
    Segment segment = found.get();
    long offset = segment.number() == position.segment() ? position.offset() : Segment.HEAD;
    if (isExpired(segment)) {
      expire(segment, offset);
      return;
    }
    boolean active = journal.isActive(segment);
    Segment.Batch batch = segment.read(offset, journal.readable(segment));
    if (!batch.entries().isEmpty()) {
      send(batch, segment);
    } else if (!active) {
      if (offset < segment.size()) {
        counters.add("journal.damaged");
        log.error("A journal segment is damaged from byte {} on", offset);
      }
      move(new Position(segment.number() + 1, Segment.HEAD));
    } else {
      journal.awaitAppend(IDLE_MILLIS);
    }
  }

  private void send(Segment.Batch batch, Segment segment) {
    CompletableFuture<?>[] sending =
        batch.entries().stream()
            .map(entry -> outlet.send(entry.topic(), entry.key(), entry.value()))
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(sending).join();
    } catch (CompletionException e) {
      counters.add("journal.retries");
      pause(PAUSE_MILLIS);
      return;
    }
    move(new Position(segment.number(), batch.next()));
    counters.add("journal.forwarded", batch.entries().size());
  }

  private boolean isExpired(Segment segment) {
    return !journal.isActive(segment) && segment.begun().plus(keep).isBefore(clock.instant());
  }

  /** Lets unsent records go: what carries tokens does not outlive the horizon. */
  private void expire(Segment segment, long offset) throws IOException {
    long lost = 0;
    long at = offset;
    for (Segment.Batch b = segment.read(at, segment.size()); !b.entries().isEmpty(); ) {
      lost += b.entries().size();
      at = b.next();
      b = segment.read(at, segment.size());
    }
    position = new Position(segment.number() + 1, Segment.HEAD);
    letGo(position);
    sent.clear();
    if (lost > 0) {
      counters.add("journal.expired", lost);
      log.error("Kafka was away for too long: {} journaled records expired unsent", lost);
    }
  }

  private void move(Position to) {
    sent.add(new Sent(clock.instant(), to));
    position = to;
  }

  /** Lets go what Kafka took long enough ago. */
  private void letGo() throws IOException {
    Instant until = clock.instant().minus(UNTIL_ON_DISK);
    Position safe = null;
    while (!sent.isEmpty() && !sent.peek().at().isAfter(until)) {
      safe = sent.remove().upTo();
    }
    if (safe != null) {
      letGo(safe);
    }
  }

  private void letGo(Position to) throws IOException {
    to.save(journal.positionFile());
    journal.deleteBelow(to.segment());
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
