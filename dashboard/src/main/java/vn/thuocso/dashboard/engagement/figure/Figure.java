package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One KPI of one place in one period, in one of five states. */
public sealed interface Figure {

  /** Digits kept of a ratio: far more than a screen shows, and the same for equal ratios. */
  int RATIO_SCALE = 12;

  /** A value above zero: {@code numerator / denominator × factor}. */
  record Present(BigDecimal numerator, BigDecimal denominator, BigDecimal ratio)
      implements Figure {}

  /** Measured as none, out of a denominator that is known. */
  record Zero(BigDecimal denominator) implements Figure {}

  /** Not reported. */
  record Missing(Cause cause) implements Figure {}

  /** Nothing to measure here. */
  record NotApplicable(Cause cause) implements Figure {}

  /** Hidden: fewer than ten answers. Carries no amount, so none can leak. */
  record Suppressed() implements Figure {}

  /** Divide two sums; a denominator of none measures nothing. */
  static Figure ratio(BigDecimal numerator, BigDecimal denominator, int factor) {
    if (denominator.signum() <= 0) {
      return new NotApplicable(Cause.NO_DENOMINATOR);
    }
    if (numerator.signum() <= 0) {
      return new Zero(denominator);
    }
    BigDecimal ratio =
        numerator
            .multiply(BigDecimal.valueOf(factor))
            .divide(denominator, RATIO_SCALE, RoundingMode.HALF_UP);
    return new Present(numerator, denominator, ratio);
  }

  /** Which of the five this is. */
  default FigureState state() {
    if (this instanceof Present) {
      return FigureState.PRESENT;
    }
    if (this instanceof Zero) {
      return FigureState.ZERO;
    }
    if (this instanceof Missing) {
      return FigureState.MISSING;
    }
    return this instanceof Suppressed ? FigureState.SUPPRESSED : FigureState.NOT_APPLICABLE;
  }

  /** The number to compare by: only a present value and a zero have one. */
  default Optional<BigDecimal> value() {
    if (this instanceof Present present) {
      return Optional.of(present.ratio());
    }
    return this instanceof Zero ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  /** The sum above the line, where it may be shown. */
  default Optional<BigDecimal> above() {
    if (this instanceof Present present) {
      return Optional.of(present.numerator());
    }
    return this instanceof Zero ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  /** The sum below the line, where it may be shown. */
  default Optional<BigDecimal> below() {
    if (this instanceof Present present) {
      return Optional.of(present.denominator());
    }
    return this instanceof Zero zero ? Optional.of(zero.denominator()) : Optional.empty();
  }

  /** Why there is no value. */
  default Optional<Cause> why() {
    if (this instanceof Missing missing) {
      return Optional.of(missing.cause());
    }
    if (this instanceof NotApplicable none) {
      return Optional.of(none.cause());
    }
    return this instanceof Suppressed ? Optional.of(Cause.FEW_ANSWERS) : Optional.empty();
  }
}
