package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Temper;

/**
 * The QR bulletins: Tây Hồ's comes out every month since 2021, the others every month or quarter.
 *
 * <p>Issue numbers of Tây Hồ count from January 2021; the others' from October 2024, when the
 * demonstration begins.
 */
final class BulletinPlan {

  static final YearMonth FIRST = YearMonth.of(2024, 10);
  static final YearMonth LAST = YearMonth.of(2027, 12);
  private static final String TAY_HO = "003";

  private final Area area;
  private final Noise noise;
  private final Temper temper;

  BulletinPlan(Area area, Noise noise) {
    this.area = area;
    this.noise = noise.of("bulletin").of(area.code());
    this.temper = Temper.of(area, noise);
  }

  ChannelRow channel() {
    return new ChannelRow(
        channelId(),
        "qr_bulletin",
        "Bản tin nội bộ " + area.shortName(),
        false,
        "start-1",
        Owners.handedOver(area, LocalDate.of(2021, 1, 1)));
  }

  List<ContentRow> issues() {
    List<ContentRow> issues = new ArrayList<>();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      if (monthly() || quarterMonth(month)) {
        issues.add(issue(month, issues.size() + 1));
      }
    }
    return issues;
  }

  List<PollRow> polls() {
    if (Temper.silent(area)) {
      return List.of();
    }
    return issues().stream()
        .filter(issue -> issue.publishedOn() != null)
        .filter(issue -> everyIssueAsks() || quarterMonth(YearMonth.from(issue.plannedOn())))
        .map(issue -> PollPlan.of(area, issue, everyIssueAsks() ? 28 : 40, noise))
        .toList();
  }

  private ContentRow issue(YearMonth month, int ordinal) {
    String id = channelId() + "-" + month;
    Noise own = noise.of(id);
    LocalDate planned = month.atDay(noise.of("day").between(3, 12));
    int number = area.code().equals(TAY_HO) ? ordinal + 45 : ordinal;
    return new ContentRow(
        id,
        channelId(),
        "bulletin_issue",
        String.format(
            Locale.ROOT,
            "Bản tin %s tháng %d/%d",
            area.shortName(),
            month.getMonthValue(),
            month.getYear()),
        number,
        planned,
        published(planned, own),
        targetReaders(),
        own.of("pages").between(8, 16),
        own.of("articles").between(6, 14),
        own.of("videos").below(3),
        own.of("photos").between(10, 30),
        own.of("audio").hits(400) ? List.of("mobile", "audio") : List.of("mobile"),
        String.format(
            Locale.ROOT, "B%s%02d%02d", area.code(), month.getYear() % 100, month.getMonthValue()),
        "https://ban-tin.example/" + id);
  }

  /** On its day, or days late, or, seldom, never. */
  private @Nullable LocalDate published(LocalDate planned, Noise own) {
    if (own.of("on-day").hits(temper.discipline())) {
      return planned;
    }
    return own.of("late").hits(750) ? planned.plusDays(own.of("days").between(4, 18)) : null;
  }

  private long targetReaders() {
    return area.code().equals(TAY_HO)
        ? 5200
        : area.population() * noise.of("target").between(14, 30) / 1000 / 100 * 100;
  }

  private boolean monthly() {
    return everyIssueAsks() || noise.of("monthly").hits(620);
  }

  private boolean everyIssueAsks() {
    return area.code().equals(TAY_HO);
  }

  private boolean quarterMonth(YearMonth month) {
    return (month.getMonthValue() - 1) % 3 == noise.of("quarter-month").below(3);
  }

  private String channelId() {
    return "bt-" + area.slug();
  }
}
