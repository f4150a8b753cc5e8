package vn.thuocso.stream.decode;

import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.RawRecord;

/**
 * What the present epoch may write of one partition.
 *
 * @param epoch the epoch
 * @param wholeFrom from when on everything that occurred is still in the topic, in milliseconds;
 *     {@link Long#MIN_VALUE} when nothing was written before
 */
public record Admission(int epoch, long wholeFrom) {

  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final long AHEAD_OF_UTC = 7 * HOUR;

  /** Returns the place of a record. */
  public Place place(RawRecord record) {
    return new Place(record.partition(), record.offset(), epoch);
  }

  /** Tells whether the hour of the instant began after the oldest record: it can be rebuilt. */
  public boolean wholeHour(long instant) {
    return wholeFrom == Long.MIN_VALUE || Math.floorDiv(instant, HOUR) * HOUR >= wholeFrom;
  }

  /** Tells the same of the day of Asia/Ho_Chi_Minh, which is seven hours ahead of UTC. */
  public boolean wholeDay(long instant) {
    long start = Math.floorDiv(instant + AHEAD_OF_UTC, DAY) * DAY - AHEAD_OF_UTC;
    return wholeFrom == Long.MIN_VALUE || start >= wholeFrom;
  }
}
