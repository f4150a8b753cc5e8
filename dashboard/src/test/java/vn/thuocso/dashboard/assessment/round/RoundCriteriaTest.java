package vn.thuocso.dashboard.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundCriteriaTest {

  private final RoundCriteria criteria = new RoundCriteria();

  @ParameterizedTest
  @CsvSource({"2025, 6", "2026, 12", "2027, 12"})
  void aRoundAsksForTheMonthsInWhichItsFrameworkHeld(int year, int months) {
    assertThat(criteria.of(round(year, "1")).framework().round().months()).isEqualTo(months);
  }

  @Test
  void aRoundOfAnotherVersionIsNotAssessedByThisOne() {
    assertThatThrownBy(() -> criteria.of(round(2026, "2")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TG-DEMO-1 2");
  }

  private static Round round(int year, String version) {
    Instant opens = Instant.parse("2027-01-01T00:00:00Z");
    return new Round(
        year,
        "TG-DEMO-1",
        version,
        opens,
        opens.plusSeconds(1),
        opens.plusSeconds(2),
        LocalDate.of(2027, 3, 1),
        LocalDate.of(2027, 3, 2),
        Optional.empty(),
        1);
  }
}
