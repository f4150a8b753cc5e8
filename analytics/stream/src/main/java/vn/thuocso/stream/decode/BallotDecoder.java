package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Flags;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.Ballot.Stage;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.event.BallotEvent.Choice;
import vn.thuocso.stream.event.RawRecord;

/** Reads ballots. Whether question and option exist is the collector's business. */
public final class BallotDecoder implements Decoder<BallotEvent> {

  private static final long serialVersionUID = 1L;

  @Override
  public void decode(RawRecord record, byte[] value, Admission admission, Desk<BallotEvent> desk)
      throws InvalidProtocolBufferException {
    Ballot wire = Ballot.parseFrom(value);
    RejectReason broken = broken(wire, record, desk.now());
    if (broken == null) {
      desk.accept(event(wire, record, admission));
    } else {
      desk.refuse(broken, "");
    }
  }

  private static @Nullable RejectReason broken(Ballot wire, RawRecord record, long now) {
    RejectReason stage =
        wire.getStage() == Stage.STARTED || wire.getStage() == Stage.COMPLETED
            ? null
            : RejectReason.UNKNOWN_KIND;
    RejectReason time =
        Rules.time(wire.getOccurredAtMs(), wire.getReceivedAtMs(), record.appendedAt(), now);
    RejectReason form =
        Rules.first(Rules.eventId(wire.getBallotId()), Rules.id(wire.getPollId()), stage);
    return Rules.first(form, time, answers(wire));
  }

  private static @Nullable RejectReason answers(Ballot wire) {
    for (Ballot.Answer answer : wire.getAnswersList()) {
      if (Rules.id(answer.getQuestion()) != null) {
        return RejectReason.UNKNOWN_QUESTION;
      }
      for (String option : answer.getOptionsList()) {
        if (Rules.id(option) != null) {
          return RejectReason.UNKNOWN_OPTION;
        }
      }
    }
    return null;
  }

  private static BallotEvent event(Ballot wire, RawRecord record, Admission admission) {
    return new BallotEvent(
        wire.getPollId(),
        wire.getStage() == Stage.COMPLETED,
        wire.getOccurredAtMs(),
        wire.getReceivedAtMs(),
        Rules.longAt(wire.getBallotId(), 0),
        Rules.longAt(wire.getBallotId(), Long.BYTES),
        Flags.any(wire.getFlags()),
        wire.getOrigin().getGenerated(),
        choices(wire),
        admission.place(record));
  }

  private static List<Choice> choices(Ballot wire) {
    Set<Choice> choices = new LinkedHashSet<>();
    for (Ballot.Answer answer : wire.getAnswersList()) {
      for (String option : answer.getOptionsList()) {
        choices.add(new Choice(answer.getQuestion(), option));
      }
    }
    return List.copyOf(choices);
  }
}
