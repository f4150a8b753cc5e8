package vn.thuocso.dashboard.scoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.run.Definition;

class AgendaTest {

  private final Agenda agenda = new Agenda(Definition.shipped().framework());

  @Test
  void theRunningYearIsComputedAsOfTodayInBothVariants() {
    assertThat(said(agenda.present(LocalDate.of(2026, 11, 22))))
        .containsExactly("2026 2026-11-22 cleaned 10", "2026 2026-11-22 raw 10");
  }

  @Test
  void untilTheDeadlineTheYearBeforeIsComputedToo() {
    assertThat(said(agenda.present(LocalDate.of(2026, 2, 15))))
        .containsExactly(
            "2026 2026-02-15 cleaned 1",
            "2026 2026-02-15 raw 1",
            "2025 2026-02-15 cleaned 6",
            "2025 2026-02-15 raw 6");
    assertThat(agenda.present(LocalDate.of(2026, 2, 16))).hasSize(2);
  }

  @Test
  void thePastGoesBackMonthByMonthToTheFirstDayOfTheFramework() {
    List<String> past =
        said(agenda.past(LocalDate.of(2026, 3, 10))).stream()
            .filter(each -> each.contains("cleaned"))
            .toList();

    assertThat(past)
        .containsExactly(
            "2026 2026-02-28 cleaned 2",
            "2026 2026-01-31 cleaned 1",
            "2025 2026-02-16 cleaned 6 final",
            "2025 2025-12-31 cleaned 6",
            "2025 2025-11-30 cleaned 5",
            "2025 2025-10-31 cleaned 4",
            "2025 2025-09-30 cleaned 3",
            "2025 2025-08-31 cleaned 2",
            "2025 2025-07-31 cleaned 1");
  }

  private static List<String> said(List<Assessed> all) {
    return all.stream()
        .map(
            of ->
                "%d %s %s %d%s"
                    .formatted(
                        of.year(),
                        of.asOf(),
                        of.variant(),
                        of.months(),
                        of.isFinal() ? " final" : ""))
        .toList();
  }
}
