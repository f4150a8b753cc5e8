package vn.thuocso.index.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.score.Ranking;

/**
 * A unit's change of rank between two rounds, split into performance (the data changed), method
 * (the framework changed) and field (units came or went). Performance and method are changes of the
 * rank among the units that all rankings have; the field is what is left. Their split needs a
 * ranking that never was: the new data under the former method, or the former data under the new
 * one. Each gives one order of the two changes; where both can be had, the two are averaged, which
 * favours neither. Below zero is a rise.
 *
 * @param orders how many of the two orders it rests on
 */
public record RankChange(
    UnitCode unit,
    double before,
    double after,
    double performance,
    double method,
    double field,
    int orders) {
  /** What became of the rank; performance, method and field sum to it. */
  public double change() {
    return after - before;
  }

  /**
   * The four rankings of one split.
   *
   * @param before former data, former method
   * @param newDataFormerMethod the counterfactual of "first performance, then method"
   * @param formerDataNewMethod the counterfactual of "first method, then performance"
   * @param after new data, new method
   * @param formerTies how the former method ranks ties
   * @param ties how the new one does
   */
  public record Rankings(
      Ranking before,
      Optional<Ranking> newDataFormerMethod,
      Optional<Ranking> formerDataNewMethod,
      Ranking after,
      Ties formerTies,
      Ties ties) {
    /** The units that have a place in every ranking there is. */
    private Set<UnitCode> common() {
      return after.standings().keySet().stream()
          .filter(
              unit ->
                  Stream.of(Optional.of(before), newDataFormerMethod, formerDataNewMethod)
                      .flatMap(Optional::stream)
                      .allMatch(each -> rank(each, unit).isPresent()))
          .filter(unit -> after.rank(unit).isPresent())
          .collect(Collectors.toSet());
    }

    private Rankings among(Set<UnitCode> units) {
      return new Rankings(
          before.among(units, formerTies),
          newDataFormerMethod.map(each -> each.among(units, formerTies)),
          formerDataNewMethod.map(each -> each.among(units, ties)),
          after.among(units, ties),
          formerTies,
          ties);
    }
  }

  /** Splits the change of every unit that has a place in all rankings; none without an order. */
  public static List<RankChange> all(Rankings rankings) {
    if (rankings.newDataFormerMethod().isEmpty() && rankings.formerDataNewMethod().isEmpty()) {
      return List.of();
    }
    Set<UnitCode> common = rankings.common();
    Function<UnitCode, RankChange> split = split(rankings, rankings.among(common));
    return rankings.after().standings().keySet().stream()
        .filter(common::contains)
        .map(split)
        .toList();
  }

  /** Splits one unit's change; empty where it lacks a rank or both counterfactual ones. */
  public static Optional<RankChange> of(UnitCode unit, Rankings rankings) {
    return all(rankings).stream().filter(each -> each.unit().equals(unit)).findFirst();
  }

  private static Function<UnitCode, RankChange> split(Rankings all, Rankings common) {
    return unit -> {
      double from = known(common.before(), unit);
      double to = known(common.after(), unit);
      int orders = 0;
      double performance = 0;
      if (common.newDataFormerMethod().isPresent()) {
        orders++;
        performance += known(common.newDataFormerMethod().get(), unit) - from;
      }
      if (common.formerDataNewMethod().isPresent()) {
        orders++;
        performance += to - known(common.formerDataNewMethod().get(), unit);
      }
      performance /= orders;
      double before = known(all.before(), unit);
      double after = known(all.after(), unit);
      double field = after - before - (to - from);
      return new RankChange(
          unit, before, after, performance, to - from - performance, field, orders);
    };
  }

  private static double known(Ranking ranking, UnitCode unit) {
    return rank(ranking, unit).orElseThrow();
  }

  private static OptionalDouble rank(Ranking ranking, UnitCode unit) {
    return ranking.standings().containsKey(unit) ? ranking.rank(unit) : OptionalDouble.empty();
  }
}
