package vn.thuocso.index.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

/**
 * Takes earned ÷ assessed apart, exactly. With s an indicator's share of its own points and w its
 * share of all points assessed, the score is Σ w s, and a difference is split as mean(w) · Δs (what
 * was earned) and (mean(s) − mean(score)) · Δw (what counted).
 */
final class PointContributions {
  private static final Fraction HALF =
      new Fraction(Fraction.ONE.numerator(), Fraction.of(2).numerator());

  private final Map<Code, Points> points = new TreeMap<>();
  private final Fraction assessed;
  private final Fraction earned;

  PointContributions(Scores scores, UnitCode unit, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      points.put(
          indicator.code(), scores.figure(unit, indicator.code()).points().orElse(Points.NONE));
    }
    assessed = sum(points.values().stream().map(Points::assessed).toList());
    earned = sum(points.values().stream().map(Points::earned).toList());
  }

  List<Contribution> ofScore() {
    List<Contribution> found = new ArrayList<>();
    points.forEach(
        (code, entry) -> {
          if (entry.assessed().signum() > 0) {
            Fraction share = Fraction.of(entry.earned()).dividedBy(assessed);
            found.add(new Contribution(code, number(share), 0));
          }
        });
    return found;
  }

  /** Of this score minus another, over the same indicators. */
  List<Contribution> minus(PointContributions from) {
    Fraction middle = mean(score(), from.score());
    List<Contribution> found = new ArrayList<>();
    for (Code code : points.keySet()) {
      boolean here = has(code);
      boolean there = from.has(code);
      if (here || there) {
        Fraction to = here ? share(code) : from.share(code);
        Fraction before = there ? from.share(code) : share(code);
        Fraction weight = weight(code);
        Fraction weightBefore = from.weight(code);
        Fraction performance = mean(weight, weightBefore).times(to.minus(before));
        Fraction coverage = mean(to, before).minus(middle).times(weight.minus(weightBefore));
        found.add(new Contribution(code, number(performance), number(coverage)));
      }
    }
    return found;
  }

  private boolean has(Code code) {
    return of(code).assessed().signum() > 0;
  }

  private Points of(Code code) {
    return points.getOrDefault(code, Points.NONE);
  }

  private Fraction score() {
    return earned.dividedBy(assessed);
  }

  private Fraction share(Code code) {
    return Fraction.of(of(code).earned(), of(code).assessed());
  }

  private Fraction weight(Code code) {
    return Fraction.of(of(code).assessed()).dividedBy(assessed);
  }

  private static Fraction mean(Fraction left, Fraction right) {
    return left.plus(right).times(HALF);
  }

  private static Fraction sum(List<BigDecimal> amounts) {
    return Fraction.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static double number(Fraction fraction) {
    return new BigDecimal(fraction.numerator())
        .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL128)
        .doubleValue();
  }
}
