package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * One refusal, read back from the topic of dead letters.
 *
 * @param stage who refused: collector or job
 * @param topicRefused the topic of the refused record; empty when the collector refused
 * @param reason code of the reason
 * @param refusedAt when, in milliseconds
 * @param idHigh first half of the letter's id
 * @param idLow second half of the letter's id
 * @param place where the letter lies
 */
public record LetterEvent(
    String stage,
    String topicRefused,
    String reason,
    long refusedAt,
    long idHigh,
    long idLow,
    Place place) {

  /** How Flink serialises it. */
  public static final FormatType<LetterEvent> TYPE =
      FormatType.of(LetterEvent.class, new LetterFormat());

  /** Returns what is tallied together; the partition belongs to it, so that offsets are ordered. */
  public String tally() {
    return stage + '\0' + topicRefused + '\0' + reason + '\0' + place.partition();
  }

  /** Writes a refusal between two steps of one run; never into state. */
  public static final class LetterFormat implements Format<LetterEvent> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(LetterEvent event, DataOutput out) throws IOException {
      out.writeUTF(event.stage);
      out.writeUTF(event.topicRefused);
      out.writeUTF(event.reason);
      out.writeLong(event.refusedAt);
      out.writeLong(event.idHigh);
      out.writeLong(event.idLow);
      event.place.write(out);
    }

    @Override
    public LetterEvent read(DataInput in, int version) throws IOException {
      return new LetterEvent(
          in.readUTF(),
          in.readUTF(),
          in.readUTF(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          Place.read(in));
    }
  }
}
