package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * One use of a service.
 *
 * @param channel the channel
 * @param content the content; empty for the channel itself
 * @param kind what was done
 * @param occurredAt when, in milliseconds
 * @param receivedAt when the collector took it, in milliseconds
 * @param idHigh first half of the event's id
 * @param idLow second half of the event's id
 * @param token the day token; 0 when the reader was not seen
 * @param marks flagged, generated and whole-day, as bits
 * @param place where it lies
 */
public record InteractionEvent(
    String channel,
    String content,
    InteractionKind kind,
    long occurredAt,
    long receivedAt,
    long idHigh,
    long idLow,
    long token,
    int marks,
    Place place) {

  /** Mark: a rule of the collector took it for machine-made. */
  public static final int FLAGGED = 1;

  /** Mark: made up for a demonstration. */
  public static final int GENERATED = 1 << 1;

  /** Mark: its whole day can be rebuilt, so that the day's readers may be written. */
  public static final int WHOLE_DAY = 1 << 2;

  /** How Flink serialises it. */
  public static final FormatType<InteractionEvent> TYPE =
      FormatType.of(InteractionEvent.class, new InteractionFormat());

  private static final InteractionKind[] KINDS = InteractionKind.values();

  /** Tells whether the mark is set. */
  public boolean marked(int mark) {
    return (marks & mark) != 0;
  }

  /** Writes an interaction between two steps of one run; never into state. */
  public static final class InteractionFormat implements Format<InteractionEvent> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // Between two steps of one run; never stored.
    public void write(InteractionEvent event, DataOutput out) throws IOException {
      out.writeUTF(event.channel);
      out.writeUTF(event.content);
      out.writeByte(event.kind.ordinal());
      out.writeLong(event.occurredAt);
      out.writeLong(event.receivedAt);
      out.writeLong(event.idHigh);
      out.writeLong(event.idLow);
      out.writeLong(event.token);
      out.writeByte(event.marks);
      event.place.write(out);
    }

    @Override
    public InteractionEvent read(DataInput in, int version) throws IOException {
      return new InteractionEvent(
          in.readUTF(),
          in.readUTF(),
          KINDS[in.readByte()],
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readByte(),
          Place.read(in));
    }
  }
}
