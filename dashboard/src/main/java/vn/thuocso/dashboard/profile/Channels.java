package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.ChannelMonth;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The channels of a unit in the year that is assessed, kind by kind.
 *
 * @param months of every channel that concerns the unit
 * @param units whose channels are its own: for an area the former district and its wards
 */
record Channels(List<ChannelMonth> months, Set<UnitCode> units, YearMonth first, Wording say) {

  private static final BigDecimal FEWEST = BigDecimal.TEN;
  private static final double WIDTH = 64;
  private static final double HEIGHT = 14;

  /**
   * A kind of channel.
   *
   * @param scale how large, in words; it may be hidden
   * @param rate cleaned, in words
   * @param raw empty where nothing was marked
   * @param path the course of the year on a drawing 68 wide and 20 high; empty below two months
   * @param course the same in words
   */
  record Row(
      String colour,
      String name,
      String count,
      String scale,
      String rate,
      String about,
      String raw,
      String path,
      String course) {}

  /** The kinds that the unit has, and the year that they are shown for. */
  record Kinds(String year, List<Row> rows) {

    Kinds {
      rows = List.copyOf(rows);
    }
  }

  Kinds view() {
    return new Kinds(
        Integer.toString(first.getYear()),
        ChannelRate.ALL.stream().flatMap(kind -> row(kind).stream()).toList());
  }

  private List<ChannelMonth> own() {
    return months.stream()
        .filter(at -> units.contains(at.owner()) && !at.month().isBefore(first))
        .toList();
  }

  private Optional<Row> row(ChannelRate kind) {
    List<ChannelMonth> of = own().stream().filter(at -> at.kind().equals(kind.kind())).toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    long count = of.stream().map(ChannelMonth::channel).distinct().count();
    Optional<BigDecimal> cleaned = kind.cleaned(of);
    Optional<BigDecimal> raw = kind.raw(of);
    TreeMap<YearMonth, BigDecimal> course = course(kind, of);
    return Optional.of(
        new Row(
            kind.colour(),
            kind.name(say),
            say.say("profile.channel.count", say.count(count)),
            scale(kind, of),
            cleaned.map(say::percent).orElse(say.say("profile.channel.unmeasured")),
            say.say("profile.channel.rate." + kind.kind()),
            raw.filter(at -> cleaned.filter(is -> shown(is).equals(shown(at))).isEmpty())
                .map(say::percent)
                .orElse(""),
            path(course),
            words(course)));
  }

  private String scale(ChannelRate kind, List<ChannelMonth> of) {
    Optional<BigDecimal> size = kind.size(of);
    if (size.isEmpty()) {
      return say.say("ranking.state.missing");
    }
    boolean people = kind.gauge() && !kind.counts();
    return people && size.get().compareTo(FEWEST) < 0
        ? say.say("ranking.state.suppressed")
        : say.say("profile.channel.size." + kind.kind(), say.number(size.get(), 0));
  }

  private TreeMap<YearMonth, BigDecimal> course(ChannelRate kind, List<ChannelMonth> of) {
    TreeMap<YearMonth, BigDecimal> course = new TreeMap<>();
    of.stream()
        .collect(Collectors.groupingBy(ChannelMonth::month))
        .forEach(
            (month, at) ->
                (kind.above().isEmpty() ? kind.size(at) : kind.cleaned(at))
                    .ifPresent(value -> course.put(month, value)));
    return course;
  }

  private static BigDecimal shown(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP);
  }

  private String path(TreeMap<YearMonth, BigDecimal> course) {
    if (course.size() < 2) {
      return "";
    }
    double least = course.values().stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double most = course.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    StringBuilder path = new StringBuilder();
    YearMonth before = null;
    for (Map.Entry<YearMonth, BigDecimal> at : course.entrySet()) {
      long month = first.until(at.getKey(), ChronoUnit.MONTHS);
      path.append(before != null && before.plusMonths(gap(course)).equals(at.getKey()) ? 'L' : 'M')
          .append(Ruler.number(2 + WIDTH * month / 11))
          .append(' ')
          .append(
              Ruler.number(
                  3
                      + HEIGHT
                          * (1
                              - (at.getValue().doubleValue() - least)
                                  / Math.max(1e-9, most - least))));
      before = at.getKey();
    }
    return path.toString();
  }

  /** Months between two reports: one, or three where a channel reports by quarter. */
  private static int gap(TreeMap<YearMonth, BigDecimal> course) {
    return course.keySet().stream().allMatch(at -> at.getMonthValue() % 3 == 1) ? 3 : 1;
  }

  private String words(TreeMap<YearMonth, BigDecimal> course) {
    return course.size() < 2
        ? say.say("profile.channel.course.none")
        : say.say(
            "profile.channel.course",
            say.exact(shown(course.firstEntry().getValue())),
            month(course.firstKey()),
            say.exact(shown(course.lastEntry().getValue())),
            month(course.lastKey()));
  }

  private static String month(YearMonth month) {
    return month.getMonthValue() + "/" + month.getYear();
  }
}
