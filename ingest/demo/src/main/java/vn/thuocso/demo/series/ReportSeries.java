package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

/**
 * What platforms tell about a unit: month by month minutes of loudspeakers and press reviews,
 * quarter by quarter the scanned forms. A few units never tell anything.
 */
final class ReportSeries extends ReadingSeries {

  private static final int SILENT_PERMILLE = 30;
  private final WardTemper temper;

  ReportSeries(String channel, LocalDate opened, WardTemper temper, Noise noise) {
    super(channel, opened, noise);
    this.temper = temper;
  }

  @Override
  List<Happening> readings(LocalDate day) {
    if (temper.drawn("no-report", SILENT_PERMILLE)) {
      return List.of();
    }
    List<Happening> figures = new ArrayList<>();
    if (day.getDayOfMonth() == 1 && !gap(day)) {
      if (!temper.freed("loudspeakers")) {
        figures.addAll(loudspeakers(day));
      }
      if (!temper.freed("press")) {
        figures.addAll(pressReviews(day));
      }
    }
    if (lastOfQuarter(day)) {
      figures.addAll(forms(day));
    }
    return figures;
  }

  private List<Happening> loudspeakers(LocalDate day) {
    long planned = 60L * temper.noise().of("minutes").between(40, 210);
    int up = 820 + 178 * temper.performance("3", "loudspeakers", day.getYear()) / 1000;
    long working = planned * lot("up", day).scattered(up, 18) / 1000;
    return List.of(
        reported(Measure.LOUDSPEAKER_MINUTES_PLANNED, Period.month(day), planned),
        reported(
            Measure.LOUDSPEAKER_MINUTES_WORKING, Period.month(day), Math.min(planned, working)));
  }

  private List<Happening> pressReviews(LocalDate day) {
    long due =
        day.datesUntil(day.plusMonths(1))
            .filter(each -> each.getDayOfWeek().getValue() < 6)
            .count();
    int punctual = Math.min(1000, 1150 * temper.performance("6", "press", day.getYear()) / 1000);
    return List.of(
        reported(Measure.PRESS_REVIEW_DAYS_DUE, Period.month(day), due),
        reported(
            Measure.PRESS_REVIEW_DAYS_ON_TIME,
            Period.month(day),
            lot("press", day).whole(due * punctual)));
  }

  private List<Happening> forms(LocalDate day) {
    long forms = temper.noise().of("forms").between(2, 9);
    int clean = 550 + 450 * temper.performance("5", "forms", day.getYear()) / 1000;
    return List.of(
        probed(Measure.FORMS_CHECKED, Period.quarter(day), forms),
        probed(
            Measure.FORMS_WITHOUT_IDENTITY,
            Period.quarter(day),
            lot("forms", day).whole(forms * clean)));
  }
}
