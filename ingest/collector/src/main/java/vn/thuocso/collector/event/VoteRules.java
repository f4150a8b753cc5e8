package vn.thuocso.collector.event;

import com.google.protobuf.ByteString;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.PollEntry;

/** Judges votes that a channel's own forms collected, and writes those that pass as ballots. */
final class VoteRules {

  private final Registry registry;
  private final Clock clock;

  VoteRules(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** Returns the ballot, received now; the same id of the same channel gives the same ballot. */
  Ballot judge(ChannelEntry channel, Vote vote, Origin origin) throws Refusal {
    Instant now = clock.instant();
    time(vote.at(), now);
    PollEntry poll = poll(channel, vote);
    open(poll, vote.at());
    Ballot.Stage stage = vote.completed() ? Ballot.Stage.COMPLETED : Ballot.Stage.STARTED;
    EventId id = EventId.of(channel.getId(), "ballot", stage.name(), vote.id());
    Ballot.Builder ballot =
        Ballot.newBuilder()
            .setBallotId(ByteString.copyFrom(id.bytes()))
            .setPollId(poll.getId())
            .setOccurredAtMs(vote.at().toEpochMilli())
            .setReceivedAtMs(now.toEpochMilli())
            .setStage(stage)
            .setOrigin(origin);
    if (vote.completed()) {
      answers(poll, vote, ballot);
    }
    return ballot.build();
  }

  private static void time(Instant at, Instant now) throws Refusal {
    if (at.isAfter(now.plus(Horizon.FUTURE))) {
      throw new Refusal(RejectReason.IN_FUTURE, "at", at.toString());
    }
    if (at.isBefore(now.minus(Horizon.PAST))) {
      throw new Refusal(RejectReason.TOO_OLD, "at", at.toString());
    }
  }

  private PollEntry poll(ChannelEntry channel, Vote vote) throws Refusal {
    return registry
        .poll(vote.poll())
        .filter(poll -> poll.getChannelId().equals(channel.getId()))
        .orElseThrow(() -> new Refusal(RejectReason.UNKNOWN_POLL, "poll", vote.poll()));
  }

  /** The days of a poll are ISO text, so they compare as they stand. */
  private static void open(PollEntry poll, Instant at) throws Refusal {
    String day = HcmcCalendar.dayOf(at).toString();
    if (day.compareTo(poll.getOpensOn()) < 0) {
      throw new Refusal(RejectReason.POLL_NOT_OPEN, "poll", poll.getId());
    }
    if (!poll.getClosesOn().isEmpty() && day.compareTo(poll.getClosesOn()) > 0) {
      throw new Refusal(RejectReason.POLL_CLOSED, "poll", poll.getId());
    }
  }

  private static void answers(PollEntry poll, Vote vote, Ballot.Builder ballot) throws Refusal {
    if (vote.answers().isEmpty()) {
      throw new Refusal(RejectReason.MISSING_FIELD, "answers", "answers");
    }
    for (Map.Entry<String, List<String>> answer : vote.answers().entrySet()) {
      check(poll, answer.getKey(), answer.getValue());
      ballot.addAnswers(
          Ballot.Answer.newBuilder()
              .setQuestion(answer.getKey())
              .addAllOptions(answer.getValue().stream().distinct().toList()));
    }
  }

  private static void check(PollEntry poll, String code, List<String> chosen) throws Refusal {
    PollEntry.Question question =
        poll.getQuestionsList().stream()
            .filter(asked -> asked.getCode().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refusal(RejectReason.UNKNOWN_QUESTION, "answers", code));
    for (String option : chosen) {
      if (question.getOptionsList().stream().noneMatch(o -> o.getCode().equals(option))) {
        throw new Refusal(RejectReason.UNKNOWN_OPTION, "answers", option);
      }
    }
    if (!question.getType().equals("multiple") && chosen.stream().distinct().count() > 1) {
      throw new Refusal(RejectReason.TOO_MANY_OPTIONS, "answers", code);
    }
  }
}
