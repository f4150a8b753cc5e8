package vn.thuocso.demo.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

/**
 * What probes find on a portal: week by week how old the newest item is, quarter by quarter how
 * many sampled pages can be used by everyone.
 */
final class PortalSeries extends ReadingSeries {

  private static final int SAMPLE = 40;
  private final WardTemper temper;

  PortalSeries(String channel, LocalDate opened, WardTemper temper, Noise noise) {
    super(channel, opened, noise);
    this.temper = temper;
  }

  @Override
  List<Happening> readings(LocalDate day) {
    if (lastOfQuarter(day)) {
      return pages(day);
    }
    if (day.getDayOfWeek() == DayOfWeek.MONDAY && !gap(day)) {
      int lazy = 1000 - temper.performance("1", "freshness", day.getYear());
      long days = lot("age", day).scattered(4000L + 34L * lazy, 450) / 1000;
      Period week = Period.of(day, day.plusDays(7), Grain.WEEK);
      return List.of(probed(Measure.PORTAL_FRESHNESS_MEDIAN_DAYS, week, days));
    }
    return List.of();
  }

  private List<Happening> pages(LocalDate day) {
    int good = 300 + 650 * temper.performance("6", "accessible", day.getYear()) / 1000;
    long passing = lot("pages", day).whole(SAMPLE * Math.min(1000L, good));
    Period quarter = Period.quarter(day);
    return List.of(
        probed(Measure.PORTAL_PAGES_SAMPLED, quarter, SAMPLE),
        probed(Measure.PORTAL_PAGES_ACCESSIBLE, quarter, passing));
  }
}
