package vn.thuocso.demo.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.Measure;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;
import vn.thuocso.demo.registry.RegistryPlan;
import vn.thuocso.demo.series.Happening.Figure;

class ReadingsTest {

  private static final City CITY = City.hanoi();
  private static final Noise NOISE = new Noise(20_241_125L);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final List<ReadingSeries> STORY =
      Story.of(CITY, RegistryPlan.of(CITY, NOISE), NOISE).stream()
          .filter(ReadingSeries.class::isInstance)
          .map(ReadingSeries.class::cast)
          .toList();
  private static final List<Figure> YEAR = figures(LocalDate.of(2026, 1, 1), 365);

  @Test
  void noPartExceedsItsWhole() {
    Map<Measure, Measure> wholes =
        Map.of(
            Measure.CODES_BROKEN, Measure.CODES_CHECKED,
            Measure.PORTAL_PAGES_ACCESSIBLE, Measure.PORTAL_PAGES_SAMPLED,
            Measure.LOUDSPEAKER_MINUTES_WORKING, Measure.LOUDSPEAKER_MINUTES_PLANNED,
            Measure.PRESS_REVIEW_DAYS_ON_TIME, Measure.PRESS_REVIEW_DAYS_DUE,
            Measure.FORMS_WITHOUT_IDENTITY, Measure.FORMS_CHECKED,
            Measure.VIDEOS_CAPTIONED, Measure.VIDEOS_PUBLISHED);
    wholes.forEach(
        (part, whole) -> {
          Map<String, Long> all = byPeriod(whole);
          Map<String, Long> some = byPeriod(part);
          assertThat(some.keySet()).as(part.code()).isEqualTo(all.keySet()).isNotEmpty();
          assertThat(some)
              .allSatisfy((key, value) -> assertThat(value).isBetween(0L, all.get(key)));
        });
  }

  @Test
  void everyReadingIsToldAfterItsPeriodAndWithinTheReachOfTheAgenda() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    Timeline timeline = new Timeline(List.copyOf(STORY), day);
    List<Happening> told =
        day.datesUntil(day.plusDays(45)).flatMap(each -> timeline.agenda(each).stream()).toList();
    assertThat(YEAR).allMatch(figure -> figure.due().isAfter(figure.period().end()));
    assertThat(told).contains(figures(day, 1).toArray(Happening[]::new));
    assertThat(told)
        .extracting(figure -> ((Figure) figure).measure())
        .contains(Measure.FORMS_CHECKED);
  }

  @Test
  void onlyTheHeirsOfDistrictsTellAnythingOfTheTimeBeforeTheReform() {
    assertThat(channels(figures(REFORM.minusDays(200), 198))).hasSizeBetween(60, 150);
    assertThat(channels(figures(REFORM, 100))).hasSizeGreaterThan(350);
  }

  @Test
  void aFewUnitsNeverReportAndTheFreedHaveNothingToReport() {
    List<WardTemper> tempers =
        CITY.areas().stream()
            .flatMap(area -> area.wards().stream().map(ward -> WardTemper.of(area, ward, NOISE)))
            .toList();
    Set<String> told = channels(YEAR);
    assertThat(tempers)
        .filteredOn(temper -> !told.contains("bc-" + temper.ward().code()))
        .hasSizeBetween(1, 10);
    Set<String> loud =
        channels(
            YEAR.stream()
                .filter(figure -> figure.measure() == Measure.LOUDSPEAKER_MINUTES_PLANNED)
                .toList());
    assertThat(tempers)
        .filteredOn(temper -> temper.freed("loudspeakers"))
        .isNotEmpty()
        .noneMatch(temper -> loud.contains("bc-" + temper.ward().code()));
  }

  @Test
  void portalsDifferAndStayWhatTheyAre() {
    Map<String, Double> first = meanAge(YEAR.subList(0, YEAR.size() / 2));
    Map<String, Double> second = meanAge(YEAR.subList(YEAR.size() / 2, YEAR.size()));
    assertThat(first.values()).anyMatch(age -> age < 8).anyMatch(age -> age > 20);
    assertThat(second)
        .allSatisfy(
            (portal, age) ->
                assertThat(age).isBetween(first.get(portal) - 8, first.get(portal) + 8));
  }

  private static Map<String, Double> meanAge(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.measure() == Measure.PORTAL_FRESHNESS_MEDIAN_DAYS)
        .collect(Collectors.groupingBy(Figure::channel, Collectors.averagingLong(Figure::value)));
  }

  private static Map<String, Long> byPeriod(Measure measure) {
    return YEAR.stream()
        .filter(figure -> figure.measure() == measure)
        .collect(Collectors.toMap(f -> f.channel() + f.period(), Figure::value));
  }

  private static Set<String> channels(List<Figure> figures) {
    return figures.stream().map(Figure::channel).collect(Collectors.toSet());
  }

  private static List<Figure> figures(LocalDate first, int days) {
    List<Figure> figures = new ArrayList<>();
    first
        .datesUntil(first.plusDays(days))
        .forEach(
            day ->
                STORY.forEach(
                    series -> series.figures(day).forEach(figure -> figures.add((Figure) figure))));
    return figures;
  }
}
