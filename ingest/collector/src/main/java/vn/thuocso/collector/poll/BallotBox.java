package vn.thuocso.collector.poll;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.journal.Journal;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.PollEntry;

/**
 * Brings ballots to Kafka. What was answered is never journaled here: it is in Kafka before the
 * reader is thanked, or nowhere. That a form was opened goes by the journal.
 */
final class BallotBox {

  private static final Logger log = LoggerFactory.getLogger(BallotBox.class);
  private static final long PATIENCE_SECONDS = 15;

  private final Outlet outlet;
  private final Journal journal;
  private final Counters counters;
  private final Clock clock;
  private final Gate gate;

  BallotBox(Outlet outlet, Journal journal, Counters counters, Clock clock, Gate gate) {
    this.gate = gate;
    this.outlet = outlet;
    this.journal = journal;
    this.counters = counters;
    this.clock = clock;
  }

  /** Notes that the form with this nonce was opened. */
  void started(PollEntry poll, String nonce, int flags) {
    Ballot ballot = ballot(poll, nonce, Ballot.Stage.STARTED, flags).build();
    try {
      journal.append(Topics.BALLOTS, poll.getId(), ballot);
      counters.add("polls.started");
    } catch (IOException e) {
      counters.add("polls.unjournaled");
      log.error("An opened form could not be journaled: {}", e.toString());
    }
  }

  /** Counts a form that was sent and not taken. */
  void refused(String reason) {
    counters.add("polls.refused." + reason);
  }

  /** Puts the answers in; tells whether Kafka has them and the job will come to read them. */
  boolean completed(PollEntry poll, String nonce, int flags, List<Ballot.Answer> answers) {
    if (!gate.isOpen()) {
      counters.add("polls.behind");
      return false;
    }
    Ballot ballot =
        ballot(poll, nonce, Ballot.Stage.COMPLETED, flags).addAllAnswers(answers).build();
    try {
      outlet.send(Topics.BALLOTS, poll.getId(), ballot).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      counters.add("polls.completed");
      return true;
    } catch (ExecutionException | TimeoutException e) {
      counters.add("polls.unsent");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Ballot.Builder ballot(PollEntry poll, String nonce, Ballot.Stage stage, int flags) {
    // The two stages of one form are two events: each counts once.
    EventId id = EventId.of("ballot", stage.name(), nonce);
    return Ballot.newBuilder()
        .setBallotId(ByteString.copyFrom(id.bytes()))
        .setPollId(poll.getId())
        .setOccurredAtMs(clock.millis())
        .setReceivedAtMs(clock.millis())
        .setStage(stage)
        .setFlags(flags)
        .setOrigin(Origin.newBuilder().setSource("poll-form").setGenerated(poll.getGenerated()));
  }
}
