package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * One reading of a counter that only grows.
 *
 * @param channel the channel
 * @param content the content; empty for the channel itself
 * @param measure code of the measure
 * @param readAt when the platform showed it, in milliseconds
 * @param milli its value in thousandths
 * @param missing true when the source takes the reading back
 * @param generated made up for a demonstration
 * @param place where it lies
 */
public record ReadingEvent(
    String channel,
    String content,
    String measure,
    long readAt,
    long milli,
    boolean missing,
    boolean generated,
    Place place) {

  /** How Flink serialises it. */
  public static final FormatType<ReadingEvent> TYPE =
      FormatType.of(ReadingEvent.class, new ReadingFormat());

  /** Returns the counter that was read; U+0000 appears in no code. */
  public String counter() {
    return channel + '\0' + content + '\0' + measure;
  }

  /** Writes a reading between two steps of one run; never into state. */
  public static final class ReadingFormat implements Format<ReadingEvent> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(ReadingEvent event, DataOutput out) throws IOException {
      out.writeUTF(event.channel);
      out.writeUTF(event.content);
      out.writeUTF(event.measure);
      out.writeLong(event.readAt);
      out.writeLong(event.milli);
      out.writeBoolean(event.missing);
      out.writeBoolean(event.generated);
      event.place.write(out);
    }

    @Override
    public ReadingEvent read(DataInput in, int version) throws IOException {
      return new ReadingEvent(
          in.readUTF(),
          in.readUTF(),
          in.readUTF(),
          in.readLong(),
          in.readLong(),
          in.readBoolean(),
          in.readBoolean(),
          Place.read(in));
    }
  }
}
