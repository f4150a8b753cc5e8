package vn.thuocso.demo.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.series.Happening.Figure;

/**
 * A fanpage's daily figures: posts, views, video views and those of 30 seconds, engagements; its
 * followers once a week.
 */
final class PageSeries implements Series {

  private static final LocalDate EPOCH = LocalDate.of(2024, 1, 1);
  private static final int GAP_PERMILLE = 14;

  private final String channel;
  private final LocalDate opened;
  private final PageTemper temper;
  private final Noise noise;

  PageSeries(String channel, LocalDate opened, PageTemper temper, Noise noise) {
    this.channel = channel;
    this.opened = opened;
    this.temper = temper;
    this.noise = noise.of("page").of(channel);
  }

  @Override
  public String channel() {
    return channel;
  }

  @Override
  public List<Happening> figures(LocalDate day) {
    if (day.isBefore(opened) || gap(day)) {
      return List.of();
    }
    Noise today = noise.of(day.toEpochDay());
    Instant told = Telling.ofFigure(day, noise);
    long posts = today.of("posts").whole((long) temper.posts() * Rhythm.of(day) / 1000);
    long views = views(day, posts, today);
    List<Happening> figures = new ArrayList<>();
    figures.add(figure(Measure.POSTS_PUBLISHED, day, posts, told));
    figures.add(figure(Measure.PAGE_MEDIA_VIEW, day, views, told));
    figures.add(
        figure(
            Measure.PAGE_POST_ENGAGEMENTS,
            day,
            today.of("engagements").whole(views * temper.engagement()),
            told));
    if (temper.completion() > 0) {
      figures.addAll(videos(day, views, today, told));
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      figures.add(figure(Measure.PAGE_FOLLOWS, day, follows(day), told));
    }
    return figures;
  }

  private List<Happening> videos(LocalDate day, long views, Noise today, Instant told) {
    long played = today.of("video").whole(views * temper.video());
    long completed =
        Math.min(
            played,
            today
                .of("complete")
                .whole(played * today.of("share").scattered(temper.completion(), 90)));
    return List.of(
        figure(Measure.PAGE_VIDEO_VIEWS, day, played, told),
        figure(Measure.PAGE_VIDEO_COMPLETE_VIEWS_30S, day, completed, told));
  }

  /** A tail that never quite ends, and what today's posts add to it. */
  private long views(LocalDate day, long posts, Noise today) {
    long grown = 1000 + (day.toEpochDay() - EPOCH.toEpochDay()) / 4;
    long base = temper.followers() * (25 + 55 * posts) / 1000 * grown / 1000;
    return today.of("views").scattered(base * Rhythm.of(day) / 1000, 350);
  }

  private long follows(LocalDate day) {
    long weeks = (day.toEpochDay() - EPOCH.toEpochDay()) / 7;
    return temper.followers() + temper.followers() * weeks * temper.growth() / 100_000;
  }

  private boolean gap(LocalDate day) {
    return noise.of("gap").of(day.toEpochDay() / 7).hits(GAP_PERMILLE);
  }

  private Figure figure(Measure measure, LocalDate day, long value, Instant told) {
    return new Figure(channel, "", measure, Period.day(day), value, told);
  }
}
