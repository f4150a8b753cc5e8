package vn.thuocso.stream.decode;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * The last record read of a partition; part of every snapshot, because the row that tells it may
 * die with the job after the checkpoint that covers it.
 *
 * @param topic the topic
 * @param place where the record stands
 * @param appendedAt when Kafka took it, in milliseconds since 1970 UTC
 */
record LastRead(String topic, Place place, long appendedAt) {

  static final FormatType<LastRead> TYPE = FormatType.of(LastRead.class, new LastReadFormat());

  /** Writes a last record into snapshots. */
  static final class LastReadFormat implements Format<LastRead> {

    private static final long serialVersionUID = 1L;

    public LastReadFormat() {}

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(LastRead last, DataOutput out) throws IOException {
      out.writeUTF(last.topic);
      last.place.write(out);
      out.writeLong(last.appendedAt);
    }

    @Override
    public LastRead read(DataInput in, int version) throws IOException {
      return new LastRead(in.readUTF(), Place.read(in), in.readLong());
    }
  }
}
