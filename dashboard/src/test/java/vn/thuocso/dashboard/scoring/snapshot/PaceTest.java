package vn.thuocso.dashboard.scoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace();

  @Test
  void theStartComputesEverythingAndThenOnlyWhatChanged() {
    assertThat(ask("09:00", 1, 1)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("09:01", 1, 2)).isEqualTo(Pace.Due.ALL);
    assertThat(ask("09:02", 1, 2)).isEqualTo(Pace.Due.NOTHING);
  }

  @Test
  void theStartWaitsUntilWhatIsStillComingInHasComeIn() {
    for (int minute = 0; minute < 9; minute++) {
      assertThat(ask("09:%02d".formatted(minute), minute, 1)).isEqualTo(Pace.Due.NOTHING);
    }
    assertThat(ask("09:09", 8, 1)).isEqualTo(Pace.Due.ALL);
  }

  @Test
  void theStartWaitsNoLongerThanTenMinutes() {
    for (int minute = 0; minute < 10; minute++) {
      assertThat(ask("09:%02d".formatted(minute), minute, 1)).isEqualTo(Pace.Due.NOTHING);
    }
    assertThat(ask("09:10", 10, 1)).isEqualTo(Pace.Due.ALL);
  }

  @Test
  void reportsAreComputedOnceNoMoreAreComing() {
    begin("09:00");

    assertThat(ask("09:01", 2, 1)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("09:02", 3, 1)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("09:03", 3, 1)).isEqualTo(Pace.Due.ALL);
    assertThat(ask("09:04", 3, 1)).isEqualTo(Pace.Due.NOTHING);
  }

  @Test
  void usesThatNeverPauseAreComputedEveryTenMinutes() {
    begin("09:00");

    assertThat(ask("09:01", 1, 2)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("09:10", 1, 3)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("09:11", 1, 4)).isEqualTo(Pace.Due.PRESENT);
    assertThat(ask("09:12", 1, 5)).isEqualTo(Pace.Due.NOTHING);
  }

  @Test
  void reportsThatKeepComingAreComputedOfThePresentAndLaterOfThePast() {
    begin("09:00");
    for (int minute = 1; minute <= 10; minute++) {
      assertThat(ask("09:%02d".formatted(minute), 1 + minute, 1)).isEqualTo(Pace.Due.NOTHING);
    }
    assertThat(ask("09:11", 12, 1)).isEqualTo(Pace.Due.PRESENT);
    assertThat(ask("09:12", 12, 1)).isEqualTo(Pace.Due.ALL);
  }

  @Test
  void halfPastMidnightOfHanoiComputesEverything() {
    begin("16:00");

    assertThat(ask("17:29", 1, 1)).isEqualTo(Pace.Due.NOTHING);
    assertThat(ask("17:30", 1, 1)).isEqualTo(Pace.Due.ALL);
    assertThat(ask("17:31", 1, 1)).isEqualTo(Pace.Due.NOTHING);
  }

  @Test
  void whatFailedIsDueAgain() {
    begin("09:00");
    pace.failed();

    assertThat(ask("09:01", 1, 1)).isEqualTo(Pace.Due.ALL);
  }

  private void begin(String time) {
    ask(time, 1, 1);
    assertThat(ask(time, 1, 1)).isEqualTo(Pace.Due.ALL);
  }

  /** At a time of day in UTC. */
  private Pace.Due ask(String time, int reports, int uses) {
    return pace.ask(
        Instant.parse("2026-11-22T" + time + ":00Z"),
        new Changes.Mark("reports " + reports, "uses " + uses));
  }
}
