package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.explain.Explainer;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.lift.Chance;
import vn.thuocso.index.lift.Costs;
import vn.thuocso.index.lift.Lift;
import vn.thuocso.index.lift.Lifts;
import vn.thuocso.index.lift.Reach;
import vn.thuocso.index.lift.Rivals;
import vn.thuocso.index.lift.Way;
import vn.thuocso.index.robust.Outcomes;

/** The ways up of one ranked ward, everybody else staying where they are. */
final class Ascent {

  /**
   * Working days of the definition's three efforts: at most a month without a budget, at most six
   * months, an investment. The definition orders them and does not measure them; the days are ours.
   */
  static final Costs DAYS = new Costs(5, 15, 45);

  /** As often as not asked for: what somebody calls sure. */
  static final double SURE = 0.8;

  /** A way that is not proved cheapest after so many branches is told as it is. */
  private static final long BRANCHES = 50_000;

  private static final int HALVINGS = 7;
  private static final int TRIES = 5;

  private final Ready ready;
  private final UnitCode unit;
  private final Lifts lifts;
  private final List<Chance> chances;

  Ascent(Ready ready, UnitCode unit) {
    this.ready = ready;
    this.unit = unit;
    this.lifts = new Lifts(ready.framework(), DAYS, true, BRANCHES);
    this.chances =
        lifts.chances(ready.scores(), unit).stream()
            .sorted(
                Comparator.comparing((Chance each) -> DAYS.of(each.effort()))
                    .thenComparing(Chance::gain, Comparator.reverseOrder())
                    .thenComparing(Chance::indicator))
            .toList();
  }

  /** What can be improved within the year: the least effort first, then the largest gain. */
  List<Chance> chances() {
    return chances;
  }

  /** The nearest with a better rank; empty for the first. */
  Optional<UnitCode> ahead() {
    return Explainer.above(ready.scores(), unit);
  }

  /** The cheapest way up by one rank. */
  Lift lift() {
    return lifts.up(ready.scores(), unit, 1, Rivals.held(ready.scores())).orElseThrow();
  }

  /** Points that so many chances gain, each taken whole. */
  BigDecimal gain(Set<Code> chosen) {
    return gains(chosen).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  int days(Set<Code> chosen) {
    return chances.stream()
        .filter(each -> chosen.contains(each.indicator()))
        .mapToInt(each -> DAYS.of(each.effort()))
        .sum();
  }

  Reach reach(Set<Code> chosen) {
    return lifts.reach(ready.scores(), unit, gain(chosen), Rivals.held(ready.scores()));
  }

  /** What the draws make of everybody if those are done. */
  Outcomes outcomes(Set<Code> chosen) {
    return chosen.isEmpty() ? ready.asTheyAre() : ready.draws().lifted(unit, gains(chosen));
  }

  double probability(Set<Code> chosen, UnitCode other) {
    return ready.draws().probabilityAbove(unit, gains(chosen), other);
  }

  /** All chances, taken together. */
  Set<Code> everything() {
    Set<Code> all = new TreeSet<>();
    chances.forEach(each -> all.add(each.indicator()));
    return all;
  }

  /**
   * The cheapest found of what has to be done besides to be above another for sure; empty where
   * nothing is enough. How sure a gain makes depends on where it is made, so a need is estimated
   * from all of them, the cheapest set for it is tried, and the need is raised until it is enough.
   */
  Optional<List<Code>> besides(Set<Code> chosen, UnitCode other) {
    if (probability(everything(), other) < SURE) {
      return Optional.empty();
    }
    BigDecimal rest = gain(everything()).subtract(gain(chosen));
    double share = enough(chosen, other);
    for (int i = 0; i < TRIES; i++) {
      BigDecimal need =
          rest.multiply(BigDecimal.valueOf(Math.min(1, share * (1 + 0.08 * i))))
              .setScale(2, java.math.RoundingMode.HALF_UP);
      Optional<List<Code>> found =
          lifts.further(ready.scores(), unit, chosen, need).map(Ascent::codes);
      if (found.isPresent() && probability(union(chosen, found.get()), other) >= SURE) {
        return found;
      }
    }
    return Optional.of(
        chances.stream().map(Chance::indicator).filter(c -> !chosen.contains(c)).toList());
  }

  /** The share of everything left that is enough, if it all were done by that share. */
  private double enough(Set<Code> chosen, UnitCode other) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      Map<Code, BigDecimal> gains = gains(everything());
      gains.replaceAll(
          (code, gain) -> chosen.contains(code) ? gain : gain.multiply(BigDecimal.valueOf(middle)));
      if (ready.draws().probabilityAbove(unit, gains, other) >= SURE) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  static List<Code> codes(Way way) {
    return way.steps().stream().map(Way.Step::indicator).toList();
  }

  private static Set<Code> union(Set<Code> some, List<Code> others) {
    Set<Code> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private Map<Code, BigDecimal> gains(Set<Code> chosen) {
    Map<Code, BigDecimal> gains = new LinkedHashMap<>();
    chances.stream()
        .filter(each -> chosen.contains(each.indicator()))
        .forEach(each -> gains.put(each.indicator(), each.gain()));
    return gains;
  }

  /** The rank of a ward; empty where it has none in this snapshot. */
  static OptionalDouble rank(Ready ready, UnitCode unit) {
    return ready.scores().figures().containsKey(unit)
        ? ready.scores().ranking().rank(unit)
        : OptionalDouble.empty();
  }
}
