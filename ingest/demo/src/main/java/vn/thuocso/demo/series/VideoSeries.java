package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.List;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

/** Month by month the videos that a unit planned, published, and published with captions. */
final class VideoSeries extends ReadingSeries {

  private final WardTemper temper;

  VideoSeries(String channel, LocalDate opened, WardTemper temper, Noise noise) {
    super(channel, opened, noise);
    this.temper = temper;
  }

  @Override
  List<Happening> readings(LocalDate day) {
    if (day.getDayOfMonth() != 1 || gap(day)) {
      return List.of();
    }
    Period month = Period.month(day);
    long planned = temper.noise().of("videos").between(2, 4);
    int active = 250 + 850 * temper.performance("6", "videos", day.getYear()) / 1000;
    long published = lot("published", day).whole(planned * active);
    int captions = temper.performance("6", "captions", day.getYear());
    return List.of(
        probed(Measure.VIDEOS_PLANNED, month, planned),
        probed(Measure.VIDEOS_PUBLISHED, month, published),
        probed(Measure.VIDEOS_CAPTIONED, month, lot("captions", day).whole(published * captions)));
  }
}
