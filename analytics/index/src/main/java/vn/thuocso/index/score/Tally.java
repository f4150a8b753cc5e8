package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.points.Fraction;

/**
 * What the indicators below a node come to, summed exactly: indices and the total are made of these
 * sums, never of each other.
 *
 * @param open the maximum of missing entries, which may still be earned while they can come in
 * @param openKept how much of the open maximum is assessed already
 * @param applying how many indicators apply
 * @param known how many of them have a value
 */
record Tally(
    Points points,
    BigDecimal open,
    BigDecimal openKept,
    BigDecimal measured,
    BigDecimal declared,
    BigDecimal survey,
    int applying,
    int known,
    int hidden) {
  static final Tally NONE =
      new Tally(
          Points.NONE,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          0,
          0,
          0);

  static Tally of(Points points, State state, SourceKind source) {
    boolean missing = state == State.MISSING;
    boolean known = state == State.PRESENT || state == State.ZERO;
    return new Tally(
        points,
        missing ? points.maximum() : BigDecimal.ZERO,
        missing ? points.assessed() : BigDecimal.ZERO,
        source == SourceKind.MEASURED ? points.assessed() : BigDecimal.ZERO,
        source == SourceKind.DECLARED ? points.assessed() : BigDecimal.ZERO,
        source == SourceKind.SURVEY ? points.assessed() : BigDecimal.ZERO,
        state == State.NOT_APPLICABLE ? 0 : 1,
        known ? 1 : 0,
        state == State.SUPPRESSED ? 1 : 0);
  }

  Tally plus(Tally other) {
    return new Tally(
        points.plus(other.points),
        Points.sum(open, other.open),
        Points.sum(openKept, other.openKept),
        Points.sum(measured, other.measured),
        Points.sum(declared, other.declared),
        Points.sum(survey, other.survey),
        applying + other.applying,
        known + other.known,
        hidden + other.hidden);
  }

  boolean isAssessed() {
    return points.assessed().signum() > 0;
  }

  /** Earned ÷ assessed, which is above zero. */
  Fraction share() {
    return Fraction.of(points.earned(), points.assessed());
  }

  /** The state of a node below which nothing is assessed. */
  State whyNone() {
    if (applying == 0) {
      return State.NOT_APPLICABLE;
    }
    return open.signum() > 0 || hidden == 0 ? State.MISSING : State.SUPPRESSED;
  }

  Shares shares() {
    return Shares.of(measured.doubleValue(), declared.doubleValue(), survey.doubleValue(), 0);
  }

  double availability() {
    return applying == 0 ? 0 : (double) known / applying;
  }

  /** What the share may still become: missing entries earn nothing, or everything. */
  Interval interval(Rounding rounding) {
    BigDecimal assessed = points.assessed().add(open).subtract(openKept);
    return new Interval(
        divided(points.earned(), assessed, rounding),
        divided(points.earned().add(open), assessed, rounding));
  }

  /** The value of the node; there if something is assessed. */
  OptionalDouble value(Rounding rounding) {
    return isAssessed()
        ? OptionalDouble.of(divided(points.earned(), points.assessed(), rounding))
        : OptionalDouble.empty();
  }

  /** Rounded by the one division that there is. */
  private static double divided(BigDecimal earned, BigDecimal assessed, Rounding rounding) {
    return earned.divide(assessed, rounding.index(), rounding.mode()).doubleValue();
  }
}
