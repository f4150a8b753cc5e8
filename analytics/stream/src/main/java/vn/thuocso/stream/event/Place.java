package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.warehouse.row.RowVersion;

/**
 * Where a record lies and in which epoch the job read it.
 *
 * @param partition the partition; the topic follows from the kind of event
 * @param offset the place in the partition
 * @param epoch the epoch of the job
 */
public record Place(int partition, long offset, int epoch) {

  /** Returns the version of a row whose last record lies here: grows with epoch, then offset. */
  public long version() {
    return RowVersion.of(epoch, offset);
  }

  /** Writes it flat. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(partition);
    out.writeLong(offset);
    out.writeInt(epoch);
  }

  /** Reads what {@link #write} wrote. */
  public static Place read(DataInput in) throws IOException {
    return new Place(in.readInt(), in.readLong(), in.readInt());
  }
}
