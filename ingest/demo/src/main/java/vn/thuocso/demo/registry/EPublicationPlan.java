package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.Noise;

/**
 * The quarterly e-publications of Bắc Từ Liêm and Hoàn Kiếm.
 *
 * <p>Their first eight issues carry the counts of the press article of 25 November 2024: Hoàn Kiếm
 * 187 articles, 43 videos and 537 photos from April 2023 to October 2024; Bắc Từ Liêm 60–80 pages
 * from December 2022. How they spread over the issues, and all later issues, are generated.
 */
final class EPublicationPlan {

  private static final int[] ARTICLES = {22, 23, 23, 24, 24, 23, 24, 24};
  private static final int[] VIDEOS = {5, 5, 5, 6, 5, 5, 6, 6};
  private static final int[] PHOTOS = {64, 66, 67, 68, 67, 67, 69, 69};

  private final Area area;
  private final Noise noise;
  private final List<LocalDate> firstDays;
  private final LocalDate next;

  private EPublicationPlan(Area area, Noise noise, List<LocalDate> firstDays, LocalDate next) {
    this.area = area;
    this.noise = noise.of("e-publication").of(area.code());
    this.firstDays = firstDays;
    this.next = next;
  }

  static EPublicationPlan hoanKiem(Area area, Noise noise) {
    return new EPublicationPlan(
        area,
        noise,
        List.of(
            LocalDate.of(2023, 4, 4),
            LocalDate.of(2023, 7, 4),
            LocalDate.of(2023, 10, 4),
            LocalDate.of(2023, 12, 28),
            LocalDate.of(2024, 2, 2),
            LocalDate.of(2024, 4, 4),
            LocalDate.of(2024, 7, 4),
            LocalDate.of(2024, 10, 4)),
        LocalDate.of(2025, 1, 6));
  }

  static EPublicationPlan bacTuLiem(Area area, Noise noise) {
    List<LocalDate> days = new ArrayList<>();
    for (int issue = 0; issue < 8; issue++) {
      days.add(LocalDate.of(2022, 12, 28).plusMonths(3L * issue));
    }
    return new EPublicationPlan(area, noise, days, LocalDate.of(2024, 12, 26));
  }

  ChannelRow channel() {
    return new ChannelRow(
        channelId(),
        "e_publication",
        "Ấn phẩm điện tử " + area.shortName(),
        false,
        "start-1",
        Owners.handedOver(area, firstDays.get(0)));
  }

  List<ContentRow> issues() {
    List<ContentRow> issues = new ArrayList<>();
    firstDays.forEach(day -> issues.add(issue(day, issues.size() + 1)));
    for (LocalDate day = next; day.getYear() <= 2027; day = day.plusMonths(3)) {
      issues.add(issue(day, issues.size() + 1));
    }
    return issues;
  }

  private ContentRow issue(LocalDate day, int number) {
    String id = channelId() + "-so-" + number;
    Noise own = noise.of(id);
    boolean counted = area.code().equals("002") && number <= ARTICLES.length;
    boolean late = number > firstDays.size() && own.of("late").hits(150);
    return new ContentRow(
        id,
        channelId(),
        "e_publication_issue",
        String.format(Locale.ROOT, "Ấn phẩm điện tử %s số %d", area.shortName(), number),
        number,
        day,
        late ? day.plusDays(9) : day,
        area.code().equals("002") ? 9000 : 12000,
        own.of("pages").between(60, 80),
        counted ? ARTICLES[number - 1] : own.of("articles").between(18, 28),
        counted ? VIDEOS[number - 1] : own.of("videos").between(4, 8),
        counted ? PHOTOS[number - 1] : own.of("photos").between(55, 85),
        List.of("audio", "flip", "mobile"),
        String.format(Locale.ROOT, "A%s%04d", area.code(), number),
        "https://an-pham.example/" + id);
  }

  private String channelId() {
    return "ap-" + area.slug();
  }
}
