package vn.thuocso.index.robust;

import java.util.List;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.step.Perturbation;

/** What a factor's number u stands for that no choice is: the key of a stream of numbers. */
final class Shaken {
  private Shaken() {}

  /** The stream that u opens: equal u, equal numbers, so that a factor is a function of its u. */
  static RandomStream stream(long seed, Factor factor, double u) {
    long kind = factor instanceof Factor.Weights ? 1 : 2;
    return RandomStream.of(seed, -kind, Double.doubleToLongBits(u));
  }

  static double[] weights(
      long seed, Factor.Weights factor, double u, double[] nominal, double[] noise) {
    return Perturbation.of(nominal, noise, stream(seed, factor, u));
  }

  /** The noise of every node by its level. */
  static double[] noise(Factor.Weights factor, List<? extends Node> nodes) {
    return nodes.stream()
        .mapToDouble(node -> factor.noiseByLevel().getOrDefault(level(node), 0.0))
        .toArray();
  }

  private static int level(Node node) {
    return node.height() + 1;
  }

  /**
   * Adds to every value that has an error a Gaussian of that error, in the order of the columns.
   * Values without an error draw no number.
   */
  static void addErrors(
      double[][] values, double[][] errors, double scale, RandomStream random, double[][] out) {
    for (int j = 0; j < values.length; j++) {
      for (int i = 0; i < values[j].length; i++) {
        out[j][i] =
            errors[j][i] > 0
                ? values[j][i] + scale * errors[j][i] * random.nextGaussian()
                : values[j][i];
      }
    }
  }
}
