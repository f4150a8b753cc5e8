package vn.thuocso.index.composite;

import java.util.Arrays;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.step.Denominators;
import vn.thuocso.index.step.PrincipalComponent;
import vn.thuocso.index.step.Treatment;

/**
 * Runs methods of one plan, one after the other, in buffers that every run writes anew. One build
 * belongs to one thread; the arrays it shows are valid until its next run and are not to be
 * changed. NaN means that there is no value.
 */
public final class Build {
  /** A step from which a run can be repeated, when nothing before it has changed. */
  public enum Stage {
    /** Denominators, then gaps. */
    IMPUTE,
    /** Functions of values, then outliers. */
    TREAT,
    /** Direction and scale. */
    NORMALISE,
    /** Weights and groups. */
    AGGREGATE
  }

  private final Plan plan;
  private final Imputing imputing;
  private final Treatment.Run treating = new Treatment.Run();
  private final double[][] imputed;
  private final double[][] treated;
  private final double[][] columns;
  private final double[][][] parts;
  private final double[][] partWeights;
  private final TreatmentLog log;
  private double[] weights = new double[0];

  public Build(Plan plan) {
    this.plan = plan;
    int units = plan.units().size();
    int indicators = plan.indicators().size();
    imputing = new Imputing(plan);
    imputed = new double[indicators][units];
    treated = new double[indicators][units];
    columns = new double[plan.nodes().size()][units];
    log = new TreatmentLog(indicators);
    parts = new double[plan.groups.size()][][];
    partWeights = new double[plan.groups.size()][];
    for (int group = 0; group < parts.length; group++) {
      parts[group] =
          Arrays.stream(plan.children[group])
              .mapToObj(child -> columns[child])
              .toArray(double[][]::new);
      partWeights[group] = new double[parts[group].length];
    }
  }

  /** Runs every step. */
  public void run(Method method) {
    run(method, Stage.IMPUTE);
  }

  /** Runs from a step on, on what the last run left before it. */
  public void run(Method method, Stage from) {
    if (from == Stage.IMPUTE) {
      impute(method);
    }
    if (from.compareTo(Stage.TREAT) <= 0) {
      treat(method);
    }
    if (from.compareTo(Stage.NORMALISE) <= 0) {
      normalise(method);
    }
    aggregate(method);
  }

  private void impute(Method method) {
    for (int j = 0; j < imputed.length; j++) {
      System.arraycopy(method.data[j], 0, imputed[j], 0, imputed[j].length);
      double[] denominators = plan.input.denominators()[j];
      if (denominators.length > 0) {
        Denominators.divide(imputed[j], denominators, 1);
      }
    }
    imputing.apply(method.imputations, method.present, imputed);
  }

  private void treat(Method method) {
    for (int j = 0; j < treated.length; j++) {
      double[] column = treated[j];
      System.arraycopy(imputed[j], 0, column, 0, column.length);
      if (plan.transforms.get(j).isPresent()) {
        plan.transforms.get(j).get().apply(column);
      }
      Treatment treatment = method.treatments[j];
      if (treatment == Treatment.NONE) {
        log.untouched(j);
      } else {
        log.take(j, treating.apply(treatment, column), treating);
      }
    }
  }

  private void normalise(Method method) {
    for (int j = 0; j < treated.length; j++) {
      double[] column = columns[j];
      int sign = Kernels.sign(plan.indicators.get(j));
      for (int i = 0; i < column.length; i++) {
        column[i] = sign * treated[j][i];
      }
      method.normalisers[j].apply(column);
    }
  }

  private void aggregate(Method method) {
    weights = method.weights.length > 0 ? method.weights : principalWeights(method.present);
    for (int group = 0; group < parts.length; group++) {
      for (int part = 0; part < parts[group].length; part++) {
        int child = plan.children[group][part];
        partWeights[group][part] = method.present[child] ? weights[child] : 0;
      }
      method.aggregators[group].apply(
          parts[group],
          partWeights[group],
          plan.minimumAvailable[group],
          columns[treated.length + group]);
    }
  }

  /**
   * First principal components within the groups of indicators; above them, as stated. A group
   * whose component cancels has no weights and so no values.
   */
  private double[] principalWeights(boolean[] present) {
    double[] found = plan.stated(WeightMethod.GIVEN);
    for (int group = 0; group < parts.length; group++) {
      int[] members = Arrays.stream(plan.children[group]).filter(child -> present[child]).toArray();
      if (Arrays.stream(members).allMatch(child -> child < treated.length)) {
        double[][] own =
            Arrays.stream(members).mapToObj(child -> columns[child]).toArray(double[][]::new);
        double[] component = PrincipalComponent.weights(own);
        boolean weighs = PrincipalComponent.weighs(component);
        for (int part = 0; part < component.length; part++) {
          found[members[part]] = weighs ? component[part] : Double.NaN;
        }
      }
    }
    return found;
  }

  public Plan plan() {
    return plan;
  }

  /** The last run's values of a node, by unit; of an indicator, as normalised. */
  public double[] column(int node) {
    return columns[node];
  }

  /** The last run's totals, by unit. */
  public double[] total() {
    return columns[plan.root()];
  }

  /** The last run's column of an indicator after imputation. */
  public double[] imputed(int indicator) {
    return imputed[indicator];
  }

  /** The last run's column of an indicator after treatment, in its own direction. */
  public double[] treated(int indicator) {
    return treated[indicator];
  }

  /** The last run's weights, by node; they need not sum to 1 within a group. */
  public double[] weights() {
    return weights.clone();
  }

  /** What the last run's treatment did. */
  public TreatmentLog treatments() {
    return log;
  }
}
