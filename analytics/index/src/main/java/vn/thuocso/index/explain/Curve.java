package vn.thuocso.index.explain;

import java.util.Optional;
import vn.thuocso.index.framework.Aggregation;

/**
 * The function f of a mean M with f(M) = Σ w f(x): the identity of the arithmetic mean, the
 * logarithm of the geometric, the reciprocal of the harmonic, a power of the generalised.
 *
 * @param power 0 for the logarithm
 */
record Curve(double power) {
  /** The curve of an aggregation; empty where it is no such mean. */
  static Optional<Curve> of(Aggregation aggregation) {
    if (aggregation instanceof Aggregation.Arithmetic) {
      return Optional.of(new Curve(1));
    }
    if (aggregation instanceof Aggregation.Geometric) {
      return Optional.of(new Curve(0));
    }
    if (aggregation instanceof Aggregation.Harmonic) {
      return Optional.of(new Curve(-1));
    }
    return aggregation instanceof Aggregation.GeneralisedMean mean
        ? Optional.of(new Curve(mean.power()))
        : Optional.empty();
  }

  double at(double x) {
    return power == 1 ? x : power == 0 ? StrictMath.log(x) : StrictMath.pow(x, power);
  }

  /**
   * How far the mean rises with one of its parts, but for the part's share: f′(part) ÷ f′(mean).
   */
  double rise(double part, double mean) {
    if (power == 1) {
      return 1;
    }
    return part == 0 ? 0 : StrictMath.pow(part / mean, power - 1);
  }

  /**
   * (f(a) − f(b)) ÷ (a − b); the derivative where the two meet. Written by ln(1 + (a − b) ÷ b), so
   * that it keeps its digits as they near each other: for the logarithm it is one over their
   * logarithmic mean. Where both are zero nothing rises, and it is 0.
   */
  double slope(double a, double b) {
    if (power == 1) {
      return 1;
    }
    double base = Math.max(a, b);
    double other = Math.min(a, b);
    if (base == 0) {
      return 0;
    }
    double lead = StrictMath.pow(base, power - 1);
    double step = (other - base) / base;
    if (step == 0) {
      return power == 0 ? lead : power * lead;
    }
    double log = StrictMath.log1p(step);
    return lead * (power == 0 ? log : StrictMath.expm1(power * log)) / step;
  }
}
