package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Files;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Stamp;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.lift.Chance;
import vn.thuocso.index.lift.Lift;
import vn.thuocso.index.score.Points;

/**
 * Puts the ways up of one ranked ward into words.
 *
 * @param address the words of the snapshot
 */
record LiftPages(Ready ready, UnitCode unit, Address address, Wording say) {

  /** What the form says when somebody has chosen, be it nothing. */
  static final String CHOSEN = "chon";

  /** As many tasks are seen before somebody asks for all. */
  private static final int FIRST = 8;

  /** The page of those tasks; of the cheapest way up where nobody has chosen. */
  LiftPage page(Optional<List<String>> asked) {
    Ascent ascent = new Ascent(ready, unit);
    Lift lift = ascent.lift();
    Set<Code> cheapest = new TreeSet<>(lift.way().map(Ascent::codes).orElse(List.of()));
    Picks picks = picks(asked, ascent, cheapest);
    LiftWords words = new LiftWords(ready, say);
    String path = "/don-vi/" + unit.value() + "/len-hang";
    return new LiftPage(
        words.name(unit),
        headline(words, ascent, lift, cheapest),
        lead(words, ascent),
        picks.remarks(),
        path,
        address.with(CHOSEN, "1").words(),
        address.at(path),
        new Files(permalink(address, ready.inputs().assessed().asOf(), unit.value(), asked)),
        tasks(words, ascent, picks.chosen()),
        say.say("simulation.lift.chosen", say.count(picks.chosen().size())),
        words.gain(unit, ascent.gain(picks.chosen())),
        say.count(ascent.days(picks.chosen())),
        ascent.chances().isEmpty()
            ? null
            : new LiftResult(ready, unit, ascent, words).of(picks.chosen(), lift.rankAimed()));
  }

  private Picks picks(Optional<List<String>> asked, Ascent ascent, Set<Code> cheapest) {
    return asked
        .map(words -> Picks.of(words, ready.framework(), ascent.chances(), say))
        .orElseGet(() -> new Picks(cheapest, List.of()));
  }

  /** The tasks as a table to take away. */
  Sheet sheet(Optional<List<String>> asked, Stamp stamp) {
    Ascent ascent = new Ascent(ready, unit);
    Set<Code> cheapest = new TreeSet<>(ascent.lift().way().map(Ascent::codes).orElse(List.of()));
    Set<Code> chosen = picks(asked, ascent, cheapest).chosen();
    LiftWords words = new LiftWords(ready, say);
    return Columns.<Chance>in(say)
        .with(
            "simulation.lift.pick",
            each -> Cell.of(chosen.contains(each.indicator()) ? say.say("simulation.csv.yes") : ""))
        .with("simulation.lift.code", each -> Cell.of(each.indicator().value()))
        .with("simulation.lift.task", each -> Cell.of(name(words, each)))
        .with("simulation.lift.gain", each -> Cell.exact(words.gained(unit, each.gain())))
        .with(
            "simulation.lift.days",
            each -> Cell.of(BigDecimal.valueOf(Ascent.DAYS.of(each.effort()))))
        .sheet(
            say.say("simulation.lift.title") + ", " + words.name(unit),
            ascent.chances(),
            stamp.origin(say));
  }

  private String name(LiftWords words, Chance chance) {
    return words.of(ready.framework().find(chance.indicator()).orElseThrow().name());
  }

  /** The page of that choice, in words that last. */
  static Stamp stamp(ChosenSnapshot chosen, String unit, Optional<List<String>> asked) {
    Snapshot at = chosen.snapshot();
    String permalink = permalink(chosen.address(), at.asOf(), unit, asked);
    return new Stamp(at, permalink, Stamp.check(at.version() + permalink));
  }

  private static String permalink(
      Address address, LocalDate day, String unit, Optional<List<String>> asked) {
    String plain =
        address
            .with("ngay", day.toString())
            .with(CHOSEN, asked.isPresent() ? "1" : "")
            .at("/don-vi/" + unit + "/len-hang");
    return asked.orElse(List.of()).stream()
        .filter(Code::isValid)
        .limit(Picks.MOST)
        .map(code -> "&v=" + code)
        .collect(Collectors.joining("", plain, ""));
  }

  private String headline(LiftWords words, Ascent ascent, Lift lift, Set<Code> cheapest) {
    String name = words.name(unit);
    if (lift.rankNow() <= 1) {
      return say.say("simulation.lift.first", name);
    }
    if (lift.way().isEmpty()) {
      return say.say("simulation.lift.none", name, words.rank(lift.rankWithAll()));
    }
    String tasks = words.tasks(cheapest.size());
    String days = say.count(ascent.days(cheapest));
    String aimed = words.rank(lift.rankAimed());
    String whole = words.rank(ascent.reach(cheapest).rank());
    return aimed.equals(whole)
        ? say.say("simulation.lift.way", tasks, days, name, aimed)
        : say.say("simulation.lift.way.further", tasks, days, name, aimed, whole);
  }

  private String lead(LiftWords words, Ascent ascent) {
    return ascent.ahead().map(ahead -> words.separation(unit, ahead)).orElse("");
  }

  private List<LiftPage.Task> tasks(LiftWords words, Ascent ascent, Set<Code> chosen) {
    List<LiftPage.Task> tasks = new ArrayList<>();
    Map<Code, Points> points = new java.util.TreeMap<>();
    for (Chance chance : ascent.chances()) {
      Indicator indicator = (Indicator) ready.framework().find(chance.indicator()).orElseThrow();
      Points now =
          points.computeIfAbsent(
              chance.indicator(),
              code -> ready.scores().figure(unit, code).points().orElse(Points.NONE));
      tasks.add(
          new LiftPage.Task(
              chance.indicator().value(),
              words.of(indicator.name()),
              say.say(
                  "simulation.lift.detail",
                  number(now.earned()),
                  number(now.earned().add(chance.gain())),
                  number(indicator.pointScale().max())),
              words.gain(unit, chance.gain()),
              say.count(Ascent.DAYS.of(chance.effort())),
              chosen.contains(chance.indicator()),
              tasks.size() >= FIRST && !chosen.contains(chance.indicator())));
    }
    return tasks;
  }

  private String number(BigDecimal points) {
    return say.exact(points.setScale(1, RoundingMode.HALF_UP));
  }
}
