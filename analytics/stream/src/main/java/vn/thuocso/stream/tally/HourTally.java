package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;

/** The uses of one kind of one content in one hour. */
final class HourTally {

  /** An event that is received later than this after its hour counts as late. */
  static final long GRACE = 5 * 60_000;

  private static final long HOUR = 3_600_000;

  private long total;
  private long flagged;
  private long late;
  private long generated;
  private int partition;
  private int epoch;
  private long firstOffset = Long.MAX_VALUE;
  private long lastOffset = -1;
  private boolean changed;

  /** Counts an event; returns true when the window was unchanged since it was written. */
  boolean add(InteractionEvent event, int hour) {
    total++;
    flagged += event.marked(InteractionEvent.FLAGGED) ? 1 : 0;
    generated += event.marked(InteractionEvent.GENERATED) ? 1 : 0;
    late += event.receivedAt() > (hour + 1L) * HOUR + GRACE ? 1 : 0;
    Place place = event.place();
    partition = place.partition();
    epoch = Math.max(epoch, place.epoch());
    firstOffset = Math.min(firstOffset, place.offset());
    lastOffset = Math.max(lastOffset, place.offset());
    boolean first = !changed;
    changed = true;
    return first;
  }

  WarehouseRow row(String channel, HourKey key) {
    changed = false;
    return TallyRows.interactionHour(
        channel,
        key.content(),
        key.kind().measure().code(),
        key.hour() * HOUR,
        total,
        flagged,
        late,
        generated,
        new Lineage(partition, firstOffset, lastOffset, total, epoch));
  }

  HourTally copy() {
    HourTally copy = new HourTally();
    copy.total = total;
    copy.flagged = flagged;
    copy.late = late;
    copy.generated = generated;
    copy.partition = partition;
    copy.epoch = epoch;
    copy.firstOffset = firstOffset;
    copy.lastOffset = lastOffset;
    copy.changed = changed;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(total);
    out.writeLong(flagged);
    out.writeLong(late);
    out.writeLong(generated);
    out.writeInt(partition);
    out.writeInt(epoch);
    out.writeLong(firstOffset);
    out.writeLong(lastOffset);
  }

  static HourTally read(DataInput in) throws IOException {
    HourTally tally = new HourTally();
    tally.total = in.readLong();
    tally.flagged = in.readLong();
    tally.late = in.readLong();
    tally.generated = in.readLong();
    tally.partition = in.readInt();
    tally.epoch = in.readInt();
    tally.firstOffset = in.readLong();
    tally.lastOffset = in.readLong();
    return tally;
  }
}
