package vn.thuocso.dashboard.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

class ReadingTest {

  @Test
  void theShippedDefinitionIsOneOfOurs() {
    Reading reading = Reading.of(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow());
    assertThat(reading.framework()).isPresent();
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void everyProblemOfAFileIsNamedAtOnceByItsLine() {
    String text =
        TestingDefinition.text("2")
            .replace("kind: BOOL", "kind: BOOLE")
            .replace("months: 12", "months: 13")
            .replace("direction: up", "direction: upp");
    Reading reading = Reading.of(TestingDefinition.bytes(text));
    assertThat(reading.framework()).isEmpty();
    assertThat(reading.problems()).hasSizeGreaterThan(3);
    assertThat(reading.problems()).allMatch(problem -> problem.place().line() > 0);
  }

  @Test
  void whatIsNoDefinitionIsRefusedInWords() {
    assertThat(Reading.of(new byte[0]).refusal()).isEqualTo("framework.file.none");
    assertThat(Reading.of(new byte[3_000_000]).refusal()).isEqualTo("framework.file.large");
    assertThat(Reading.of(TestingDefinition.bytes("PK\u0003\u0004")).problems()).isNotEmpty();
    assertThat(Reading.of(TestingDefinition.bytes(TestingDefinition.text("2/3"))).refusal())
        .isEqualTo("framework.file.code");
  }
}
