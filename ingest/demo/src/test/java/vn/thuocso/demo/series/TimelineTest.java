package vn.thuocso.demo.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.RegistryPlan;
import vn.thuocso.demo.series.Happening.Figure;

class TimelineTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 22);
  private static final Noise NOISE = new Noise(3);
  private final Timeline timeline =
      new Timeline(
          Story.of(City.hanoi(), RegistryPlan.of(City.hanoi(), NOISE), NOISE), START.minusDays(1));
  private final Instant noon = HcmcCalendar.startOf(START).plusSeconds(12 * 3600);

  @Test
  void opensAreFiguresBeforeTheStartAndUsesFromThenOn() {
    List<Happening> past =
        timeline.history("bt-tay-ho", START.minusDays(90), START.plusDays(1), noon);
    assertThat(past)
        .filteredOn(happening -> ((Figure) happening).measure() == Measure.QR_OPENS)
        .isNotEmpty()
        .allMatch(figure -> ((Figure) figure).period().firstDay().isBefore(START.minusDays(1)));
    assertThat(timeline.uses("bt-tay-ho", noon))
        .isNotEmpty()
        .allMatch(use -> !use.due().isBefore(HcmcCalendar.startOf(START.minusDays(1))))
        .allMatch(use -> !use.due().isAfter(noon));
  }

  @Test
  void theHistoryAndTheAgendaTellEachFigureOnce() {
    Instant later = noon.plusSeconds(5 * 86_400);
    List<Happening> early = timeline.history("fp-tay-ho", START.minusDays(60), START, noon);
    List<Happening> all = timeline.history("fp-tay-ho", START.minusDays(60), START, later);
    List<Happening> told =
        START
            .datesUntil(START.plusDays(6))
            .flatMap(day -> timeline.agenda(day).stream())
            .filter(happening -> happening.channel().equals("fp-tay-ho"))
            .filter(happening -> happening.due().isAfter(noon))
            .filter(happening -> !happening.due().isAfter(later))
            .filter(happening -> ((Figure) happening).period().firstDay().isBefore(START))
            .toList();
    assertThat(all).hasSize(early.size() + told.size()).containsAll(early).containsAll(told);
  }

  @Test
  void theAgendaIsInOrderAndWithinItsDay() {
    List<Happening> agenda = timeline.agenda(START);
    assertThat(agenda)
        .isSortedAccordingTo(Comparator.comparing(Happening::due))
        .allMatch(happening -> HcmcCalendar.dayOf(happening.due()).equals(START));
  }

  @Test
  void oldUsesAreNotTellable() {
    Happening use = timeline.uses("bt-tay-ho", noon).get(0);
    assertThat(Timeline.tellable(use, use.due())).isTrue();
    assertThat(Timeline.tellable(use, use.due().plusSeconds(47 * 3600 + 1))).isFalse();
  }
}
