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

  double derivative(double x) {
    return power == 1 ? 1 : power == 0 ? 1 / x : power * StrictMath.pow(x, power - 1);
  }

  /** (f(a) − f(b)) ÷ (a − b); the derivative where the two meet. */
  double slope(double a, double b) {
    return a == b ? derivative(a) : (at(a) - at(b)) / (a - b);
  }
}
