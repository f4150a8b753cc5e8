package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

/**
 * Finds the cheapest way up under point scoring. Gains are counted in hundredths of a point, and
 * the points that are assessed are taken to stay as they are.
 *
 * @param onlyThisYear whether criteria are left out that cannot be improved within a year
 * @param branches how many branches of the search are looked at before it is cut off
 */
public record Lifts(Framework framework, Costs costs, boolean onlyThisYear, long branches) {
  /** Seconds at the most; large cases with many dependencies may be cut off, which is told. */
  public static final long BRANCHES = 2_000_000;

  public Lifts {
    if (framework.scoring() != ScoringKind.POINTS) {
      throw new IllegalArgumentException("Only points can be gained: " + framework.code());
    }
  }

  /** The cheapest way up by so many ranks; empty where the unit has no rank. */
  public Optional<Lift> up(Scores scores, UnitCode unit, int ranks, Rivals rivals) {
    OptionalDouble now = scores.ranking().rank(unit);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    double aim = Math.max(1, now.getAsDouble() - ranks);
    Aim goal = new Aim(framework, points(scores, unit));
    Chances chances = Chances.of(framework, scores, unit, onlyThisYear);
    Ladder ladder = ladder(rivals, unit);
    Optional<BigDecimal> total = ladder.least(goal.total(BigDecimal.ZERO), aim);
    Optional<Way> way = total.flatMap(least -> way(scores, unit, chances, goal.need(least)));
    BigDecimal all =
        chances.open().stream().map(Chance::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new Lift(
            unit,
            now.getAsDouble(),
            aim,
            goal.total(BigDecimal.ZERO),
            total,
            way,
            ladder.rank(goal.total(all)),
            chances.closed()));
  }

  /** What a unit can improve, in the natural order of codes; nothing where it has no rank. */
  public List<Chance> chances(Scores scores, UnitCode unit) {
    return scores.ranking().rank(unit).isEmpty()
        ? List.of()
        : Chances.of(framework, scores, unit, onlyThisYear).open();
  }

  /** The total and the rank of a ranked unit that gains so many points. */
  public Reach reach(Scores scores, UnitCode unit, BigDecimal gained, Rivals rivals) {
    BigDecimal total = new Aim(framework, points(scores, unit)).total(gained);
    return new Reach(total, ladder(rivals, unit).rank(total));
  }

  /**
   * The cheapest set that gains so many points, of chances that are not taken yet; what is taken is
   * needed no more. Empty where all of them together do not gain enough.
   */
  public Optional<Way> further(Scores scores, UnitCode unit, Set<Code> taken, BigDecimal points) {
    List<Chance> left =
        chances(scores, unit).stream()
            .filter(chance -> !taken.contains(chance.indicator()))
            .map(chance -> chance.without(taken))
            .toList();
    return way(scores, unit, new Chances(left, List.of()), points);
  }

  /**
   * The units that rank no better than this one and could stand above it while it stays where it
   * is; cheapest first.
   */
  public List<Overtaker> overtakers(Scores scores, UnitCode unit) {
    OptionalDouble own = scores.ranking().rank(unit);
    List<Overtaker> found = new ArrayList<>();
    if (own.isEmpty()) {
      return found;
    }
    Aim mine = new Aim(framework, points(scores, unit));
    BigDecimal above = mine.total(BigDecimal.ZERO).add(mine.step());
    for (UnitCode other : scores.units()) {
      OptionalDouble rank = scores.ranking().rank(other);
      if (!other.equals(unit)
          && rank.isPresent()
          && rank.getAsDouble() >= own.getAsDouble()
          && above.compareTo(BigDecimal.ONE) <= 0) {
        Chances chances = Chances.of(framework, scores, other, true);
        Aim theirs = new Aim(framework, points(scores, other));
        way(scores, other, chances, theirs.need(above))
            .ifPresent(way -> found.add(new Overtaker(other, rank.getAsDouble(), way)));
      }
    }
    found.sort(
        Comparator.comparingLong((Overtaker each) -> each.way().cost())
            .thenComparing(each -> each.way().need())
            .thenComparing(Overtaker::unit));
    return List.copyOf(found);
  }

  private Optional<Way> way(Scores scores, UnitCode unit, Chances chances, BigDecimal need) {
    long hundredths = need.movePointRight(2).longValueExact();
    return Cheapest.of(chances.items(costs), hundredths, branches)
        .map(choice -> way(scores, unit, chances, need, choice));
  }

  private Way way(Scores scores, UnitCode unit, Chances chances, BigDecimal need, Choice choice) {
    List<Chance> chosen = choice.items().stream().map(chances.open()::get).toList();
    List<BigDecimal> gains = Allotment.of(chosen, need, costs);
    List<Way.Step> steps = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Chance chance = chosen.get(i);
      Points now = scores.figure(unit, chance.indicator()).points().orElse(Points.NONE);
      steps.add(
          new Way.Step(
              chance.indicator(),
              chance.effort(),
              now.earned(),
              gains.get(i),
              chance.gain(),
              chance.needs()));
    }
    return new Way(
        need, steps, chances.cost(choice.cost()), chances.cost(choice.bound()), choice.isOptimal());
  }

  private Ladder ladder(Rivals rivals, UnitCode unit) {
    RoundingMode mode = framework.rounding().mode();
    return Ladder.of(
        rivals.totals().entrySet().stream()
            .filter(each -> !each.getKey().equals(unit))
            .map(each -> each.getValue()),
        framework.ranking().ties(),
        Aim.decimals(framework),
        mode);
  }

  private static Points points(Scores scores, UnitCode unit) {
    return scores.total(unit).points().orElseThrow();
  }
}
