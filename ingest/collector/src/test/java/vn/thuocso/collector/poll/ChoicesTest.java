package vn.thuocso.collector.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.PollEntry;

class ChoicesTest {

  private static final PollEntry POLL =
      PollEntry.newBuilder()
          .setId("p")
          .setOpensOn("2026-11-22")
          .setClosesOn("2026-11-30")
          .addQuestions(question("q1", "single", "a", "b"))
          .addQuestions(question("q2", "multiple", "x", "y"))
          .build();

  @Test
  void aQuestionMayBeLeftOutAndSeveralOptionsChosenWhereAllowed() {
    Choices choices =
        Choices.read(POLL, Map.of("q.q2", List.of("x", "y", "x"), "token", List.of("t")));
    assertThat(choices.problems()).isEmpty();
    assertThat(choices.answers())
        .containsExactly(
            Ballot.Answer.newBuilder().setQuestion("q2").addOptions("x").addOptions("y").build());
  }

  @Test
  void everyProblemIsToldAtOnce() {
    Choices choices =
        Choices.read(POLL, Map.of("q.q1", List.of("a", "b", "z"), "q.q9", List.of("a")));
    assertThat(choices.problems()).hasSize(3);
  }

  @Test
  void nothingChosenIsNoBallot() {
    assertThat(Choices.read(POLL, Map.of()).problems()).hasSize(1);
  }

  @Test
  void aPollOpensAndClosesAtMidnightInHanoi() {
    assertThat(Calendar.of(POLL, Instant.parse("2026-11-21T16:59:59Z")))
        .isEqualTo(Calendar.NOT_OPEN);
    assertThat(Calendar.of(POLL, Instant.parse("2026-11-21T17:00:00Z"))).isEqualTo(Calendar.OPEN);
    assertThat(Calendar.of(POLL, Instant.parse("2026-11-30T16:59:59Z"))).isEqualTo(Calendar.OPEN);
    assertThat(Calendar.of(POLL, Instant.parse("2026-11-30T17:00:00Z"))).isEqualTo(Calendar.CLOSED);
  }

  private static PollEntry.Question question(String code, String type, String... options) {
    PollEntry.Question.Builder question =
        PollEntry.Question.newBuilder().setCode(code).setText(code).setType(type);
    for (String option : options) {
      question.addOptions(PollEntry.Option.newBuilder().setCode(option).setText(option));
    }
    return question.build();
  }
}
