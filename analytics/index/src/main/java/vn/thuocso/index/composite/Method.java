package vn.thuocso.index.composite;

import java.util.Arrays;
import java.util.List;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.step.Aggregator;
import vn.thuocso.index.step.Normaliser;
import vn.thuocso.index.step.Treatment;

/**
 * What one run of a {@link Build} does. A plan's {@link Plan#nominal() nominal} method is the
 * framework's; each {@code with…} gives another method with one thing exchanged, and shares the
 * rest. Arrays are the method's own: nobody changes them.
 */
public final class Method {
  final Plan plan;

  /** Readings by indicator and unit, before any step; NaN where there is none. */
  final double[][] data;

  final List<Imputation> imputations;
  final Treatment[] treatments;
  final Normaliser[] normalisers;
  final Aggregator[] aggregators;

  /** By node; empty where the run takes them from its own data. */
  final double[] weights;

  /** Which nodes take part. */
  final boolean[] present;

  Method(
      Plan plan,
      double[][] data,
      List<Imputation> imputations,
      Treatment[] treatments,
      Normaliser[] normalisers,
      Aggregator[] aggregators,
      double[] weights,
      boolean[] present) {
    this.plan = plan;
    this.data = data;
    this.imputations = imputations;
    this.treatments = treatments;
    this.normalisers = normalisers;
    this.aggregators = aggregators;
    this.weights = weights;
    this.present = present;
  }

  /** Other readings, by indicator and unit, in the plan's order; NaN where there is none. */
  public Method withData(double[][] other) {
    return new Method(
        plan, other, imputations, treatments, normalisers, aggregators, weights, present);
  }

  /** Other weights, by node, in the plan's order. */
  public Method withWeights(double[] other) {
    if (other.length != plan.nodes().size()) {
      throw new IllegalArgumentException(other.length + " weights");
    }
    return new Method(
        plan, data, imputations, treatments, normalisers, aggregators, other.clone(), present);
  }

  /** Weights as stated or equal, or the principal components of each run's own data. */
  public Method withWeights(WeightMethod other) {
    double[] set = other == WeightMethod.PCA ? new double[0] : plan.stated(other);
    return new Method(plan, data, imputations, treatments, normalisers, aggregators, set, present);
  }

  /** Another imputation, for the indicators that have no rule of their own. */
  public Method withImputation(Imputation other) {
    return new Method(
        plan,
        data,
        plan.imputations(other),
        treatments,
        normalisers,
        aggregators,
        weights,
        present);
  }

  /** Another treatment, for the indicators that have no rule of their own. */
  public Method withTreatment(vn.thuocso.index.framework.Treatment other) {
    return new Method(
        plan,
        data,
        imputations,
        plan.treatments(other),
        normalisers,
        aggregators,
        weights,
        present);
  }

  /** Another normalisation, for the indicators that have no rule of their own. */
  public Method withNormalisation(Normalisation other) {
    return new Method(
        plan,
        data,
        imputations,
        treatments,
        plan.normalisers(other),
        aggregators,
        weights,
        present);
  }

  /** Another aggregation at every level; what a group asks of its data stays. */
  public Method withAggregation(Aggregation other) {
    Aggregator[] all = new Aggregator[aggregators.length];
    Arrays.fill(all, Kernels.aggregator(other));
    return new Method(plan, data, imputations, treatments, normalisers, all, weights, present);
  }

  /**
   * As if a node, with all below it, were not in the tree, nor a group that is left without
   * members: no step looks at them.
   */
  public Method without(int node) {
    boolean[] rest = present.clone();
    rest[node] = false;
    int indicators = plan.indicators().size();
    for (int group = plan.root(); group >= indicators; group--) {
      for (int child : plan.children(group)) {
        rest[child] &= rest[group];
      }
    }
    for (int group = indicators; group < plan.root(); group++) {
      rest[group] &= Arrays.stream(plan.children(group)).anyMatch(child -> rest[child]);
    }
    return new Method(plan, data, imputations, treatments, normalisers, aggregators, weights, rest);
  }
}
