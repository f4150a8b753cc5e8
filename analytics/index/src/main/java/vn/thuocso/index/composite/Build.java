package vn.thuocso.index.composite;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.framework.Cap;
import vn.thuocso.index.framework.Scope;
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
  private final Build[] editions;
  private final double[] compared;
  private @Nullable Method imputedBy;
  private Treatment @Nullable [] treatedBy;
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
    editions =
        plan.editions().stream()
            .map(each -> each == plan ? this : new Build(each))
            .toArray(Build[]::new);
    compared = new double[Arrays.stream(editions).mapToInt(each -> each.plan.units().size()).sum()];
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
      impute(method.data, method);
    }
    if (from.compareTo(Stage.TREAT) <= 0) {
      treat(method);
    }
    if (from.compareTo(Stage.NORMALISE) <= 0) {
      normalise(method);
    }
    aggregate(method);
  }

  private void impute(double[][] data, Method method) {
    for (int j = 0; j < imputed.length; j++) {
      System.arraycopy(data[j], 0, imputed[j], 0, imputed[j].length);
      double[] denominators = plan.input.denominators()[j];
      if (denominators.length > 0) {
        Denominators.divide(imputed[j], denominators, 1);
      }
    }
    imputing.apply(method.imputations, method.present, imputed);
    imputedBy = method;
    treatedBy = null;
  }

  private void treat(Method method) {
    boolean pooled = plan.framework.steps().treatOver() instanceof Scope.AllPeriods;
    for (Build edition : editions) {
      edition.prepare(method, edition == this, pooled);
    }
    for (int j = 0; j < treated.length && pooled; j++) {
      gather(j);
      treat(j, method.treatments[j], compared);
      scatter(j);
    }
  }

  /** Imputes and treats, where what is here was not made so already; another edition's own data. */
  private void prepare(Method method, boolean own, boolean pooled) {
    if (!own && !isImputedBy(method)) {
      impute(plan.input.data(), method);
    }
    if (!own && !pooled && treatedBy == method.treatments) {
      return;
    }
    for (int j = 0; j < treated.length; j++) {
      bend(j);
      if (!pooled) {
        treat(j, method.treatments[j], treated[j]);
      }
    }
    treatedBy = method.treatments;
  }

  private boolean isImputedBy(Method method) {
    return imputedBy != null
        && imputedBy.imputations == method.imputations
        && imputedBy.present == method.present;
  }

  private void bend(int j) {
    double[] column = treated[j];
    System.arraycopy(imputed[j], 0, column, 0, column.length);
    Optional<Cap> cap = plan.indicators.get(j).column().cap();
    for (int i = 0; i < column.length && cap.isPresent(); i++) {
      column[i] = cap.get().of(column[i]);
    }
    plan.transforms.get(j).ifPresent(how -> how.apply(column));
  }

  private void treat(int j, Treatment treatment, double[] column) {
    if (treatment == Treatment.NONE) {
      log.untouched(j);
    } else {
      log.take(j, treating.apply(treatment, column), treating);
    }
  }

  /** One column of all editions, from the earliest. */
  private void gather(int j) {
    int at = 0;
    for (Build edition : editions) {
      System.arraycopy(edition.treated[j], 0, compared, at, edition.treated[j].length);
      at += edition.treated[j].length;
    }
  }

  private void scatter(int j) {
    int at = 0;
    for (Build edition : editions) {
      System.arraycopy(compared, at, edition.treated[j], 0, edition.treated[j].length);
      at += edition.treated[j].length;
    }
  }

  private void normalise(Method method) {
    for (int j = 0; j < treated.length; j++) {
      double[] column = columns[j];
      int sign = Kernels.sign(plan.indicators.get(j));
      for (int i = 0; i < column.length; i++) {
        column[i] = sign * treated[j][i];
      }
      method.normalisers[j].apply(column, reference(j, sign, column));
    }
  }

  /** What an indicator's normalisation compares with, turned as the indicator is. */
  double[] reference(int j, int sign, double[] own) {
    Scope over = plan.framework.steps().normaliseOver();
    if (over instanceof Scope.AllPeriods) {
      gather(j);
      return turned(compared, sign);
    }
    for (Build edition : editions) {
      if (over instanceof Scope.Baseline && edition != this && edition.plan == plan.scale()) {
        return turned(edition.treated[j], sign);
      }
    }
    return own;
  }

  private static double[] turned(double[] column, int sign) {
    return Arrays.stream(column).map(value -> sign * value).toArray();
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
