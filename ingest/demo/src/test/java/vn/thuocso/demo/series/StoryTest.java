package vn.thuocso.demo.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.Registry;
import vn.thuocso.demo.registry.RegistryPlan;
import vn.thuocso.demo.series.Happening.Figure;
import vn.thuocso.demo.series.Happening.Use;
import vn.thuocso.demo.series.Happening.Vote;

class StoryTest {

  private static final City CITY = City.hanoi();
  private static final Noise NOISE = new Noise(20_241_125L);
  private static final Registry REGISTRY = RegistryPlan.of(CITY, NOISE);
  private static final List<Series> STORY = Story.of(CITY, REGISTRY, NOISE);
  private static final LocalDate DAY = LocalDate.of(2026, 8, 12);

  @Nested
  class Determinism {

    @Test
    void aDayIsTheSameWheneverItIsTold() {
      assertThat(figuresOn(Story.of(CITY, REGISTRY, NOISE), DAY)).isEqualTo(figuresOn(STORY, DAY));
    }

    @Test
    void anotherSeedTellsAnotherDay() {
      assertThat(figuresOn(Story.of(CITY, REGISTRY, new Noise(1)), DAY))
          .isNotEqualTo(figuresOn(STORY, DAY));
    }

    @Test
    void noUseHasTheIdOfAnother() {
      List<String> ids = new ArrayList<>();
      for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
        usesOn(day).forEach(use -> ids.add(use instanceof Use u ? u.id() : ((Vote) use).id()));
      }
      assertThat(ids).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Figures {

    @Test
    void everyChannelOfTheRegistryHasAStory() {
      Set<String> told = STORY.stream().map(Series::channel).collect(Collectors.toSet());
      assertThat(REGISTRY.channels()).allMatch(channel -> told.contains(channel.id()));
    }

    @Test
    void noFigureIsNegativeAndNoShareExceedsItsWhole() {
      eachDay(
          LocalDate.of(2026, 7, 1),
          92,
          (day, figures) -> {
            assertThat(figures).allMatch(figure -> figure.value() >= 0);
            long played = sum(figures, Measure.PAGE_VIDEO_VIEWS);
            assertThat(sum(figures, Measure.PAGE_VIDEO_COMPLETE_VIEWS_30S)).isLessThan(played);
          });
    }

    @Test
    void figuresAreToldAfterTheirPeriodAndSomeDaysLate() {
      List<Figure> figures = new ArrayList<>();
      eachDay(DAY, 60, (day, told) -> figures.addAll(told));
      assertThat(figures).allMatch(figure -> figure.due().isAfter(figure.period().end()));
      assertThat(figures)
          .anyMatch(figure -> figure.due().isAfter(figure.period().end().plusSeconds(5 * 86_400)));
    }

    @Test
    void wardsTellNothingBeforeTheReform() {
      assertThat(figuresOn(STORY, LocalDate.of(2025, 6, 30)))
          .noneMatch(figure -> figure.channel().matches("fp-\\d+"));
      assertThat(figuresOn(STORY, LocalDate.of(2025, 7, 2)))
          .anyMatch(figure -> figure.channel().matches("fp-\\d+"));
    }

    @Test
    void pagesFallSilentForAWeekNowAndThen() {
      long[] silent = {0};
      for (int day = 0; day < 365; day++) {
        LocalDate date = DAY.minusDays(day);
        silent[0] +=
            STORY.stream()
                .filter(series -> series instanceof PageSeries)
                .filter(series -> series.figures(date).isEmpty())
                .count();
      }
      assertThat(silent[0]).isBetween(157L, 157L * 20);
    }

    @Test
    void theSilentAreaTellsNothingOfVideosAndPolls() {
      assertThat(figuresOn(STORY, DAY))
          .filteredOn(figure -> figure.channel().equals("fp-phuc-tho"))
          .isNotEmpty()
          .noneMatch(figure -> figure.measure() == Measure.PAGE_VIDEO_VIEWS);
      assertThat(REGISTRY.polls()).noneMatch(poll -> poll.channel().equals("bt-phuc-tho"));
    }
  }

  @Nested
  class UsesAndVotes {

    @Test
    void usesCountExactlyWhatTheFiguresOfTheirDaySay() {
      long uses =
          usesOn(DAY).stream()
              .filter(use -> use instanceof Use u && u.kind() == InteractionKind.QR_OPEN)
              .count();
      assertThat(uses).isEqualTo(sum(figuresOn(STORY, DAY), Measure.QR_OPENS)).isPositive();
    }

    @Test
    void votesCountExactlyWhatTheFiguresOfTheirDaySay() {
      long completed =
          usesOn(DAY).stream()
              .filter(use -> use instanceof Vote vote && !vote.answers().isEmpty())
              .count();
      assertThat(completed)
          .isEqualTo(sum(figuresOn(STORY, DAY), Measure.POLL_COMPLETED))
          .isPositive();
    }

    @Test
    void usesHappenOnTheirDayInHanoi() {
      assertThat(usesOn(DAY)).allMatch(use -> HcmcCalendar.dayOf(use.due()).equals(DAY));
    }

    @Test
    void aTinyPollNeverReachesTenAnswers() {
      REGISTRY.polls().stream()
          .filter(poll -> poll.channel().equals("bt-ung-hoa"))
          .forEach(
              poll -> {
                PollSeries series = new PollSeries(poll, 190, NOISE);
                long answers = 0;
                for (LocalDate day = poll.opensOn();
                    !day.isAfter(poll.closesOn());
                    day = day.plusDays(1)) {
                  answers += sum(figures(series.figures(day)), Measure.POLL_COMPLETED);
                }
                assertThat(answers).isBetween(1L, 9L);
              });
    }
  }

  private static void eachDay(LocalDate first, int days, BiConsumer<LocalDate, List<Figure>> use) {
    for (int i = 0; i < days; i++) {
      use.accept(first.plusDays(i), figuresOn(STORY, first.plusDays(i)));
    }
  }

  private static List<Figure> figuresOn(List<Series> story, LocalDate day) {
    return story.stream().flatMap(series -> figures(series.figures(day)).stream()).toList();
  }

  private static List<Figure> figures(List<Happening> happenings) {
    return happenings.stream().map(Figure.class::cast).toList();
  }

  private static List<Happening> usesOn(LocalDate day) {
    return STORY.stream().flatMap(series -> series.uses(day).stream()).toList();
  }

  private static long sum(List<Figure> figures, Measure measure) {
    return figures.stream()
        .filter(figure -> figure.measure() == measure)
        .mapToLong(Figure::value)
        .sum();
  }
}
