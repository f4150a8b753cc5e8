package vn.thuocso.demo.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.demo.series.Happening.Figure;

/**
 * The stories in time: figures of the past, and from the day before the start single uses and votes
 * in their place, so that nothing is told twice.
 */
public final class Timeline {

  /** A little less than the collector's horizon: what waits in a queue must not grow too old. */
  private static final Duration USES_PAST = Duration.ofHours(47);

  /** No figure is told later than this after its period began. */
  private static final int LONGEST_TELLING = 42;

  private static final Set<Measure> TOLD_SINGLY =
      Set.of(
          Measure.QR_OPENS,
          Measure.LINK_OPENS,
          Measure.PAGE_TURNS,
          Measure.AUDIO_PLAYS,
          Measure.VIDEO_PLAYS,
          Measure.COMPLETIONS,
          Measure.POLL_STARTED,
          Measure.POLL_COMPLETED);

  private final Map<String, List<Series>> channels = new LinkedHashMap<>();
  private final LocalDate live;

  /** Uses and votes are told singly from {@code live} on. */
  public Timeline(List<Series> stories, LocalDate live) {
    for (Series story : stories) {
      channels.computeIfAbsent(story.channel(), id -> new ArrayList<>()).add(story);
    }
    this.live = live;
  }

  /** The channels, in the order of the city. */
  public List<String> channels() {
    return List.copyOf(channels.keySet());
  }

  /** A channel's figures of the days from one (inclusive) to another, told until {@code asOf}. */
  public List<Happening> history(String channel, LocalDate from, LocalDate until, Instant asOf) {
    return from.datesUntil(until)
        .flatMap(day -> stories(channel).flatMap(story -> figures(story, day)))
        .filter(figure -> !figure.due().isAfter(asOf))
        .toList();
  }

  /** A channel's uses and votes from the day before the start until {@code asOf}. */
  public List<Happening> uses(String channel, Instant asOf) {
    return live.datesUntil(HcmcCalendar.dayOf(asOf).plusDays(1))
        .flatMap(day -> stories(channel).flatMap(story -> story.uses(day).stream()))
        .filter(use -> use.due().isAfter(asOf.minus(USES_PAST)) && !use.due().isAfter(asOf))
        .toList();
  }

  /** Everything that is told during a day of Hanoi, in order. */
  public List<Happening> agenda(LocalDate day) {
    Stream<Happening> figures =
        day.minusDays(LONGEST_TELLING)
            .datesUntil(day.plusDays(1))
            .flatMap(told -> all().flatMap(story -> figures(story, told)))
            .filter(figure -> HcmcCalendar.dayOf(figure.due()).equals(day));
    Stream<Happening> uses =
        day.isBefore(live) ? Stream.of() : all().flatMap(story -> story.uses(day).stream());
    return Stream.concat(figures, uses).sorted(Comparator.comparing(Happening::due)).toList();
  }

  /** Tells whether the collector would still take it at that time. */
  public static boolean tellable(Happening happening, Instant now) {
    return happening instanceof Figure || happening.due().isAfter(now.minus(USES_PAST));
  }

  private Stream<Happening> figures(Series story, LocalDate day) {
    return story.figures(day).stream().filter(this::toldAsFigure);
  }

  private boolean toldAsFigure(Happening happening) {
    return happening instanceof Figure figure
        && !(TOLD_SINGLY.contains(figure.measure()) && !figure.period().firstDay().isBefore(live));
  }

  private Stream<Series> stories(String channel) {
    return channels.getOrDefault(channel, List.of()).stream();
  }

  private Stream<Series> all() {
    return channels.values().stream().flatMap(List::stream);
  }
}
