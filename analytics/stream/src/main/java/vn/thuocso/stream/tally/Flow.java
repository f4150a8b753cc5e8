package vn.thuocso.stream.tally;

import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.ObservationRows;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * What a counter grew by between two readings.
 *
 * @param since the earlier reading
 * @param readAt the later reading
 * @param milli the amount in thousandths
 * @param reset true when the counter began anew in between
 * @param missing true when there is no such flow any more
 * @param generated true when one of the readings was made up for a demonstration
 */
record Flow(
    long since, long readAt, long milli, boolean reset, boolean missing, boolean generated) {

  /**
   * Which counter.
   *
   * @param channel the channel
   * @param content the content; empty for the channel itself
   * @param measure code of the measure
   */
  record Counter(String channel, String content, String measure) {

    static Counter ofKey(String key) {
      String[] parts = key.split("\0", -1);
      return new Counter(parts[0], parts[1], parts[2]);
    }
  }

  /** Returns the flow between two readings; a smaller one says that counting began anew at 0. */
  static Flow between(long since, long from, long readAt, long to, boolean generated) {
    boolean reset = to < from;
    return new Flow(since, readAt, reset ? to : to - from, reset, false, generated);
  }

  /** Returns what takes a flow back. */
  static Flow none(long readAt, boolean generated) {
    return new Flow(readAt, readAt, 0, false, true, generated);
  }

  WarehouseRow row(Counter counter, Place cause) {
    return ObservationRows.counterFlow(
        counter.channel(),
        counter.content(),
        counter.measure(),
        readAt,
        since,
        milli,
        reset,
        missing,
        generated,
        cause);
  }
}
