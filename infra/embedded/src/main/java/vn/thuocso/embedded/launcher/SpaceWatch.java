package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.time.Duration;

/**
 * Watches the room left on the disk of the data directory, so that everything can be ended while
 * ending still works. Used by one thread.
 */
final class SpaceWatch {

  /** Below this a person is warned; a start is refused. */
  static final long LITTLE = 1L << 30;

  /** Below this everything ends: savepoint, journals and checkpoints still need some room. */
  static final long TOO_LITTLE = 300L << 20;

  /** A disk that wavers about the limit must not warn every second. */
  private static final long ENOUGH_AGAIN = LITTLE + LITTLE / 4;

  private static final long EVERY = Duration.ofSeconds(1).toNanos();

  /** Tells how many bytes are left. */
  interface Probe {
    long bytesLeft() throws IOException;
  }

  /** How the room stands. */
  enum Room {
    ENOUGH,
    LITTLE,
    TOO_LITTLE
  }

  private final Probe probe;
  private Room room = Room.ENOUGH;
  private long left = Long.MAX_VALUE;
  private long lookedAt = System.nanoTime() - EVERY;

  SpaceWatch(Probe probe) {
    this.probe = probe;
  }

  Room room() {
    return room;
  }

  /** Returns the room that was left, in MiB. */
  long mebibytesLeft() {
    return left >> 20;
  }

  /** Looks once a second, however often it is called; returns whether the room has changed. */
  boolean look() {
    if (System.nanoTime() - lookedAt < EVERY) {
      return false;
    }
    lookedAt = System.nanoTime();
    Room before = room;
    try {
      left = probe.bytesLeft();
      room = judge();
    } catch (IOException unknown) {
      // A disk that cannot be asked is not a full one; whoever writes to it will say what is wrong.
      return false;
    }
    return room != before;
  }

  private Room judge() {
    if (left < TOO_LITTLE) {
      return Room.TOO_LITTLE;
    }
    return left < (room == Room.ENOUGH ? LITTLE : ENOUGH_AGAIN) ? Room.LITTLE : Room.ENOUGH;
  }
}
