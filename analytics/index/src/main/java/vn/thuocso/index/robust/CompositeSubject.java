package vn.thuocso.index.robust;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.step.Rounding;

/** A composite: any of its steps can be exchanged, its weights shaken, its data redrawn. */
final class CompositeSubject implements Subject {
  private final Framework framework;
  private final Plan plan;
  private final Place place;
  private final double[] nominal;

  /** Where each of the plan's units stands among all; those screened out stand in no plan. */
  private final int[] places;

  private final DrawnWeights.Sets weights;

  /**
   * @param all the units to give totals of, among them the plan's
   */
  CompositeSubject(Framework framework, Plan plan, List<UnitCode> all, Place place) {
    this.framework = framework;
    this.plan = plan;
    this.place = place;
    Build build = new Build(plan);
    build.run(plan.nominal());
    places = plan.units().stream().mapToInt(unit -> all.indexOf(unit.code())).toArray();
    nominal = new double[all.size()];
    round(build.total(), nominal);
    weights = DrawnWeights.Sets.of(plan, build);
  }

  @Override
  public void refuse(List<Factor> factors, Problems problems) {
    for (Factor factor : factors) {
      if (factor instanceof Choice<?> choice && !choice.step().isTaken().test(framework.steps())) {
        absent(problems, factor, choice.step().field());
      } else if (factor instanceof Factor.DataError && !hasErrors()) {
        Refusals.noErrors(problems, factor, place);
      }
    }
    if (problems.isEmpty()) {
      Alternatives.of(plan, factors).refuse(problems, place);
    }
  }

  private void absent(Problems problems, Factor factor, String step) {
    problems.add(
        Rule.STEP_NOT_ALLOWED,
        factor.name(),
        place,
        "Phương pháp gốc không có bước %s nên không thể thay đổi bước này (%s); hãy khai bước trong bộ chỉ số hoặc bỏ yếu tố."
            .formatted(step, factor.name()));
  }

  private boolean hasErrors() {
    return Arrays.stream(plan.standardErrors())
        .flatMapToDouble(Arrays::stream)
        .anyMatch(error -> error > 0);
  }

  /** Whether every run's totals are on the scale of the nominal ones. */
  @Override
  public boolean keepsScale(List<Factor> factors) {
    return factors.stream().flatMap(one -> one.alternatives().stream()).allMatch(this::keepsScale);
  }

  private boolean keepsScale(Object alternative) {
    if (alternative instanceof Normalisation) {
      return framework.steps().normalise().filter(alternative::equals).isPresent();
    }
    Aggregation nominal = framework.aggregationOf(framework.tree()).aggregation();
    return !(alternative instanceof Aggregation mean) || outranks(mean) == outranks(nominal);
  }

  /** Copeland's totals count units, whatever the scale of the parts. */
  private static boolean outranks(Aggregation mean) {
    return mean instanceof Aggregation.Copeland;
  }

  @Override
  public Model model(long seed, List<Factor> factors) {
    return new CompositeModel(this, plan, new DrawnWeights(weights, seed, factors), seed, factors);
  }

  @Override
  public Map<String, Double> shaken(long seed, List<Factor> factors, double[] point) {
    double[] drawn = new DrawnWeights(weights, seed, factors).at(point).orElse(weights.nominal());
    List<Node> nodes = plan.nodes();
    Map<String, Double> told = new LinkedHashMap<>();
    for (int node = 0; node < plan.root(); node++) {
      told.put("weight." + nodes.get(node).code(), drawn[node]);
    }
    return told;
  }

  @Override
  public double[] nominal() {
    return nominal.clone();
  }

  @Override
  public double[] without(Node node) {
    Build build = new Build(plan);
    build.run(plan.nominal().without(plan.number(node.code())));
    double[] totals = new double[nominal.length];
    round(build.total(), totals);
    return totals;
  }

  /** How many units it gives totals of. */
  int units() {
    return nominal.length;
  }

  /**
   * The totals as published: rounded as the framework says; NaN for a unit that takes no part.
   *
   * @param exact by the plan's units
   * @param totals by all units
   */
  void round(double[] exact, double[] totals) {
    OptionalInt decimals = framework.rounding().score();
    Arrays.fill(totals, Double.NaN);
    for (int i = 0; i < exact.length; i++) {
      totals[places[i]] =
          decimals.isPresent()
              ? Rounding.to(exact[i], decimals.getAsInt(), framework.rounding().mode())
              : exact[i];
    }
  }

  @Override
  public String repeats(List<Factor> factors) {
    return switch (CompositeModel.from(factors)) {
      case IMPUTE -> "denominators, imputation, treatment, normalisation, aggregation";
      case TREAT -> "treatment, normalisation, aggregation";
      case NORMALISE -> "normalisation, aggregation";
      case AGGREGATE -> "aggregation";
    };
  }
}
