package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Puts a trial beside what is, in words.
 *
 * @param address the words of the snapshot
 */
record WeightPages(Inputs inputs, String framework, Address address, Wording say) {

  private static final String PATH = "/thu-trong-so";
  private static final int NAMED = 3;

  /** A unit whose rank moves. */
  private record Mover(Body body, Trial.Total before, Trial.Total after) {
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
        headline, form, same, same ? List.of() : List.of(table(true, areas), table(false, wards)));
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

  private WeightPage.Table table(boolean areas, List<Mover> movers) {
    return new WeightPage.Table(
        say.say(
            areas ? "simulation.weight.areas" : "simulation.weight.wards",
            say.count(movers.size())),
        sentence(movers),
        areas,
        movers.stream().map(this::row).toList());
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
    BigDecimal max =
        ScoreNodes.of(framework)
            .find(ScoreKey.TOTAL)
            .map(ScoreNode::max)
            .orElse(BigDecimal.valueOf(1000));
    BigDecimal points = BigDecimal.valueOf(micro, 6).multiply(max);
    return (points.signum() > 0 ? "+" : "") + say.number(points, 1);
  }
}
