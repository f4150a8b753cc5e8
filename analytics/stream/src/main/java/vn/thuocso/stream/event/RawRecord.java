package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * One record as the broker keeps it.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its place in the partition
 * @param appendedAt when the broker appended it, in milliseconds
 * @param value its bytes; null when the record deletes its key
 */
@SuppressWarnings("ArrayRecordComponent") // Millions pass by; none is compared or changed.
public record RawRecord(
    String topic, int partition, long offset, long appendedAt, byte @Nullable [] value) {

  /** How Flink serialises it. */
  public static final FormatType<RawRecord> TYPE =
      FormatType.of(RawRecord.class, new RawRecordFormat());

  /** Writes a record with its lineage. */
  public static final class RawRecordFormat implements Format<RawRecord> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(RawRecord record, DataOutput out) throws IOException {
      out.writeUTF(record.topic);
      out.writeInt(record.partition);
      out.writeLong(record.offset);
      out.writeLong(record.appendedAt);
      byte[] value = record.value;
      out.writeInt(value == null ? -1 : value.length);
      if (value != null) {
        out.write(value);
      }
    }

    @Override
    public RawRecord read(DataInput in, int version) throws IOException {
      String topic = in.readUTF();
      int partition = in.readInt();
      long offset = in.readLong();
      long appendedAt = in.readLong();
      int length = in.readInt();
      byte[] value = null;
      if (length >= 0) {
        value = new byte[length];
        in.readFully(value);
      }
      return new RawRecord(topic, partition, offset, appendedAt, value);
    }
  }
}
