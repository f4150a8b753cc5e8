package vn.thuocso.index.step;

/**
 * The power of Box and Cox's transform under which values look most normal: it maximises −n/2 ·
 * ln(variance of the bent values) + (p − 1)·Σ ln y, y = x − min + 1.
 *
 * <p>Box and Cox (1964), section 3; found by golden-section search between −2 and 2.
 */
final class BoxCoxLikelihood {
  private static final double LEAST = -2;
  private static final double MOST = 2;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 60;

  private BoxCoxLikelihood() {}

  /** (yᵖ − 1) ÷ p without cancellation as p nears 0, where it is ln y. */
  static double bend(double y, double power) {
    double log = StrictMath.log(y);
    return power == 0 ? log : StrictMath.expm1(power * log) / power;
  }

  static double power(double[] column) {
    double[] y = Columns.present(column);
    double min = Columns.min(y);
    double logs = 0;
    for (int i = 0; i < y.length; i++) {
      y[i] = y[i] - min + 1;
      logs += StrictMath.log(y[i]);
    }
    double from = LEAST;
    double to = MOST;
    for (int step = 0; step < STEPS; step++) {
      double width = GOLDEN * (to - from);
      if (likelihood(y, logs, to - width) >= likelihood(y, logs, from + width)) {
        to = from + width;
      } else {
        from = to - width;
      }
    }
    return (from + to) / 2;
  }

  private static double likelihood(double[] y, double logs, double power) {
    double[] bent = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      bent[i] = bend(y[i], power);
    }
    double mean = Columns.mean(bent);
    double squares = 0;
    for (double value : bent) {
      squares += (value - mean) * (value - mean);
    }
    return -y.length / 2.0 * StrictMath.log(squares / y.length) + (power - 1) * logs;
  }
}
