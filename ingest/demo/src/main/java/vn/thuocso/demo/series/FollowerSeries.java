package vn.thuocso.demo.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

/** What a Zalo OA tells: articles every Wednesday, its followers on the first Friday of a month. */
final class FollowerSeries extends ReadingSeries {

  private static final LocalDate EPOCH = LocalDate.of(2024, 1, 1);
  private final WardTemper temper;

  FollowerSeries(String channel, LocalDate opened, WardTemper temper, Noise noise) {
    super(channel, opened, noise);
    this.temper = temper;
  }

  @Override
  List<Happening> readings(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
      int active = temper.performance("6", "articles", day.getYear());
      long articles = lot("articles", day).whole(Math.max(0, 3L * active - 900));
      return List.of(probed(Measure.ARTICLES_PUBLISHED, Period.day(day), articles));
    }
    return day.getDayOfMonth() <= 7 && day.getDayOfWeek() == DayOfWeek.FRIDAY && !gap(day)
        ? followers(day)
        : List.of();
  }

  private List<Happening> followers(LocalDate day) {
    Noise own = temper.noise().of("followers");
    long base = temper.ward().population() * own.of("base").between(6, 70) / 1000;
    long days = day.toEpochDay() - EPOCH.toEpochDay();
    long grown = base + base * days * own.of("growth").between(10, 90) / 100_000;
    return List.of(probed(Measure.OA_FOLLOWERS, Period.day(day), grown));
  }
}
