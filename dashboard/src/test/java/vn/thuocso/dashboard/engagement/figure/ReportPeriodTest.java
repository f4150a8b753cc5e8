package vn.thuocso.dashboard.engagement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T03:00:00Z, 2026-Q3",
    "2026-12-31T16:59:59Z, 2026-Q3",
    // Midnight of 1/1/2027 in Hanoi is 17:00 of the day before in UTC.
    "2026-12-31T17:00:00Z, 2026-Q4",
    "2027-02-01T00:00:00Z, 2026-Q4",
  })
  void theLastFullQuarterIsThatOfHanoi(String now, String code) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);

    assertThat(ReportPeriod.lastFullQuarter(clock).code()).isEqualTo(code);
  }

  @Test
  void aQuarterKnowsItsDays() {
    ReportPeriod quarter = ReportPeriod.parse("2024-Q1").orElseThrow();

    assertThat(quarter.first()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(quarter.last()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(quarter.runningOn(LocalDate.of(2024, 3, 31))).isTrue();
    assertThat(quarter.runningOn(LocalDate.of(2024, 4, 1))).isFalse();
  }

  @Test
  void aYearKnowsItsDays() {
    ReportPeriod year = ReportPeriod.parse("2025").orElseThrow();

    assertThat(year.first()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(year.last()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-Q5", "2026-q1", "26", "2026-Q1'; DROP", "1999"})
  void otherWordsAreNoPeriod(String word) {
    assertThat(ReportPeriod.parse(word)).isEmpty();
  }
}
