package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * A dead letter on its way to the broker.
 *
 * @param key its key: the channel, or the reason where no channel is known
 * @param value its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Millions pass by; none is compared or changed.
public record DeadRecord(String key, byte[] value) {

  /** How Flink serialises it. */
  public static final FormatType<DeadRecord> TYPE =
      FormatType.of(DeadRecord.class, new DeadRecordFormat());

  /** Writes key and bytes. */
  public static final class DeadRecordFormat implements Format<DeadRecord> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(DeadRecord record, DataOutput out) throws IOException {
      out.writeUTF(record.key);
      out.writeInt(record.value.length);
      out.write(record.value);
    }

    @Override
    public DeadRecord read(DataInput in, int version) throws IOException {
      String key = in.readUTF();
      byte[] value = new byte[in.readInt()];
      in.readFully(value);
      return new DeadRecord(key, value);
    }
  }
}
