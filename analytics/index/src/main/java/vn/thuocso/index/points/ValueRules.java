package vn.thuocso.index.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.index.framework.PointRule;

/** The rules that hold a number v against thresholds. */
final class ValueRules {
  private ValueRules() {}

  /**
   * The share that a rule gives to v; empty for the rules that want something else than a number.
   */
  static Optional<Fraction> share(PointRule rule, Fraction v, ProRata proRata) {
    if (rule instanceof PointRule.Target target) {
      return Optional.of(v.dividedBy(Fraction.of(target.target())).clampedToShare());
    }
    if (rule instanceof PointRule.Linear linear) {
      return Optional.of(between(linear.floor(), linear.target(), v));
    }
    if (rule instanceof PointRule.Step step) {
      return Optional.of(step(step, v, proRata));
    }
    if (rule instanceof PointRule.Band band) {
      return Optional.of(band(band, v));
    }
    if (rule instanceof PointRule.RankRef reference) {
      return Optional.of(between(BigDecimal.valueOf(reference.worst()), BigDecimal.ONE, v));
    }
    return rule instanceof PointRule.Share ? Optional.of(v.clampedToShare()) : Optional.empty();
  }

  /** Straight from 0 at the floor to 1 at the target, whichever of them is the greater. */
  private static Fraction between(BigDecimal floor, BigDecimal target, Fraction v) {
    Fraction from = Fraction.of(floor);
    return v.minus(from).dividedBy(Fraction.of(target).minus(from)).clampedToShare();
  }

  private static Fraction step(PointRule.Step step, Fraction v, ProRata proRata) {
    return step.steps().stream()
        .filter(row -> v.compareTo(proRata.of(row.threshold())) >= 0)
        .findFirst()
        .map(row -> Fraction.of(row.share()))
        .orElse(Fraction.ZERO);
  }

  private static Fraction band(PointRule.Band band, Fraction v) {
    if (isWithin(v, band.lo(), band.hi())) {
      return Fraction.ONE;
    }
    if (!isWithin(v, band.lo0(), band.hi0())) {
      return Fraction.ZERO;
    }
    return v.compareTo(Fraction.of(band.lo())) < 0
        ? between(band.lo0(), band.lo(), v)
        : between(band.hi0(), band.hi(), v);
  }

  private static boolean isWithin(Fraction v, BigDecimal low, BigDecimal high) {
    return v.compareTo(Fraction.of(low)) >= 0 && v.compareTo(Fraction.of(high)) <= 0;
  }
}
