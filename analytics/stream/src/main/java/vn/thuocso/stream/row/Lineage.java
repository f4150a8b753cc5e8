package vn.thuocso.stream.row;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import vn.thuocso.stream.event.Place;

/**
 * Which records made a tally row.
 *
 * @param partition their partition
 * @param firstOffset the first of them
 * @param lastOffset the last of them
 * @param events how many counted
 * @param epoch the epoch of the last of them
 */
public record Lineage(int partition, long firstOffset, long lastOffset, long events, int epoch)
    implements Serializable {

  /** Returns the lineage of one record. */
  public static Lineage of(Place place) {
    return new Lineage(place.partition(), place.offset(), place.offset(), 1, place.epoch());
  }

  /** Returns this lineage and one record more. */
  public Lineage and(Place place) {
    return new Lineage(
        place.partition(),
        Math.min(firstOffset, place.offset()),
        Math.max(lastOffset, place.offset()),
        events + 1,
        Math.max(epoch, place.epoch()));
  }

  /** Returns the version of the row: grows with epoch, then with the last offset. */
  public long version() {
    return new Place(partition, lastOffset, epoch).version();
  }

  /** Writes it flat. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(partition);
    out.writeLong(firstOffset);
    out.writeLong(lastOffset);
    out.writeLong(events);
    out.writeInt(epoch);
  }

  /** Reads what {@link #write} wrote. */
  public static Lineage read(DataInput in) throws IOException {
    return new Lineage(in.readInt(), in.readLong(), in.readLong(), in.readLong(), in.readInt());
  }
}
