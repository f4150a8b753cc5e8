package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Stamp;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Puts a trial beside what is, in words.
 *
 * @param address the words of the snapshot
 * @param all whether everybody who moves is asked for
 */
record WeightPages(Inputs inputs, String framework, Address address, boolean all, Wording say) {

  /** The word in addresses that asks for everybody. */
  static final String ALL = "het";

  private static final String PATH = "/thu-trong-so";
  private static final int NAMED = 3;
  private static final int FIRST = 20;

  /** A unit whose rank moves. */
  record Mover(Body body, Trial.Total before, Trial.Total after) {
    int by() {
      return before.rank() - after.rank();
    }
  }

  /** The form alone, where the weights cannot be tried. */
  WeightPage refused(WeightForm form) {
    return page(say.say("simulation.weight.refused"), form, false, List.of());
  }

  WeightPage page(WeightForm form, boolean same, Trial before, Trial after) {
    List<Mover> areas = movers(inputs.areas().keySet().stream(), before, after);
    List<Mover> wards = movers(inputs.wards().stream(), before, after);
    String headline =
        same
            ? say.say("simulation.weight.same")
            : areas.isEmpty() && wards.isEmpty()
                ? say.say("simulation.weight.still")
                : say.say(
                    "simulation.weight.moved",
                    say.count(areas.size()),
                    say.count(inputs.areas().size()),
                    say.count(wards.size()),
                    say.count(inputs.wards().size()));
    return page(
        headline,
        form,
        same,
        same ? List.of() : List.of(table(true, areas, form), table(false, wards, form)));
  }

  private WeightPage page(
      String headline, WeightForm form, boolean same, List<WeightPage.Table> tables) {
    return new WeightPage(
        headline,
        say.say(
            "simulation.weight.lead",
            Integer.toString(inputs.assessed().year()),
            say.day(inputs.assessed().asOf())),
        form,
        address.words(),
        address.at(PATH),
        same,
        tables);
  }

  /** The page of those weights, in words that last. */
  static Stamp stamp(ChosenSnapshot chosen, WeightForm form) {
    Address address = chosen.address();
    for (WeightForm.Field field : form.fields()) {
      address = address.with(field.parameter(), field.value());
    }
    return Stamp.of(chosen.snapshot(), address, PATH);
  }

  /** Everybody whose rank moves, areas first. */
  Sheet sheet(WeightForm form, Stamp stamp, Trial before, Trial after) {
    List<Mover> all = new ArrayList<>(movers(inputs.areas().keySet().stream(), before, after));
    all.addAll(movers(inputs.wards().stream(), before, after));
    List<Sheet.Parameter> weights =
        form.fields().stream()
            .map(field -> Sheet.Parameter.of(field.name(), field.value() + " / " + field.own()))
            .toList();
    return columns().sheet(say.say("simulation.weight.title"), all, stamp.origin(say, weights));
  }

  private Columns<Mover> columns() {
    return Columns.<Mover>in(say)
        .with("ranking.csv.code", each -> Cell.of(each.body().code().value()))
        .with("ranking.csv.name", each -> Cell.of(each.body().name()))
        .with("ranking.csv.approximate", each -> Cell.of(isArea(each) ? "≈" : ""))
        .with("simulation.weight.before", each -> Cell.of(each.before().rank()))
        .with("simulation.csv.before.best", each -> bound(each.before().low()))
        .with("simulation.csv.before.worst", each -> bound(each.before().high()))
        .with("simulation.weight.after", each -> Cell.of(each.after().rank()))
        .with("simulation.csv.after.best", each -> bound(each.after().low()))
        .with("simulation.csv.after.worst", each -> bound(each.after().high()))
        .with("ranking.csv.climbed", each -> Cell.of(each.by()))
        .with(
            "ranking.csv.gained",
            each -> Cell.exact(gained(each.after().micro() - each.before().micro())));
  }

