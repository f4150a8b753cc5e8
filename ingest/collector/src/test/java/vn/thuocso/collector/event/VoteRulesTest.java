package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.PollEntry.Option;
import vn.thuocso.contract.wire.PollEntry.Question;

class VoteRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
  private static final ChannelEntry CHANNEL = ChannelEntry.newBuilder().setId("bt").build();
  private static final Origin ORIGIN = Origin.newBuilder().setSource("api").build();
  private final VoteRules rules = new VoteRules(registry(), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aVoteIsTheSameBallotHoweverOftenItIsSent() throws Refusal {
    Ballot ballot = rules.judge(CHANNEL, vote(NOW, Map.of("q", List.of("a"))), ORIGIN);
    assertThat(ballot.getStage()).isEqualTo(Ballot.Stage.COMPLETED);
    assertThat(ballot.getAnswersList())
        .containsExactly(Ballot.Answer.newBuilder().setQuestion("q").addOptions("a").build());
    assertThat(rules.judge(CHANNEL, vote(NOW, Map.of("q", List.of("a"))), ORIGIN).getBallotId())
        .isEqualTo(ballot.getBallotId());
  }

  @Test
  void aFormOnlyOpenedIsAnotherEventWithoutAnswers() throws Refusal {
    Vote opened = new Vote("v", "p", NOW, false, Map.of("q", List.of("a")));
    Ballot ballot = rules.judge(CHANNEL, opened, ORIGIN);
    assertThat(ballot.getStage()).isEqualTo(Ballot.Stage.STARTED);
    assertThat(ballot.getAnswersList()).isEmpty();
  }

  @Test
  void eachBrokenRuleHasItsReason() {
    Map<String, List<String>> fine = Map.of("q", List.of("a"));
    assertThat(reason(new Vote("v", "x", NOW, true, fine))).isEqualTo(RejectReason.UNKNOWN_POLL);
    assertThat(reason(vote(NOW.plus(Duration.ofMinutes(6)), fine)))
        .isEqualTo(RejectReason.IN_FUTURE);
    assertThat(reason(vote(NOW.minus(Duration.ofHours(49)), fine))).isEqualTo(RejectReason.TOO_OLD);
    assertThat(reason(vote(NOW.minus(Duration.ofHours(47)), fine)))
        .isEqualTo(RejectReason.POLL_NOT_OPEN);
    assertThat(reason(vote(NOW, Map.of()))).isEqualTo(RejectReason.MISSING_FIELD);
    assertThat(reason(vote(NOW, Map.of("z", List.of("a")))))
        .isEqualTo(RejectReason.UNKNOWN_QUESTION);
    assertThat(reason(vote(NOW, Map.of("q", List.of("z"))))).isEqualTo(RejectReason.UNKNOWN_OPTION);
    assertThat(reason(vote(NOW, Map.of("q", List.of("a", "b")))))
        .isEqualTo(RejectReason.TOO_MANY_OPTIONS);
  }

  @Test
  void aPollOfAnotherChannelIsUnknown() {
    ChannelEntry other = ChannelEntry.newBuilder().setId("other").build();
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> rules.judge(other, vote(NOW, Map.of("q", List.of("a"))), ORIGIN));
    assertThat(refusal.reason()).isEqualTo(RejectReason.UNKNOWN_POLL);
  }

  private RejectReason reason(Vote vote) {
    return catchThrowableOfType(Refusal.class, () -> rules.judge(CHANNEL, vote, ORIGIN)).reason();
  }

  private static Vote vote(Instant at, Map<String, List<String>> answers) {
    return new Vote("v", "p", at, true, answers);
  }

  private static Registry registry() {
    Registry registry = new Registry();
    registry.apply(
        PollEntry.newBuilder()
            .setId("p")
            .setChannelId("bt")
            .setOpensOn("2026-11-22")
            .setClosesOn("2026-11-22")
            .setVersion(1)
            .addQuestions(
                Question.newBuilder()
                    .setCode("q")
                    .setType("single")
                    .addOptions(Option.newBuilder().setCode("a"))
                    .addOptions(Option.newBuilder().setCode("b")))
            .build());
    return registry;
  }
}
