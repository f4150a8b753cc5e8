package vn.thuocso.index.explain;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Ranking;

/**
 * A unit's change of rank between two rounds, split into performance (the data changed) and method
 * (the framework changed). The split needs a ranking that never was: the new data under the former
 * method, or the former data under the new one. Each gives one order of the two changes; where both
 * can be had, the two are averaged, which favours neither. Below zero is a rise.
 *
 * @param orders how many of the two orders it rests on
 */
public record RankChange(
    UnitCode unit, double before, double after, double performance, double method, int orders) {
  /** What became of the rank; performance and method sum to it. */
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
   */
  public record Rankings(
      Ranking before,
      Optional<Ranking> newDataFormerMethod,
      Optional<Ranking> formerDataNewMethod,
      Ranking after) {}

  /** Splits one unit's change; empty where it lacks a rank or both counterfactual ones. */
  public static Optional<RankChange> of(UnitCode unit, Rankings rankings) {
    OptionalDouble before = rank(rankings.before(), unit);
    OptionalDouble after = rank(rankings.after(), unit);
    OptionalDouble first = rank(rankings.newDataFormerMethod(), unit);
    OptionalDouble second = rank(rankings.formerDataNewMethod(), unit);
    int orders = (first.isPresent() ? 1 : 0) + (second.isPresent() ? 1 : 0);
    if (before.isEmpty() || after.isEmpty() || orders == 0) {
      return Optional.empty();
    }
    double performance = 0;
    if (first.isPresent()) {
      performance += first.getAsDouble() - before.getAsDouble();
    }
    if (second.isPresent()) {
      performance += after.getAsDouble() - second.getAsDouble();
    }
    performance /= orders;
    double method = after.getAsDouble() - before.getAsDouble() - performance;
    return Optional.of(
        new RankChange(
            unit, before.getAsDouble(), after.getAsDouble(), performance, method, orders));
  }

  private static OptionalDouble rank(Optional<Ranking> ranking, UnitCode unit) {
    return ranking.map(each -> rank(each, unit)).orElseGet(OptionalDouble::empty);
  }

  private static OptionalDouble rank(Ranking ranking, UnitCode unit) {
    return ranking.standings().containsKey(unit) ? ranking.rank(unit) : OptionalDouble.empty();
  }
}