  private boolean isArea(Mover of) {
    return inputs.areas().containsKey(of.body());
  }

  private static Cell bound(int rank) {
    return Cell.of(rank == 0 ? null : (Integer) rank);
  }

  private static List<Mover> movers(Stream<Body> bodies, Trial before, Trial after) {
    List<Mover> movers = new ArrayList<>();
    bodies.forEach(
        body -> {
          Trial.Total was = before.totals().get(body.code().value());
          Trial.Total is = after.totals().get(body.code().value());
          if (was != null && is != null && was.rank() != is.rank()) {
            movers.add(new Mover(body, was, is));
          }
        });
    movers.sort(
        Comparator.comparing((Mover each) -> -Math.abs(each.by()))
            .thenComparing(each -> each.after().rank())
            .thenComparing(each -> each.body().code()));
    return movers;
  }

  private WeightPage.Table table(boolean areas, List<Mover> movers, WeightForm form) {
    boolean whole = all || movers.size() <= FIRST;
    return new WeightPage.Table(
        say.say(
            areas ? "simulation.weight.areas" : "simulation.weight.wards",
            say.count(movers.size())),
        sentence(movers),
        areas,
        movers.stream().limit(whole ? movers.size() : FIRST).map(this::row).toList(),
        whole ? "" : say.say("simulation.weight.all", say.count(movers.size())),
        whole ? "" : everybody(form));
  }

  private String everybody(WeightForm form) {
    Address words = address;
    for (WeightForm.Field field : form.fields()) {
      words = words.with(field.parameter(), field.value());
    }
    return words.with(ALL, "1").at(PATH);
  }

  private String sentence(List<Mover> movers) {
    if (movers.isEmpty()) {
      return say.say("simulation.weight.none");
    }
    Map<Boolean, List<Mover>> byWay = new TreeMap<>(Comparator.reverseOrder());
    movers.forEach(
        each -> byWay.computeIfAbsent(each.by() > 0, none -> new ArrayList<>()).add(each));
    List<String> parts = new ArrayList<>();
    byWay.forEach(
        (up, some) ->
            parts.add(
                say.say(
                    up ? "simulation.weight.most.up" : "simulation.weight.most.down",
                    String.join(
                        ", ",
                        some.stream()
                            .limit(NAMED)
                            .map(
                                each ->
                                    LiftWords.brief(each.body())
                                        + " ("
                                        + each.before().rank()
                                        + " → "
                                        + each.after().rank()
                                        + ")")
                            .toList()))));
    return String.join(" ", parts);
  }

  private WeightPage.Row row(Mover of) {
    boolean up = of.by() > 0;
    String by = Integer.toString(Math.abs(of.by()));
    return new WeightPage.Row(
        LiftWords.brief(of.body()),
        address.at("/don-vi/" + of.body().code().value()),
        rank(of.before()),
        span(of.before()),
        rank(of.after()),
        span(of.after()),
        up ? "up" : "down",
        by,
        say.say(up ? "simulation.weight.up" : "simulation.weight.down", by),
        points(of.after().micro() - of.before().micro()));
  }

  private static String rank(Trial.Total total) {
    return total.rank() + (total.tied() ? "=" : "");
  }

  private String span(Trial.Total total) {
    if (total.low() == 0) {
      return "";
    }
    return total.low() == total.high()
        ? say.say("simulation.weight.span.one", Integer.toString(total.low()))
        : say.say("simulation.weight.span", total.low() + "–" + total.high());
  }

  private String points(long micro) {
    BigDecimal points = gained(micro);
    return (points.signum() > 0 ? "+" : "") + say.number(points, 1);
  }

  private BigDecimal gained(long micro) {
    BigDecimal max =
        ScoreNodes.of(framework)
            .find(ScoreKey.TOTAL)
            .map(ScoreNode::max)
            .orElse(BigDecimal.valueOf(1000));
    return BigDecimal.valueOf(micro, 6).multiply(max);
  }
}
