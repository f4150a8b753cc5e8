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
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/**
 * One rate of a unit by quarter through the reform of 1/7/2025, in three readings: as it was
 * reported, brought to the units of today, and by former district.
 *
 * <p>There are no scores of before the reform; the rate is that of one kind of channel, summed over
 * summed.
 */
record History(
    Unit unit,
    List<Unit> units,
    List<ChannelMonth> months,
    ChannelRate rate,
    LocalDate asOf,
    Wording say) {

  /** The word in addresses that chooses a rate. */
  static final String WORD = "lich-su";

  /** Of the months those of the chosen kind of channel. */
  History {
    months = months.stream().filter(rate::has).toList();
  }

  /** The rates that these months have, in the order of the page. */
  static List<ChannelRate> rates(List<ChannelMonth> months) {
    return ChannelRate.ALL.stream().filter(rate -> months.stream().anyMatch(rate::has)).toList();
  }

  /** Which units' channels a reading takes, month by month. */
  enum Way {
    REPORTED,
    TODAY,
    FORMER
  }

  /** In the address of the unit's page. */
  Readings view(List<ChannelRate> rates, Address address) {
    List<Quarter> quarters = quarters();
    List<TreeMap<Quarter, BigDecimal>> readings = new ArrayList<>();
    for (Way way : Way.values()) {
      readings.add(rates(quarters, counts(way)));
    }
    HistoryScale scale = HistoryScale.over(quarters.size(), readings);
    return new Readings(
        say.say(
            unit.code().isDistrict() ? "profile.history.area" : "profile.history.ward",
            rate.name(say),
            say.say("profile.channel.rate." + rate.kind())),
        say.say("profile.history.described", rate.name(say)),
        rates.stream().map(each -> choice(each, address)).toList(),
        lines(quarters, readings, scale),
        quarters.stream()
            .map(at -> new Ruler.Label(scale.x(quarters.indexOf(at)), at.brief()))
            .toList(),
        scale.steps(say),
        scale.reform(quarters),
        quarters.stream()
            .map(
                at ->
                    new Readings.Row(
                        at.name(say),
                        words(readings.get(0), at, Way.REPORTED),
                        words(readings.get(1), at, Way.TODAY),
                        words(readings.get(2), at, Way.FORMER)))
            .toList(),
        unit.predecessors().stream().map(this::predecessor).toList());
  }

  private Readings.Choice choice(ChannelRate each, Address address) {
    String path = "/don-vi/" + unit.code().value();
    return new Readings.Choice(
        each.name(say), address.with(WORD, each.kind()).at(path) + "#lich-su", each.equals(rate));
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
      rate.cleaned(of).ifPresent(rate -> rates.put(quarter, rate));
    }
    return rates;
  }

  /** Whole quarters only: half a quarter looks like a fall. */
  private List<Quarter> quarters() {
    return months.stream()
        .map(at -> Quarter.of(at.month()))
        .distinct()
        .filter(at -> !at.last().isAfter(asOf))
        .sorted()
        .toList();
  }

  private List<Readings.Line> lines(
      List<Quarter> quarters, List<TreeMap<Quarter, BigDecimal>> readings, HistoryScale scale) {
    List<Readings.Line> lines = new ArrayList<>();
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
      lines.add(new Readings.Line(way.name().toLowerCase(Locale.ROOT), path.toString(), dots));
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
