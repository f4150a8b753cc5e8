package vn.thuocso.index.composite;

import java.util.Arrays;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.step.Aggregator;
import vn.thuocso.index.step.Normaliser;
import vn.thuocso.index.step.PrincipalComponent;
import vn.thuocso.index.step.Treatment;

/** Runs a method once and reports every place where it would divide by zero or worse. */
final class Trial {
  private final Plan plan;
  private final Finds finds;
  private final Build build;
  private final Method method;

  Trial(Plan plan, Method method, Finds finds) {
    this.plan = plan;
    this.finds = finds;
    build = new Build(plan);
    this.method = method;
  }

  void run() {
    build.run(method);
    plan.framework
        .steps()
        .normalise()
        .filter(Normalisation.DistanceToReference.class::isInstance)
        .map(Normalisation.DistanceToReference.class::cast)
        .ifPresent(this::reference);
    for (int j = 0; j < plan.indicators.size(); j++) {
      column(j);
    }
    for (int group = 0; group < plan.groups.size(); group++) {
      group(group);
    }
  }

  private void reference(Normalisation.DistanceToReference rule) {
    if (plan.scale().units().stream()
        .noneMatch(one -> one.code().value().equals(rule.reference()))) {
      finds.unknownReference(plan.framework.tree(), rule.reference());
    }
  }

  private void column(int j) {
    Indicator indicator = plan.indicators.get(j);
    double[] imputed = build.imputed(j);
    if (isEmpty(imputed)) {
      if (isNeeded(j)) {
        finds.allMissing(indicator);
      }
      return;
    }
    double[] treated = build.treated(j);
    boolean defined = true;
    for (int i = 0; i < treated.length; i++) {
      if (!Double.isNaN(imputed[i]) && !Double.isFinite(treated[i])) {
        finds.noLogarithm(indicator, plan.units().get(i));
        defined = false;
      }
    }
    boolean compares = !(method.normalisers[j] instanceof Normaliser.Nothing);
    if (defined && compares) {
      normalised(j, treated);
    }
  }

  private void normalised(int j, double[] treated) {
    Indicator indicator = plan.indicators.get(j);
    int sign = Kernels.sign(indicator);
    double[] turned = Arrays.stream(treated).map(value -> sign * value).toArray();
    if (!method.normalisers[j].keepsOrder(build.reference(j, sign, turned))) {
      finds.reversed(indicator);
    } else if (isEmpty(build.column(j))) {
      notNormalised(indicator, treated);
    }
  }

  /** Whether a step asks for values of a column in which some are missing, not merely hidden. */
  private boolean isNeeded(int j) {
    boolean asked =
        !(method.normalisers[j] instanceof Normaliser.None)
            || method.treatments[j] != Treatment.NONE
            || method.imputations.get(j).method() != ImputationMethod.NONE;
    return asked && Arrays.stream(plan.input.states()[j]).anyMatch(State.MISSING::equals);
  }

  private void notNormalised(Indicator indicator, double[] treated) {
    double[] present = Arrays.stream(treated).filter(x -> !Double.isNaN(x)).distinct().toArray();
    if (present.length == 1) {
      finds.constant(indicator);
    } else {
      finds.notNormalised(indicator);
    }
  }

  private void group(int number) {
    Group group = plan.groups.get(number);
    Aggregator aggregator = method.aggregators[number];
    for (int child : plan.children[number]) {
      double[] column = build.column(child);
      for (int i = 0; i < column.length; i++) {
        if (!aggregator.takes(column[i])) {
          finds.notPositive(
              group, plan.nodes().get(child), plan.units().get(i), String.valueOf(column[i]));
        }
      }
    }
    if (method.weights.length == 0) {
      component(number);
    }
  }

  private void component(int group) {
    int[] members = plan.children[group];
    if (Arrays.stream(members).anyMatch(child -> child >= plan.indicators.size())
        || Arrays.stream(members).anyMatch(child -> isEmpty(build.column(child)))) {
      return;
    }
    double[] component =
        PrincipalComponent.weights(
            Arrays.stream(members).mapToObj(build::column).toArray(double[][]::new));
    if (component.length == 0) {
      finds.noComponent(plan.groups.get(group));
    } else if (PrincipalComponent.isMixed(component) || !PrincipalComponent.weighs(component)) {
      finds.mixedComponent(plan.groups.get(group));
    }
  }

  private static boolean isEmpty(double[] column) {
    return Arrays.stream(column).allMatch(Double::isNaN);
  }
}
