package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.memory.Memory;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;

/** The distinct readers of one content on one day: a sketch, from which no token comes back. */
final class DayReaders {

  private static final int LOG2_BUCKETS = 12;
  private static final int DEVIATIONS = 2;

  private HllSketch sketch;
  private boolean shared;
  private Lineage lineage;
  private long generated;
  private boolean changed;

  private DayReaders(HllSketch sketch, Lineage lineage) {
    this.sketch = sketch;
    this.lineage = lineage;
  }

  static DayReaders of(Place place) {
    HllSketch sketch = new HllSketch(LOG2_BUCKETS, TgtHllType.HLL_8);
    return new DayReaders(
        sketch, new Lineage(place.partition(), place.offset(), place.offset(), 0, place.epoch()));
  }

  /** Counts a reader; returns true when the day was unchanged since it was written. */
  boolean add(long token, boolean isGenerated, Place place) {
    if (shared) {
      sketch = sketch.copy();
      shared = false;
    }
    sketch.update(token);
    generated += isGenerated ? 1 : 0;
    lineage = lineage.and(place);
    boolean first = !changed;
    changed = true;
    return first;
  }

  WarehouseRow row(String channel, DayKey key) {
    changed = false;
    return TallyRows.readerDay(
        channel,
        key.content(),
        key.day(),
        sketch.getEstimate(),
        sketch.getLowerBound(DEVIATIONS),
        sketch.getUpperBound(DEVIATIONS),
        generated,
        lineage);
  }

  /** Returns a copy that changes independently; both share the sketch until one changes it. */
  DayReaders copy() {
    shared = true;
    DayReaders copy = new DayReaders(sketch, lineage);
    copy.shared = true;
    copy.generated = generated;
    copy.changed = changed;
    return copy;
  }

  void write(DataOutput out) throws IOException {
    byte[] bytes = sketch.toCompactByteArray();
    out.writeInt(bytes.length);
    out.write(bytes);
    lineage.write(out);
    out.writeLong(generated);
  }

  static DayReaders read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    DayReaders readers = new DayReaders(HllSketch.heapify(Memory.wrap(bytes)), Lineage.read(in));
    readers.generated = in.readLong();
    return readers;
  }
}
