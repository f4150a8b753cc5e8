package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

/** What a unit can improve, and what stands in its way elsewhere. */
record Chances(List<Chance> open, List<Obstacle> closed) {
  Chances {
    open = List.copyOf(open);
    closed = List.copyOf(closed);
  }

  static Chances of(Framework framework, Scores scores, UnitCode unit, boolean onlyThisYear) {
    Map<Code, Points> points = new LinkedHashMap<>();
    framework
        .indicators()
        .forEach(
            each ->
                points.put(
                    each.code(), scores.figure(unit, each.code()).points().orElse(Points.NONE)));
    TreeMap<Code, Chance> open = new TreeMap<>();
    TreeMap<Code, Obstacle> closed = new TreeMap<>();
    for (Indicator indicator : framework.indicators()) {
      Code code = indicator.code();
      Points now = points.getOrDefault(code, Points.NONE);
      Optional<Obstacle.Reason> obstacle =
          unmeasured(indicator, scores)
              ? Optional.of(Obstacle.Reason.NOT_MEASURED)
              : obstacle(indicator, now, onlyThisYear);
      Optional<Chance> chance =
          obstacle.isPresent()
              ? Optional.empty()
              : chance(indicator, now, needs(indicator, points));
      chance.ifPresentOrElse(
          found -> open.put(code, found),
          () -> closed.put(code, new Obstacle(code, obstacle.orElse(Obstacle.Reason.FULL))));
    }
    close(open, closed);
    return new Chances(List.copyOf(open.values()), List.copyOf(closed.values()));
  }

  private static boolean unmeasured(Indicator indicator, Scores scores) {
    return indicator.source() == SourceKind.MEASURED
        && scores.units().stream()
            .map(unit -> scores.figure(unit, indicator.code()).state())
            .allMatch(state -> state == State.MISSING || state == State.NOT_APPLICABLE);
  }

  private static Optional<Obstacle.Reason> obstacle(
      Indicator indicator, Points now, boolean onlyThisYear) {
    if (now.assessed().signum() == 0) {
      return Optional.of(Obstacle.Reason.NOT_ASSESSED);
    }
    if (now.earned().compareTo(now.assessed()) == 0) {
      return Optional.of(Obstacle.Reason.FULL);
    }
    if (indicator.lift().isEmpty()) {
      return Optional.of(Obstacle.Reason.NO_FACTS);
    }
    return onlyThisYear && !indicator.lift().get().feasibleThisYear()
        ? Optional.of(Obstacle.Reason.NOT_THIS_YEAR)
        : Optional.empty();
  }

  /** What comes first and has not been begun; what does not apply is waited for by nobody. */
  private static List<Code> needs(Indicator indicator, Map<Code, Points> points) {
    return indicator.lift().map(LiftFacts::dependsOn).orElse(List.of()).stream()
        .filter(
            code -> {
              Points first = points.getOrDefault(code, Points.NONE);
              return first.assessed().signum() > 0 && first.earned().signum() == 0;
            })
        .toList();
  }

  private static Optional<Chance> chance(Indicator indicator, Points now, List<Code> needs) {
    LiftFacts facts = indicator.lift().orElseThrow();
    PointScale scale = indicator.pointScale();
    BigDecimal most = now.earned().add(facts.maxGainShare().multiply(scale.max())).min(scale.max());
    Optional<List<BigDecimal>> levels = Levels.of(scale.rule());
    BigDecimal reached = levels.map(each -> highest(each, scale.max(), most)).orElse(most);
    BigDecimal gain = reached.subtract(now.earned()).setScale(2, RoundingMode.FLOOR);
    return gain.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new Chance(indicator.code(), gain, levels.isPresent(), facts.effort(), needs));
  }

  private static BigDecimal highest(List<BigDecimal> levels, BigDecimal max, BigDecimal most) {
    BigDecimal highest = BigDecimal.ZERO;
    for (BigDecimal level : levels) {
      BigDecimal points = Fraction.of(level.multiply(max)).round(2, RoundingMode.HALF_UP);
      if (points.compareTo(most) <= 0) {
        highest = highest.max(points);
      }
    }
    return highest;
  }

  /** Closes what needs something closed, until nothing more closes. */
  private static void close(TreeMap<Code, Chance> open, TreeMap<Code, Obstacle> closed) {
    boolean changed = true;
    while (changed) {
      Set<Code> blocked = new TreeSet<>();
      open.forEach(
          (code, chance) -> {
            if (!open.keySet().containsAll(chance.needs())) {
              blocked.add(code);
            }
          });
      blocked.forEach(
          code -> {
            open.remove(code);
            closed.put(code, new Obstacle(code, Obstacle.Reason.BLOCKED));
          });
      changed = !blocked.isEmpty();
    }
  }

  /** The chances as items, gains in hundredths of a point, fewer criteria before more. */
  List<Item> items(Costs costs) {
    List<Code> order = open.stream().map(Chance::indicator).toList();
    List<Item> items = new ArrayList<>();
    for (Chance chance : open) {
      items.add(
          new Item(
              chance.gain().movePointRight(2).longValueExact(),
              (long) costs.of(chance.effort()) * (open.size() + 1) + 1,
              chance.needs().stream().map(order::indexOf).toList()));
    }
    return items;
  }

  /** The cost in the caller's units, of a cost of items. */
  long cost(long ofItems) {
    return ofItems / (open.size() + 1);
  }
}
