package vn.thuocso.index.coherence;

import vn.thuocso.index.step.Student;

/** Two-sided probabilities of chance. */
final class Tails {
  private static final double FAR = 3;
  private static final int MOST_TERMS = 200;

  private Tails() {}

  /** Of a correlation as far from zero, by Student's t with n − 2 degrees of freedom. */
  static double ofCorrelation(double r, int n) {
    double rest = 1 - r * r;
    return rest <= 0 ? 0 : 1 - Student.within(Math.abs(r) * Math.sqrt((n - 2) / rest), n - 2);
  }

  /** Of a standard normal number as far from zero (Abramowitz &amp; Stegun 26.2.11, 26.2.14). */
  static double ofNormal(double z) {
    double x = Math.abs(z);
    double density = StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    return x < FAR ? 1 - 2 * density * series(x) : 2 * density * fraction(x);
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; k < MOST_TERMS; k++) {
      term *= x * x / (2 * k + 1);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double x) {
    double rest = x;
    for (int k = MOST_TERMS; k > 0; k--) {
      rest = x + k / rest;
    }
    return 1 / rest;
  }
}
