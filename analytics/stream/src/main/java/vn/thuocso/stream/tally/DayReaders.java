package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.row.Lineage;
import vn.thuocso.stream.row.TallyRows;
import vn.thuocso.stream.row.WarehouseRow;

/** The distinct readers of one content on one day: a sketch, from which no token comes back. */
final class DayReaders {

  private DistinctSketch sketch;
  private boolean shared;
  private Lineage lineage;
  private long generated;
  private boolean changed;

  private DayReaders(DistinctSketch sketch, Lineage lineage) {
    this.sketch = sketch;
    this.lineage = lineage;
  }

  static DayReaders of(Place place) {
    DistinctSketch sketch = new DistinctSketch();
    return new DayReaders(
        sketch, new Lineage(place.partition(), place.offset(), place.offset(), 0, place.epoch()));
  }

  /** Counts a reader; returns true when the day was unchanged since it was written. */
  boolean add(long token, boolean isGenerated, Place place) {
    if (shared) {
      sketch = sketch.copy();
      shared = false;
    }
    sketch.add(token);
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
        sketch.estimate(),
        sketch.lower(),
        sketch.upper(),
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
    sketch.write(out);
    lineage.write(out);
    out.writeLong(generated);
  }

  static DayReaders read(DataInput in) throws IOException {
    DayReaders readers = new DayReaders(DistinctSketch.read(in), Lineage.read(in));
    readers.generated = in.readLong();
    return readers;
  }
}
