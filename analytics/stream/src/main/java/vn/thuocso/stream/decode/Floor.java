package vn.thuocso.stream.decode;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * The epoch of a partition, and from when on the partition is whole; part of every snapshot.
 *
 * @param topic the topic; empty for the epoch itself, before any partition was read
 * @param partition the partition
 * @param epoch the epoch
 * @param somethingToProtect whether partitions that were not read yet get a floor
 * @param wholeFrom see {@link Admission#wholeFrom}
 */
record Floor(String topic, int partition, int epoch, boolean somethingToProtect, long wholeFrom) {

  static final FormatType<Floor> TYPE = FormatType.of(Floor.class, new FloorFormat());

  Admission admission() {
    return new Admission(epoch, wholeFrom);
  }

  /** Writes a floor into snapshots. */
  static final class FloorFormat implements Format<Floor> {

    private static final long serialVersionUID = 1L;

    public FloorFormat() {}

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Floor floor, DataOutput out) throws IOException {
      out.writeUTF(floor.topic);
      out.writeInt(floor.partition);
      out.writeInt(floor.epoch);
      out.writeBoolean(floor.somethingToProtect);
      out.writeLong(floor.wholeFrom);
    }

    @Override
    public Floor read(DataInput in, int version) throws IOException {
      return new Floor(in.readUTF(), in.readInt(), in.readInt(), in.readBoolean(), in.readLong());
    }
  }
}
