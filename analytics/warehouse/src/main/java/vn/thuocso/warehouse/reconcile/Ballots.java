package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.wire.Ballot;

/** Ballots, each counted once; answers to a question in the steps of ten that may be shown. */
final class Ballots {

  static final List<String> CELLS =
      List.of(
          "started",
          "started_flagged",
          "completed",
          "flagged",
          "generated",
          "events",
          "first_offset",
          "last_offset");

  static final List<String> OPTION_CELLS = List.of("count", "ballots");

  private static final int STEP = 10;

  private final Refusals refusals;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Poll> polls = new HashMap<>();
  private final List<String> unexplained;

  /** Takes the list for records that are neither rows nor dead letters. */
  Ballots(Refusals refusals, List<String> unexplained) {
    this.refusals = refusals;
    this.unexplained = unexplained;
  }

  void add(Entry entry) {
    if (refusals.contains(entry)) {
      return;
    }
    try {
      Ballot ballot = Ballot.parseFrom(entry.value());
      EventId id = EventId.ofBytes(ballot.getBallotId().toByteArray());
      if (seen.add(ballot.getPollId() + " " + ballot.getStage() + " " + id)) {
        polls.computeIfAbsent(ballot.getPollId(), k -> new Poll(entry)).add(ballot, entry);
      }
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  void expect(Sheet sheet) {
    polls.forEach((id, poll) -> sheet.expect(poll.row(id)));
  }

  void expectOptions(Sheet sheet) {
    polls.forEach((id, poll) -> poll.questions.forEach((q, a) -> a.expect(sheet, id, q)));
  }

  /** The answers to one question. */
  private static final class Answers {
    private final Map<String, Long> options = new HashMap<>();
    private Map<String, Long> shown = Map.of();
    private long ballots;
    private long shownBallots;
    private int partition;
    private long shownThrough;

    void add(Set<String> chosen, Entry entry) {
      ballots++;
      chosen.forEach(option -> options.merge(option, 1L, Long::sum));
      if (ballots % STEP == 0) {
        shown = Map.copyOf(options);
        shownBallots = ballots;
        partition = entry.partition();
        shownThrough = entry.offset();
      }
    }

    void expect(Sheet sheet, String poll, String question) {
      shown.forEach(
          (option, count) ->
              sheet.expect(
                  new Row(
                      Words.key(poll, question, option),
                      List.of(Long.toString(count), Long.toString(shownBallots)),
                      partition,
                      shownThrough,
                      0)));
    }
  }

  private static final class Poll {
    private final Tally tally;
    private final Map<String, Answers> questions = new HashMap<>();
    private long started;
    private long startedFlagged;
    private long completed;
    private long flagged;
    private long generated;

    Poll(Entry first) {
      tally = new Tally(first, 0);
    }

    void add(Ballot ballot, Entry entry) {
      tally.add(entry);
      if (ballot.getStage() == Ballot.Stage.STARTED) {
        started++;
        startedFlagged += ballot.getFlags() == 0 ? 0 : 1;
      } else {
        completed(ballot, entry);
      }
    }

    private void completed(Ballot ballot, Entry entry) {
      completed++;
      flagged += ballot.getFlags() == 0 ? 0 : 1;
      generated += ballot.getOrigin().getGenerated() ? 1 : 0;
      Map<String, Set<String>> answers = new HashMap<>();
      for (Ballot.Answer answer : ballot.getAnswersList()) {
        for (String option : answer.getOptionsList()) {
          answers.computeIfAbsent(answer.getQuestion(), q -> new TreeSet<>()).add(option);
        }
      }
      answers.forEach(
          (question, chosen) ->
              questions.computeIfAbsent(question, q -> new Answers()).add(chosen, entry));
    }

    Row row(String id) {
      return tally.row(
          id,
          List.of(
              Long.toString(started),
              Long.toString(startedFlagged),
              Long.toString(completed),
              Long.toString(flagged),
              Long.toString(generated)));
    }
  }
}
