package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Areas;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.UnitFigures;

/**
 * Finds the cheapest way up of a group, whose total is made of its units' main indices as {@link
 * Areas#mean} makes it. The work is the units'; what a unit gains counts by its part in the mean.
 *
 * @param lifts what single units can improve, and at what cost
 */
public record GroupLifts(Lifts lifts) {

  /** Gains are counted in millionths of the total. */
  private static final int MICRO = 6;

  private static final int TRIES = 8;

  /** What the units can improve, by unit as given, then in the natural order of codes. */
  public List<GroupChance> chances(Scores scores, List<UnitCode> units) {
    List<GroupChance> chances = new ArrayList<>();
    for (UnitCode unit : units) {
      for (Chance chance : lifts.chances(scores, unit)) {
        BigDecimal gain = gain(scores, units, unit, chance);
        if (gain.signum() > 0) {
          chances.add(new GroupChance(unit, chance, gain));
        }
      }
    }
    return List.copyOf(chances);
  }

  /**
   * The group's total, from 0 to 1, if its units had done that besides; empty where it has none.
   */
  public OptionalDouble total(Scores scores, List<UnitCode> units, List<GroupChance> done) {
    List<UnitFigures> figures = new ArrayList<>();
    for (UnitCode unit : units) {
      List<Chance> own =
          done.stream().filter(one -> one.unit().equals(unit)).map(GroupChance::chance).toList();
      figures.add(lifted(Objects.requireNonNull(scores.figures().get(unit)), own));
    }
    Framework framework = lifts.framework();
    return new Areas(framework)
        .mean(new UnitCode("group"), figures, Map.of())
        .of(framework.tree().code())
        .value();
  }

  /**
   * The cheapest set found that brings the group's total to this one at least; empty where all
   * chances together do not. Indices are rounded before their mean is: where the cheapest set by
   * exact gains misses the total by that, the next one up is tried.
   */
  public Optional<List<GroupChance>> to(Scores scores, List<UnitCode> units, double total) {
    List<GroupChance> chances = chances(scores, units);
    OptionalDouble now = total(scores, units, List.of());
    if (now.isEmpty() || total(scores, units, chances).orElse(0) < total) {
      return Optional.empty();
    }
    long missing = Math.round((total - now.getAsDouble()) * 1e6);
    long step = Math.round(1e6 / Math.pow(10, lifts.framework().rounding().index()) / 2);
    for (int i = 0; i < TRIES; i++) {
      Optional<List<GroupChance>> found = cheapest(chances, missing + (i - 1) * step);
      if (found.isPresent() && total(scores, units, found.get()).orElse(0) >= total) {
        return found;
      }
    }
    return Optional.of(chances);
  }

  /** What the efforts cost together, in the caller's units. */
  public int cost(List<GroupChance> chances) {
    return chances.stream().mapToInt(one -> lifts.costs().of(one.chance().effort())).sum();
  }

  private Optional<List<GroupChance>> cheapest(List<GroupChance> chances, long need) {
    List<Item> items = new ArrayList<>();
    for (GroupChance one : chances) {
      items.add(
          new Item(
              one.gain().movePointRight(MICRO).longValue(),
              (long) lifts.costs().of(one.chance().effort()) * (chances.size() + 1) + 1,
              needs(one, chances)));
    }
    return Cheapest.of(items, need, lifts.branches())
        .map(choice -> choice.items().stream().map(chances::get).toList());
  }

  private static List<Integer> needs(GroupChance one, List<GroupChance> chances) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < chances.size(); i++) {
      GroupChance other = chances.get(i);
      if (other.unit().equals(one.unit())
          && one.chance().needs().contains(other.chance().indicator())) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** Its part of the unit's main index, of that index's mean, and of the total. */
  private BigDecimal gain(Scores scores, List<UnitCode> units, UnitCode unit, Chance chance) {
    Node main = mainOf(chance.indicator());
    long shown =
        units.stream().filter(each -> scores.figure(each, main.code()).value().isPresent()).count();
    Points points = scores.figure(unit, main.code()).points().orElse(Points.NONE);
    if (shown == 0 || points.assessed().signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal all =
        lifts.framework().tree().children().stream()
            .filter(
                each ->
                    units.stream()
                        .anyMatch(of -> scores.figure(of, each.code()).value().isPresent()))
            .map(GroupLifts::nominal)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return chance
        .gain()
        .multiply(nominal(main))
        .divide(
            points.assessed().multiply(BigDecimal.valueOf(shown)).multiply(all),
            12,
            RoundingMode.HALF_UP);
  }

  private UnitFigures lifted(UnitFigures unit, List<Chance> done) {
    Map<Code, Figure> figures = new LinkedHashMap<>(unit.byNode());
    for (Node main : lifts.framework().tree().children()) {
      Figure now = unit.of(main.code());
      BigDecimal gained =
          done.stream()
              .filter(one -> mainOf(one.indicator()).equals(main))
              .map(Chance::gain)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (gained.signum() > 0 && now.value().isPresent()) {
        Points points = now.points().orElse(Points.NONE);
        double value =
            Fraction.of(points.earned().add(gained), points.assessed())
                .round(lifts.framework().rounding().index(), lifts.framework().rounding().mode())
                .doubleValue();
        figures.put(main.code(), Figure.of(Math.min(1, value), now.shares(), now.availability()));
      }
    }
    return new UnitFigures(unit.unit(), figures);
  }

  private Node mainOf(Code indicator) {
    return lifts.framework().tree().children().stream()
        .filter(main -> main.indicators().stream().anyMatch(one -> one.code().equals(indicator)))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal nominal(Node main) {
    return main.indicators().stream()
        .map(Indicator::pointScale)
        .map(scale -> scale.max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
