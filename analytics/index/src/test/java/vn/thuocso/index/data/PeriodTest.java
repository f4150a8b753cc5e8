package vn.thuocso.index.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void standInTheOrderOfTheirLastDays() {
    assertThat(
            Stream.of("2024", "2024-H2", "2024-Q4", "2024-12", "2024-H1", "2024-07", "2023", "")
                .map(Period::new)
                .sorted()
                .map(Period::label))
        .containsExactly("", "2023", "2024-H1", "2024-07", "2024-12", "2024-Q4", "2024-H2", "2024");
  }

  @Test
  void ofNothingIsMissingBeforeItIsHidden() {
    assertThat(State.ofNone(java.util.List.of(State.SUPPRESSED, State.NOT_APPLICABLE)))
        .isEqualTo(State.SUPPRESSED);
    assertThat(State.ofNone(java.util.List.of(State.SUPPRESSED, State.MISSING)))
        .isEqualTo(State.MISSING);
    assertThat(State.ofNone(java.util.List.of(State.NOT_APPLICABLE)))
        .isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void theYearNoughtIsNone() {
    assertThat(new Period("0000").lastDay()).isEmpty();
    assertThat(new Period("0000-07").lastDay()).isEmpty();
    assertThat(new Period("0001").lastDay()).isPresent();
  }
}
