package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.RejectReason;

class BallotAnswersTest {

  private final EventJson json = new EventJson();

  @Test
  void theAnswersOfABallotAreListsOfOptions() throws Refusal {
    assertThat(vote("{\"q1\":[\"a\"],\"q2\":[\"b\",\"c\"],\"q3\":[]}").answers())
        .containsOnlyKeys("q1", "q2")
        .containsEntry("q2", List.of("b", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"b\"", "1", "null", "{\"b\":\"c\"}", "{}", "[1]"})
  void anAnswerThatIsNoListOfOptionsIsRefusedByName(String answer) {
    assertThatThrownBy(() -> vote("{\"q1\":[\"a\"],\"q2\":" + answer + "}"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(RejectReason.MALFORMED);
              assertThat(refusal.field()).isEqualTo("answers");
              assertThat(refusal.value()).isEqualTo("q2");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\"]", "\"a\"", "1"})
  void answersWithoutQuestionsAreRefused(String answers) {
    assertThatThrownBy(() -> vote(answers))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.MALFORMED));
  }

  private Vote vote(String answers) throws Refusal {
    String line =
        "{\"id\":\"1\",\"poll\":\"p\",\"at\":\"2026-11-22T09:00:00+07:00\",\"answers\":%s}"
            .formatted(answers);
    return json.vote(json.object(line.getBytes(StandardCharsets.UTF_8)));
  }
}
