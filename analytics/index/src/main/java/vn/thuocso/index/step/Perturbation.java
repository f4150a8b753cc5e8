package vn.thuocso.index.step;

import java.util.random.RandomGenerator;

/**
 * Shakes weights: w · (1 + (2u − 1) · f), with u uniform in [0, 1) and drawn in the order of the
 * weights, f the factor of the weight's level.
 *
 * <p>COINr 1.1 {@code get_noisy_weights}.
 */
public final class Perturbation {
  private Perturbation() {}

  /** New weights; those with a factor of zero stay, but draw a number all the same. */
  public static double[] of(double[] weights, double[] factors, RandomGenerator random) {
    double[] shaken = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      shaken[i] = weights[i] + (random.nextDouble() * 2 - 1) * factors[i] * weights[i];
    }
    return shaken;
  }
}
