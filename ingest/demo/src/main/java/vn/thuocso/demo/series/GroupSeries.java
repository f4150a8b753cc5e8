package vn.thuocso.demo.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.series.Happening.Figure;

/** A Zalo group's messages day by day, and month by month the field reports handled in it. */
record GroupSeries(String channel, Noise noise) implements Series {

  @Override
  public List<Happening> figures(LocalDate day) {
    Noise own = noise.of("group").of(channel);
    List<Happening> figures = new ArrayList<>();
    long posts = own.of(day.toEpochDay()).whole(1800L * Rhythm.of(day) / 1000);
    figures.add(
        figure(Measure.POSTS_PUBLISHED, Period.day(day), posts, Telling.ofFigure(day, own)));
    if (day.getDayOfMonth() == 1) {
      Noise month = own.of("month").of(day.toEpochDay());
      long received = month.of("received").between(14, 90);
      long onTime = received * month.of("on-time").between(620, 990) / 1000;
      Instant told =
          HcmcCalendar.startOf(day.plusMonths(1)).plus(Duration.ofHours(month.between(30, 200)));
      figures.add(figure(Measure.FIELD_REPORTS_RECEIVED, Period.month(day), received, told));
      figures.add(figure(Measure.FIELD_REPORTS_ON_TIME, Period.month(day), onTime, told));
    }
    return figures;
  }

  private Figure figure(Measure measure, Period period, long value, Instant told) {
    return new Figure(channel, "", measure, period, value, told);
  }
}
