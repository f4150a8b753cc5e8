package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.ChannelMonth;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/**
 * One rate of a unit by quarter through the reform of 1/7/2025, in three readings: as it was
 * reported, brought to the units of today, and by former district.
 *
 * <p>There are no scores of before the reform; the rate is that of its fanpages, summed over
 * summed.
 */
record History(
    Unit unit, List<Unit> units, List<ChannelMonth> months, LocalDate asOf, Wording say) {

  /** Which units' channels a reading takes, month by month. */
  enum Way {
    REPORTED,
    TODAY,
    FORMER
  }

  /**
   * The section, ready to be placed.
   *
   * @param reform where 1/7/2025 lies
   * @param predecessors the former communes that a ward was formed of
   */
  record Readings(
      String lead,
      List<Line> lines,
      List<Ruler.Label> quarters,
      List<Ruler.Label> rates,
      String reform,
      List<Row> rows,
      List<String> predecessors) {

    Readings {
      lines = List.copyOf(lines);
      quarters = List.copyOf(quarters);
      rates = List.copyOf(rates);
      rows = List.copyOf(rows);
      predecessors = List.copyOf(predecessors);
    }
  }

  /** A reading as a line with its dots; broken on 1/7/2025. */
  record Line(String way, String path, List<Ruler.Label> dots) {

    Line {
      dots = List.copyOf(dots);
    }
  }

  /** A quarter in the table, in the three readings. */
  record Row(String quarter, String reported, String today, String former) {}

  Readings view() {
    List<Quarter> quarters = quarters();
    List<TreeMap<Quarter, BigDecimal>> readings = new ArrayList<>();
    for (Way way : Way.values()) {
      readings.add(rates(quarters, counts(way)));
    }
    HistoryScale scale = HistoryScale.over(quarters.size(), readings);
    return new Readings(
        say.say(unit.code().isDistrict() ? "profile.history.area" : "profile.history.ward"),
        lines(quarters, readings, scale),
        quarters.stream()
            .map(at -> new Ruler.Label(scale.x(quarters.indexOf(at)), at.brief()))
            .toList(),
        scale.steps(say),
        scale.reform(quarters),
        quarters.stream()
            .map(
                at ->
                    new Row(
                        at.name(say),
                        words(readings.get(0), at, Way.REPORTED),
                        words(readings.get(1), at, Way.TODAY),
                        words(readings.get(2), at, Way.FORMER)))
            .toList(),
        unit.predecessors().stream().map(this::predecessor).toList());
  }

  private String predecessor(Unit.Predecessor from) {
    String district =
        Names.unit(units, from.district()).map(Unit::name).orElse(from.district().value());
    return say.say(
        "profile.history.predecessor." + from.relation().replace('_', '-'), from.name(), district);
  }

  /** Whose channels count, and when. */
  private Predicate<ChannelMonth> counts(Way way) {
    UnitCode own = unit.code();
    UnitCode district =
        own.isDistrict() ? own : unit.primary() == null ? own : unit.primary().district();
    Set<UnitCode> members = new HashSet<>();
    Names.members(units, district).forEach(member -> members.add(member.code()));
    return switch (way) {
      case REPORTED -> at -> at.owner().equals(own);
      case TODAY ->
          at -> own.isDistrict() ? members.contains(at.keeper()) : at.keeper().equals(own);
      case FORMER -> at -> at.owner().equals(district) || members.contains(at.owner());
    };
  }

  private TreeMap<Quarter, BigDecimal> rates(
      List<Quarter> quarters, Predicate<ChannelMonth> counts) {
    TreeMap<Quarter, BigDecimal> rates = new TreeMap<>();
    for (Quarter quarter : quarters) {
      Collection<ChannelMonth> of =
          months.stream()
              .filter(counts)
              .filter(at -> Quarter.of(at.month()).equals(quarter))
              .toList();
      ChannelRate.FANPAGE.cleaned(of).ifPresent(rate -> rates.put(quarter, rate));
    }
    return rates;
  }

  /** Whole quarters only: half a quarter looks like a fall. */
  private List<Quarter> quarters() {
    return months.stream()
        .filter(at -> ChannelRate.FANPAGE.below().contains(at.measure()))
        .map(at -> Quarter.of(at.month()))
        .distinct()
        .filter(at -> !at.last().isAfter(asOf))
        .sorted()
        .toList();
  }

  private List<Line> lines(
      List<Quarter> quarters, List<TreeMap<Quarter, BigDecimal>> readings, HistoryScale scale) {
    List<Line> lines = new ArrayList<>();
    for (Way way : Way.values()) {
      TreeMap<Quarter, BigDecimal> rates = readings.get(way.ordinal());
      StringBuilder path = new StringBuilder();
      List<Ruler.Label> dots = new ArrayList<>();
      Quarter before = null;
      for (int at = 0; at < quarters.size(); at++) {
        BigDecimal rate = rates.get(quarters.get(at));
        if (rate == null) {
          before = null;
          continue;
        }
        boolean joined = before != null && before.beforeReform() == quarters.get(at).beforeReform();
        path.append(joined ? 'L' : 'M').append(scale.x(at)).append(' ').append(scale.y(rate));
        dots.add(new Ruler.Label(scale.x(at), scale.y(rate)));
        before = quarters.get(at);
      }
      lines.add(new Line(way.name().toLowerCase(Locale.ROOT), path.toString(), dots));
    }
    return lines;
  }

  private String words(TreeMap<Quarter, BigDecimal> rates, Quarter at, Way way) {
    Optional<BigDecimal> rate = Optional.ofNullable(rates.get(at));
    if (rate.isPresent()) {
      return (way == Way.FORMER && !at.beforeReform() ? "≈ " : "") + say.percent(rate.get());
    }
    boolean there =
        way != Way.REPORTED || unit.existsOn(at.last()) || unit.existsOn(at.last().minusDays(80));
    return say.say(there ? "ranking.state.missing" : "profile.history.nobody");
  }
}
