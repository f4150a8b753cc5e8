package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.Round;

/**
 * Point rules as functions of the value v, in doubles: for the thousands of runs that shake a value
 * by its error, where exact fractions would say nothing more.
 */
final class PointCurve {
  private PointCurve() {}

  /**
   * The share of an indicator's maximum by its value; empty for rules that read no number.
   *
   * @param stretch what a ratio's least denominator makes of v: denominator ÷ the one that counts
   */
  static Optional<DoubleUnaryOperator> of(Indicator indicator, Round round, double stretch) {
    PointRule rule = indicator.pointScale().rule();
    if (rule instanceof PointRule.Ratio) {
      double factor = indicator.factor().doubleValue();
      return Optional.of(v -> clamp(v / factor * stretch));
    } else if (rule instanceof PointRule.Survey) {
      double factor = indicator.factor().doubleValue();
      return Optional.of(v -> clamp(v / factor));
    } else if (rule instanceof PointRule.Share) {
      return Optional.of(PointCurve::clamp);
    } else if (rule instanceof PointRule.Target target) {
      double full = target.target().doubleValue();
      return Optional.of(v -> clamp(v / full));
    } else if (rule instanceof PointRule.Linear linear) {
      return Optional.of(between(linear.floor().doubleValue(), linear.target().doubleValue()));
    } else if (rule instanceof PointRule.RankRef reference) {
      return Optional.of(between(reference.worst(), 1));
    } else if (rule instanceof PointRule.Band band) {
      return Optional.of(band(band));
    }
    return rule instanceof PointRule.Step step ? Optional.of(steps(step, round)) : Optional.empty();
  }

  private static DoubleUnaryOperator between(double floor, double target) {
    return v -> clamp((v - floor) / (target - floor));
  }

  private static DoubleUnaryOperator band(PointRule.Band band) {
    double lo0 = band.lo0().doubleValue();
    double lo = band.lo().doubleValue();
    double hi = band.hi().doubleValue();
    double hi0 = band.hi0().doubleValue();
    return v -> {
      if (v >= lo && v <= hi) {
        return 1;
      }
      return v < lo0 || v > hi0 ? 0 : v < lo ? (v - lo0) / (lo - lo0) : (hi0 - v) / (hi0 - hi);
    };
  }

  private static DoubleUnaryOperator steps(PointRule.Step step, Round round) {
    double[] thresholds =
        step.steps().stream().mapToDouble(row -> proRata(row.threshold(), round)).toArray();
    double[] shares = step.steps().stream().mapToDouble(row -> row.share().doubleValue()).toArray();
    return v -> {
      for (int i = 0; i < thresholds.length; i++) {
        if (v >= thresholds[i]) {
          return shares[i];
        }
      }
      return 0;
    };
  }

  /** What a rule asks of a year, shrunk to the round and rounded up to a whole number. */
  static double proRata(BigDecimal ofAYear, Round round) {
    double whole = ofAYear.doubleValue();
    return round.equals(Round.YEAR) ? whole : Math.ceil(whole * round.months() / 12 - 1e-9);
  }

  private static double clamp(double share) {
    return share <= 0 ? 0 : share >= 1 ? 1 : share;
  }
}
