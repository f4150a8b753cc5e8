package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.simulation.LiftPage.Result;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.lift.GroupChance;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Outcomes;

/**
 * Puts the ways up of one ranked area into words.
 *
 * @param address the words of the snapshot
 */
record AreaLiftPages(
    Ready ready, UnitCode area, AreaAscent ascent, Address address, Wording say, LiftWords words) {

  /** As many tasks are shown, besides those that are enough. */
  private static final int MOST = 8;

  static Optional<AreaLiftPage> page(Ready ready, UnitCode area, Address address, Wording say) {
    return AreaAscent.of(ready, area)
        .map(
            ascent ->
                new AreaLiftPages(ready, area, ascent, address, say, new LiftWords(ready, say))
                    .page());
  }

  private AreaLiftPage page() {
    Optional<UnitCode> ahead = ascent.ahead();
    Optional<List<GroupChance>> way = ahead.flatMap(ascent::to);
    List<GroupChance> enough = way.orElse(List.of());
    return new AreaLiftPage(
        headline(ahead, way),
        ahead.map(this::lead).orElse(""),
        tasks(enough),
        enough.isEmpty() ? "" : say.say("simulation.lift.chosen", say.count(enough.size())),
        words.points(ascent.totalWith(enough) - ascent.total()),
        say.count(ascent.days(enough)),
        ahead.isPresent() && !enough.isEmpty() ? result(enough) : null);
  }

  private String headline(Optional<UnitCode> ahead, Optional<List<GroupChance>> way) {
    String name = words.area(area);
    if (ahead.isEmpty()) {
      return say.say("simulation.lift.first", name);
    }
    if (way.isEmpty()) {
      int most = ascent.rank(ascent.totalWith(ascent.chances()));
      return say.say("simulation.lift.none", name, Integer.toString(most));
    }
    List<GroupChance> tasks = way.get();
    return say.say(
        tasks.size() == 1 ? "simulation.area.way.one" : "simulation.area.way",
        words.tasks(tasks.size()),
        say.count(ascent.days(tasks)),
        name,
        Integer.toString(ascent.rank(ascent.totalWith(tasks))),
        words.of(indicator(tasks.get(0)).name()),
        words.name(tasks.get(0).unit()));
  }

  private Indicator indicator(GroupChance task) {
    return (Indicator) ready.framework().find(task.chance().indicator()).orElseThrow();
  }

  private String lead(UnitCode ahead) {
    double total = ascent.total(ahead);
    return say.say(
            "simulation.lift.ahead",
            words.area(ahead),
            Integer.toString(ascent.rank(total)),
            words.points(total - ascent.total()))
        + ".";
  }

  private List<AreaLiftPage.Task> tasks(List<GroupChance> enough) {
    List<GroupChance> shown = new ArrayList<>(enough);
    ascent.chances().stream()
        .filter(one -> !enough.contains(one))
        .limit(Math.max(0, MOST - enough.size()))
        .forEach(shown::add);
    return shown.stream().map(one -> task(one, enough.contains(one))).toList();
  }

  private AreaLiftPage.Task task(GroupChance one, boolean chosen) {
    Indicator indicator = indicator(one);
    String code = indicator.code().value();
    return new AreaLiftPage.Task(
        code,
        words.of(indicator.name()),
        words.name(one.unit()),
        address.with("v", code).at("/don-vi/" + one.unit().value() + "/len-hang"),
        words.points(one.gain().doubleValue()),
        say.count(Ascent.DAYS.of(one.chance().effort())),
        chosen);
  }

  private Result result(List<GroupChance> enough) {
    Outcomes now = ascent.outcomes(List.of());
    Outcomes then = ascent.outcomes(enough);
    int aimed = ascent.rank(ascent.totalWith(enough));
    List<Integer> before = DotPlot.ranks(now.distribution(area));
    List<Integer> after = DotPlot.ranks(then.distribution(area));
    DotPlot.Columns columns =
        DotPlot.Columns.over(Stream.concat(before.stream(), after.stream()).toList(), aimed);
    return new Result(
        DotPlot.of(before, columns, aimed),
        DotPlot.of(after, columns, aimed),
        reached("simulation.lift.now", before, aimed),
        reached("simulation.lift.then", after, aimed),
        sentence(enough, then, aimed),
        sure(after, aimed),
        LiftResult.rows(before, after, columns));
  }

  private String reached(String key, List<Integer> ranks, int aimed) {
    long there = ranks.stream().filter(rank -> rank <= aimed).count();
    return say.say(key, say.count(there), Integer.toString(aimed));
  }

  private String sentence(List<GroupChance> enough, Outcomes then, int aimed) {
    Optional<Outcome.Spread> ranks = then.of(area).ranks();
    return say.say(
        "simulation.lift.result",
        words.points(BigDecimal.valueOf(ascent.totalWith(enough))),
        Integer.toString(aimed),
        ranks.map(of -> words.rank(of.lower())).orElse("–"),
        ranks.map(of -> words.rank(Math.ceil(of.upper()))).orElse("–"));
  }

  /** Of the very draws that the dots show, so that the two agree. */
  private String sure(List<Integer> ranks, int aimed) {
    double often = ranks.stream().filter(rank -> rank <= aimed).count() / (double) ranks.size();
    return say.say("simulation.area.sure", Integer.toString(aimed), words.percent(often));
  }
}
