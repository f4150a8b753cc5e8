package vn.thuocso.index.score;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.step.Ranks;

/** Ranks units by a figure: the best first, units of the same place by code, the unranked last. */
final class Rankings {
  private Rankings() {}

  /** By every node; units that were screened out stand in none. */
  static Map<Code, Ranking> all(
      Framework framework, Map<UnitCode, UnitFigures> figures, Set<UnitCode> screened) {
    Floors floors = new Floors(framework);
    Map<Code, Ranking> rankings = new LinkedHashMap<>();
    for (Node node : framework.nodes()) {
      Function<UnitFigures, Optional<Standing.Reason>> floor =
          unit ->
              screened.contains(unit.unit())
                  ? Optional.of(Standing.Reason.SCREENED)
                  : floors.below(node.code(), unit);
      rankings.put(node.code(), of(figures, node.code(), framework, floor));
    }
    return rankings;
  }

  /**
   * @param floor why a unit that has a value is not ranked; empty for one that is
   */
  private static Ranking of(
      Map<UnitCode, UnitFigures> figures,
      Code node,
      Framework framework,
      Function<UnitFigures, Optional<Standing.Reason>> floor) {
    List<UnitFigures> units =
        figures.values().stream().sorted(Comparator.comparing(UnitFigures::unit)).toList();
    Standing[] standings = new Standing[units.size()];
    double[] values = new double[units.size()];
    for (int i = 0; i < values.length; i++) {
      OptionalDouble value = units.get(i).of(node).value();
      Optional<Standing.Reason> reason =
          floor
              .apply(units.get(i))
              .filter(why -> why == Standing.Reason.SCREENED || value.isPresent());
      if (reason.isEmpty() && value.isEmpty()) {
        reason = Optional.of(Standing.Reason.NO_VALUE);
      }
      standings[i] = new Standing.Unranked(reason.orElse(Standing.Reason.NO_VALUE));
      values[i] = reason.isPresent() ? Double.NaN : value.getAsDouble();
    }
    double[] places = places(values, framework);
    Map<UnitCode, Standing> ranking = new LinkedHashMap<>();
    for (int i : bestFirst(places)) {
      boolean ranked = !Double.isNaN(places[i]);
      ranking.put(units.get(i).unit(), ranked ? new Standing.Ranked(places[i]) : standings[i]);
    }
    return new Ranking(ranking);
  }

  private static double[] places(double[] values, Framework framework) {
    RankingRule rule = framework.ranking();
    Ranks ranks = ranks(rule.ties());
    return rule.decimals().isPresent()
        ? ranks.of(values, rule.decimals().getAsInt(), framework.rounding().mode())
        : ranks.of(values);
  }

  static Ranks ranks(Ties ties) {
    return switch (ties) {
      case COMPETITION -> Ranks.COMPETITION;
      case DENSE -> Ranks.DENSE;
      case FRACTIONAL -> Ranks.FRACTIONAL;
    };
  }

  /** Positions by place, in their order where places are equal; those without a place last. */
  private static int[] bestFirst(double[] places) {
    int[] ends = new int[2 * places.length + 2];
    for (double place : places) {
      ends[slot(place, places.length)]++;
    }
    for (int slot = 1; slot < ends.length; slot++) {
      ends[slot] += ends[slot - 1];
    }
    int[] order = new int[places.length];
    for (int i = places.length - 1; i >= 0; i--) {
      order[--ends[slot(places[i], places.length)]] = i;
    }
    return order;
  }

  /** A place is a whole number or a half, up to the number of units. */
  private static int slot(double place, int units) {
    return Double.isNaN(place) ? 2 * units + 1 : (int) (2 * place);
  }
}
