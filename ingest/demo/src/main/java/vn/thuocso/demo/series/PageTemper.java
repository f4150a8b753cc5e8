package vn.thuocso.demo.series;

import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Temper;
import vn.thuocso.demo.city.Ward;

/**
 * How a page works, in thousandths.
 *
 * @param posts posts a day
 * @param followers people, not thousandths
 * @param video share of views that are of videos
 * @param completion share of video views that last 30 seconds; 0 when videos are not reported
 * @param engagement engagements per view
 * @param growth followers gained a week, in hundred-thousandths
 */
record PageTemper(
    int posts, long followers, int video, int completion, int engagement, int growth) {

  static PageTemper ofDistrict(Area area, Noise noise) {
    Temper temper = Temper.of(area, noise);
    Noise own = noise.of("district-page").of(area.code());
    return of(
        own,
        temper.posts(),
        area.population() * own.of("f").between(20, 160) / 1000,
        Temper.silent(area) ? 0 : temper.completion());
  }

  static PageTemper ofWard(Area area, Ward ward, Noise noise) {
    Temper temper = Temper.of(area, noise);
    Noise own = noise.of("ward-page").of(ward.code());
    int completion = temper.completion() * own.of("completion").between(850, 1150) / 1000;
    return of(
        own,
        own.of("posts").between(40, 140 + temper.posts() / 4),
        ward.population() * own.of("f").between(8, 90) / 1000,
        Temper.silent(area) ? 0 : completion);
  }

  private static PageTemper of(Noise own, int posts, long followers, int completion) {
    return new PageTemper(
        posts,
        followers,
        own.of("video").between(110, 320),
        completion,
        own.of("engagement").between(22, 88),
        own.of("growth").between(20, 160));
  }
}
