package vn.thuocso.collector.event;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Origin;

/**
 * Takes a body of events line by line and answers once Kafka has all that passed. Repeating a body
 * is harmless: ids are derived from channel and client id, observations replace themselves.
 */
final class EventIntake {

  private final EventJson json = new EventJson();
  private final EventRules rules;
  private final DeadLetters letters;
  private final Outlet outlet;
  private final Counters counters;
  private final IntakeLimits limits;
  private final Semaphore readers;

  EventIntake(
      EventRules rules,
      DeadLetters letters,
      Outlet outlet,
      Counters counters,
      IntakeLimits limits) {
    this.rules = rules;
    this.letters = letters;
    this.outlet = outlet;
    this.counters = counters;
    this.limits = limits;
    this.readers = new Semaphore(limits.concurrent());
  }

  /**
   * Takes the body.
   *
   * @param batch the sender's name for this body, empty when none: tells equal bad lines of two
   *     bodies apart in the dead letters
   */
  Receipt take(ChannelEntry channel, String batch, InputStream body) throws IOException {
    if (!readers.tryAcquire()) {
      throw new Refused(
          Problem.BUSY, "Đang nhận nhiều lần gửi cùng lúc; hãy gửi lại.", Duration.ofSeconds(1));
    }
    try {
      return new Body(channel, batch, new Lines(body, limits)).take();
    } finally {
      readers.release();
    }
  }

  /** One body in hand. */
  private final class Body {

    private final ChannelEntry channel;
    private final String batch;
    private final Lines lines;
    private final Dispatch dispatch = new Dispatch(outlet);
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Body(ChannelEntry channel, String batch, Lines lines) {
      this.channel = channel;
      this.batch = batch;
      this.lines = lines;
    }

    Receipt take() throws IOException {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          verdicts.add(judge(line));
        }
        if (verdicts.size() > limits.lines()) {
          throw new Refused(
              Problem.TOO_MANY_LINES,
              "Mỗi lần gửi tối đa %d dòng; hãy chia nhỏ rồi gửi lại, dòng gửi lặp chỉ tính một lần."
                  .formatted(limits.lines()));
        }
      }
      if (verdicts.isEmpty()) {
        throw new Refused(Problem.EMPTY_BODY, "Nội dung gửi không có dòng nào.");
      }
      dispatch.await();
      Receipt receipt = Receipt.of(verdicts);
      counters.add("events.accepted", receipt.accepted());
      counters.add("events.duplicate", receipt.duplicate());
      return receipt;
    }

    private Verdict judge(Lines.Line line) {
      try {
        if (line.tooLong()) {
          throw new Refusal(RejectReason.LINE_TOO_LONG, "", "");
        }
        return accept(line);
      } catch (Refusal refusal) {
        counters.add("events.rejected." + refusal.reason().code());
        EventId id =
            letters.nameOf(line.bytes(), channel.getId(), batch, Integer.toString(line.number()));
        dispatch.send(
            Topics.DEAD_LETTERS,
            channel.getId(),
            letters.of(channel.getId(), refusal.reason(), origin(line, false), id));
        return Verdict.rejected(line.number(), refusal);
      }
    }

    private Verdict accept(Lines.Line line) throws Refusal {
      JsonNode node = json.object(line.bytes());
      json.checkChannel(node, channel.getId());
      Origin origin = origin(line, json.generated(node));
      String type = json.type(node);
      switch (type) {
        case "observation" ->
            dispatch.send(
                Topics.OBSERVATIONS,
                channel.getId(),
                rules.figures().judge(channel, json.figure(node), origin));
        case "interaction" -> {
          Use use = json.use(node);
          Interaction interaction = rules.uses().judge(channel, use, origin);
          if (!ids.add(use.id())) {
            return Verdict.duplicate(line.number());
          }
          dispatch.send(Topics.INTERACTIONS, channel.getId(), interaction);
        }
        case "ballot" -> {
          Vote vote = json.vote(node);
          Ballot ballot = rules.votes().judge(channel, vote, origin);
          // A form opened and the same form sent are two events.
          if (!ids.add(ballot.getStage() + "\0" + vote.id())) {
            return Verdict.duplicate(line.number());
          }
          dispatch.send(Topics.BALLOTS, ballot.getPollId(), ballot);
        }
        default -> throw new Refusal(RejectReason.UNKNOWN_KIND, "type", type);
      }
      return Verdict.accepted(line.number());
    }

    private Origin origin(Lines.Line line, boolean stated) {
      boolean generated = stated || channel.getGenerated();
      return Origin.newBuilder()
          .setSource(generated ? "demo" : "api")
          .setLine(line.number())
          .setGenerated(generated)
          .build();
    }
  }
}
