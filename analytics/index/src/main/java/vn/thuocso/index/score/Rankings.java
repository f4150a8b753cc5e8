package vn.thuocso.index.score;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.step.Ranks;

/** Ranks units by a figure: the best first, units of the same place by code, the unranked last. */
final class Rankings {
  private Rankings() {}

  /**
   * @param floor why a unit that has a value is not ranked; empty for one that is
   */
  static Ranking of(
      Map<UnitCode, UnitFigures> figures,
      Code node,
      RankingRule rule,
      Function<UnitFigures, Optional<Standing.Reason>> floor) {
    List<UnitFigures> units =
        figures.values().stream().sorted(Comparator.comparing(UnitFigures::unit)).toList();
    Map<UnitCode, Standing.Reason> unranked = new LinkedHashMap<>();
    double[] values = new double[units.size()];
    for (int i = 0; i < values.length; i++) {
      UnitFigures unit = units.get(i);
      Optional<Standing.Reason> reason =
          unit.of(node).value().isEmpty()
              ? Optional.of(Standing.Reason.NO_VALUE)
              : floor.apply(unit);
      reason.ifPresent(why -> unranked.put(unit.unit(), why));
      values[i] = reason.isPresent() ? Double.NaN : unit.of(node).value().orElseThrow();
    }
    double[] places = places(values, rule);
    Map<UnitCode, Standing> standings = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Standing.Reason reason = unranked.get(units.get(i).unit());
      standings.put(
          units.get(i).unit(),
          reason == null ? new Standing.Ranked(places[i]) : new Standing.Unranked(reason));
    }
    return new Ranking(bestFirst(standings));
  }

  private static double[] places(double[] values, RankingRule rule) {
    Ranks ranks = ranks(rule.ties());
    return rule.decimals().isPresent()
        ? ranks.of(values, rule.decimals().getAsInt())
        : ranks.of(values);
  }

  private static Ranks ranks(Ties ties) {
    return switch (ties) {
      case COMPETITION -> Ranks.COMPETITION;
      case DENSE -> Ranks.DENSE;
      case FRACTIONAL -> Ranks.FRACTIONAL;
    };
  }

  private static Map<UnitCode, Standing> bestFirst(Map<UnitCode, Standing> standings) {
    return standings.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> place(entry.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, LinkedHashMap::new));
  }

  private static double place(Standing standing) {
    return standing instanceof Standing.Ranked ranked ? ranked.rank() : Double.MAX_VALUE;
  }
}
