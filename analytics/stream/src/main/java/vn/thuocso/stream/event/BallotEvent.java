package vn.thuocso.stream.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;

/**
 * One form that was opened or sent.
 *
 * @param poll the poll
 * @param completed true when it was sent, false when it was only opened
 * @param occurredAt when, in milliseconds
 * @param receivedAt when the collector took it, in milliseconds
 * @param idHigh first half of the ballot's id
 * @param idLow second half of the ballot's id
 * @param flagged a rule of the collector took it for machine-made
 * @param generated made up for a demonstration
 * @param choices what was chosen, each option once
 * @param place where it lies
 */
public record BallotEvent(
    String poll,
    boolean completed,
    long occurredAt,
    long receivedAt,
    long idHigh,
    long idLow,
    boolean flagged,
    boolean generated,
    List<Choice> choices,
    Place place) {

  /** How Flink serialises it. */
  public static final FormatType<BallotEvent> TYPE =
      FormatType.of(BallotEvent.class, new BallotFormat());

  /** Copies the choices. */
  public BallotEvent {
    choices = List.copyOf(choices);
  }

  /**
   * One option of one question.
   *
   * @param question code of the question
   * @param option code of the option
   */
  public record Choice(String question, String option) implements Serializable {}

  /** Writes a ballot between two steps of one run; never into state. */
  public static final class BallotFormat implements Format<BallotEvent> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(BallotEvent event, DataOutput out) throws IOException {
      out.writeUTF(event.poll);
      out.writeBoolean(event.completed);
      out.writeLong(event.occurredAt);
      out.writeLong(event.receivedAt);
      out.writeLong(event.idHigh);
      out.writeLong(event.idLow);
      out.writeBoolean(event.flagged);
      out.writeBoolean(event.generated);
      out.writeInt(event.choices.size());
      for (Choice choice : event.choices) {
        out.writeUTF(choice.question);
        out.writeUTF(choice.option);
      }
      event.place.write(out);
    }

    @Override
    public BallotEvent read(DataInput in, int version) throws IOException {
      return new BallotEvent(
          in.readUTF(),
          in.readBoolean(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readBoolean(),
          in.readBoolean(),
          readChoices(in),
          Place.read(in));
    }

    private static List<Choice> readChoices(DataInput in) throws IOException {
      int count = in.readInt();
      List<Choice> choices = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        choices.add(new Choice(in.readUTF(), in.readUTF()));
      }
      return choices;
    }
  }
}
