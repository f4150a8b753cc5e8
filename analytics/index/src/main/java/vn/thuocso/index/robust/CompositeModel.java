package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Build.Stage;
import vn.thuocso.index.composite.Method;
import vn.thuocso.index.composite.Plan;

/** A composite as a model of factors: what lies before the first step they change is run once. */
final class CompositeModel implements Model {
  private final CompositeSubject subject;
  private final Plan plan;
  private final long seed;
  private final List<Factor> factors;
  private final DrawnWeights weights;
  private final double[][] data;
  private final double[][] errors;

  CompositeModel(
      CompositeSubject subject, Plan plan, DrawnWeights weights, long seed, List<Factor> factors) {
    this.subject = subject;
    this.plan = plan;
    this.seed = seed;
    this.factors = List.copyOf(factors);
    this.weights = weights;
    data = plan.data();
    errors = plan.standardErrors();
  }

  @Override
  public int inputs() {
    return factors.size();
  }

  @Override
  public int units() {
    return subject.units();
  }

  @Override
  public Run open() {
    return new OneThread();
  }

  /** The first step that a factor changes; what lies before is the same in every run. */
  static Stage from(List<Factor> factors) {
    return factors.stream().map(CompositeModel::from).min(Stage::compareTo).orElse(Stage.AGGREGATE);
  }

  private static Stage from(Factor factor) {
    if (factor instanceof Choice<?> choice) {
      return choice.step().stage();
    }
    return factor instanceof Factor.Weights ? Stage.AGGREGATE : Stage.IMPUTE;
  }

  private final class OneThread implements Run {
    private final Build build = new Build(plan);
    private final double[][] redrawn = plan.data();
    private final Stage from = from(factors);
    private final Alternatives alternatives = Alternatives.of(plan, factors);
    private final Map<List<Integer>, Method> composed = new HashMap<>();

    private OneThread() {
      build.run(plan.nominal());
    }

    @Override
    public void at(double[] point, double[] totals) {
      Method method = composed.computeIfAbsent(set(point), alternatives::compose);
      Optional<double[]> drawn = weights.at(point);
      if (drawn.isPresent()) {
        method = method.withWeights(drawn.get());
      }
      for (int f = 0; f < point.length; f++) {
        if (factors.get(f) instanceof Factor.DataError error) {
          RandomStream random = Shaken.stream(seed, error, point[f]);
          Shaken.addErrors(data, errors, error.scale(), random, redrawn);
          method = method.withData(redrawn);
        }
      }
      build.run(method, from);
      subject.round(build.total(), totals);
    }

    private List<Integer> set(double[] point) {
      List<Integer> set = new ArrayList<>(point.length);
      for (int f = 0; f < point.length; f++) {
        if (factors.get(f) instanceof Choice<?> choice) {
          set.add(choice.number(point[f]));
        }
      }
      return set;
    }
  }
}
