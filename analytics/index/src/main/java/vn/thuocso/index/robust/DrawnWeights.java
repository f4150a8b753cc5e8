package vn.thuocso.index.robust;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.framework.WeightMethod;

/** The weights of a composite's runs: a set of weights, drawn or nominal, and noise upon it. */
final class DrawnWeights {
  private final Sets sets;
  private final long seed;
  private final List<Factor> factors;
  private final OptionalInt noisy;
  private final OptionalInt chosen;
  private final double[] noise;

  DrawnWeights(Sets sets, long seed, List<Factor> factors) {
    this.sets = sets;
    this.seed = seed;
    this.factors = factors;
    noisy = first(factor -> factor instanceof Factor.Weights);
    chosen = first(factor -> factor instanceof Choice<?> one && one.step() == Exchange.WEIGHTING);
    noise = noisy.isPresent() ? Shaken.noise(shaking(), sets.plan().nodes()) : new double[0];
  }

  /** Weights by node; principal components are those of the nominal method's data. */
  record Sets(Plan plan, double[] nominal, double[][] byMethod) {
    static Sets of(Plan plan, Build build) {
      build.run(plan.nominal());
      double[] nominal = build.weights();
      double[][] byMethod = new double[WeightMethod.values().length][];
      for (WeightMethod method : WeightMethod.values()) {
        build.run(plan.nominal().withWeights(method));
        byMethod[method.ordinal()] = build.weights();
      }
      return new Sets(plan, nominal, byMethod);
    }
  }

  private OptionalInt first(java.util.function.Predicate<Factor> which) {
    return IntStream.range(0, factors.size()).filter(f -> which.test(factors.get(f))).findFirst();
  }

  private Factor.Weights shaking() {
    return (Factor.Weights) factors.get(noisy.getAsInt());
  }

  /** The weights of a point; empty where no factor has to do with weights. */
  Optional<double[]> at(double[] point) {
    Optional<double[]> set =
        chosen.stream().mapToObj(f -> set(factors.get(f), point[f])).findFirst();
    if (noisy.isEmpty()) {
      return set;
    }
    double u = point[noisy.getAsInt()];
    return Optional.of(Shaken.weights(seed, shaking(), u, set.orElse(sets.nominal()), noise));
  }

  private double[] set(Factor choice, double u) {
    int number = ((Choice<?>) choice).number(u);
    return sets.byMethod()[((WeightMethod) choice.alternatives().get(number)).ordinal()];
  }
}
