package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Build.Stage;
import vn.thuocso.index.composite.Method;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.WeightMethod;
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
  private final double[] weights;

  /** By where weights come from; principal components are those of the nominal method's data. */
  private final double[][] byMethod = new double[WeightMethod.values().length][];

  private final double[][] data;
  private final double[][] errors;

  CompositeSubject(Framework framework, Plan plan, Place place) {
    this.framework = framework;
    this.plan = plan;
    this.place = place;
    Build build = new Build(plan);
    build.run(plan.nominal());
    nominal = new double[plan.units().size()];
    total(build, nominal);
    weights = build.weights();
    for (WeightMethod method : WeightMethod.values()) {
      build.run(plan.nominal().withWeights(method));
      byMethod[method.ordinal()] = build.weights();
    }
    data = plan.data();
    errors = plan.standardErrors();
  }

  @Override
  public void refuse(List<Factor> factors, Problems problems) {
    for (Factor factor : factors) {
      if (factor instanceof Factor.Imputations && framework.steps().impute().isEmpty()) {
        absent(problems, factor, "impute");
      } else if (factor instanceof Factor.Treatments && framework.steps().treat().isEmpty()) {
        absent(problems, factor, "treat");
      } else if (factor instanceof Factor.Normalisations
          && framework.steps().normalise().isEmpty()) {
        absent(problems, factor, "normalise");
      } else if (factor instanceof Factor.DataError && !hasErrors()) {
        Refusals.noErrors(problems, factor, place);
      }
    }
    if (problems.isEmpty()) {
      new Alternatives(plan, factors).refuse(problems, place);
    }
  }

  /** Whether every run's totals are on the scale of the nominal ones. */
  @Override
  public boolean keepsScale(List<Factor> factors) {
    boolean outranks = outranks(framework.aggregationOf(framework.tree()).aggregation());
    return factors.stream()
        .allMatch(
            factor ->
                factor instanceof Factor.Normalisations scales
                    ? scales.alternatives().stream().allMatch(this::isNominal)
                    : !(factor instanceof Factor.Aggregations means)
                        || means.alternatives().stream()
                            .allMatch(mean -> outranks(mean) == outranks));
  }

  private boolean isNominal(Normalisation scale) {
    return framework.steps().normalise().filter(scale::equals).isPresent();
  }

  /** Copeland's totals count units, whatever the scale of the parts. */
  private static boolean outranks(Aggregation mean) {
    return mean instanceof Aggregation.Copeland;
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
    return Stream.of(errors).flatMapToDouble(java.util.Arrays::stream).anyMatch(error -> error > 0);
  }

  @Override
  public Model model(long seed, List<Factor> factors) {
    return new Rebuilt(seed, List.copyOf(factors));
  }

  @Override
  public Map<String, String> describe(long seed, List<Factor> factors, double[] point) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      if (factor instanceof Factor.Weights noisy) {
        double[] noise = Shaken.noise(noisy, plan.nodes());
        double[] base = weights(factors, point);
        double[] shaken = Shaken.weights(seed, noisy, point[f], base, noise);
        for (int node = 0; node < plan.root(); node++) {
          told.put("weight." + plan.nodes().get(node).code(), String.valueOf(shaken[node]));
        }
      } else {
        told.put(factor.name(), Refusals.choice(factor, point[f]));
      }
    }
    return told;
  }

  @Override
  public double[] nominal() {
    return nominal.clone();
  }

  /** The totals as published: rounded as the framework says. */
  private void total(Build build, double[] totals) {
    OptionalInt decimals = framework.rounding().score();
    for (int i = 0; i < totals.length; i++) {
      double total = build.total()[i];
      totals[i] =
          decimals.isPresent()
              ? Rounding.to(total, decimals.getAsInt(), framework.rounding().mode())
              : total;
    }
  }

  @Override
  public double[] without(Node node) {
    Build build = new Build(plan);
    build.run(plan.nominal().without(plan.number(node.code())));
    double[] totals = new double[nominal.length];
    total(build, totals);
    return totals;
  }

  @Override
  public String repeats(List<Factor> factors) {
    return switch (from(factors)) {
      case IMPUTE -> "denominators, imputation, treatment, normalisation, aggregation";
      case TREAT -> "treatment, normalisation, aggregation";
      case NORMALISE -> "normalisation, aggregation";
      case AGGREGATE -> "aggregation";
    };
  }

  /** The first step that a factor changes; what lies before is the same in every run. */
  private static Stage from(List<Factor> factors) {
    Stage from = Stage.AGGREGATE;
    for (Factor factor : factors) {
      Stage first = first(factor);
      from = first.compareTo(from) < 0 ? first : from;
    }
    return from;
  }

  private static Stage first(Factor factor) {
    if (factor instanceof Factor.Treatments) {
      return Stage.TREAT;
    } else if (factor instanceof Factor.Normalisations) {
      return Stage.NORMALISE;
    }
    boolean late =
        factor instanceof Factor.Weights
            || factor instanceof Factor.Weightings
            || factor instanceof Factor.Aggregations;
    return late ? Stage.AGGREGATE : Stage.IMPUTE;
  }

  /** The weights that noise is laid upon: the set chosen at a point, else the nominal ones. */
  private double[] weights(List<Factor> factors, double[] point) {
    for (int f = 0; f < point.length; f++) {
      if (factors.get(f) instanceof Factor.Weightings sets) {
        return byMethod[Shaken.choice(sets.alternatives(), point[f]).ordinal()];
      }
    }
    return weights;
  }

  /** The composite as a model. */
  private final class Rebuilt implements Model {
    private final long seed;
    private final List<Factor> factors;
    private final List<double[]> noise = new ArrayList<>();
    private final Stage from;

    private Rebuilt(long seed, List<Factor> factors) {
      this.seed = seed;
      this.factors = factors;
      from = from(factors);
      for (Factor factor : factors) {
        noise.add(
            factor instanceof Factor.Weights noisy
                ? Shaken.noise(noisy, plan.nodes())
                : new double[0]);
      }
    }

    @Override
    public int inputs() {
      return factors.size();
    }

    @Override
    public int units() {
      return plan.units().size();
    }

    @Override
    public Run open() {
      return new OneThread(this);
    }
  }

  private final class OneThread implements Model.Run {
    private final Rebuilt model;
    private final Build build = new Build(plan);
    private final double[][] redrawn = plan.data();
    private final Map<List<Object>, Method> chosen = new HashMap<>();
    private final Alternatives alternatives;

    private OneThread(Rebuilt model) {
      this.model = model;
      alternatives = new Alternatives(plan, model.factors);
      build.run(plan.nominal());
    }

    @Override
    public void at(double[] point, double[] totals) {
      Method method = chosen.computeIfAbsent(choices(point), alternatives::compose);
      double[] base = weights(model.factors, point);
      if (base != weights) {
        method = method.withWeights(base);
      }
      for (int f = 0; f < point.length; f++) {
        Factor factor = model.factors.get(f);
        if (factor instanceof Factor.Weights noisy) {
          method =
              method.withWeights(
                  Shaken.weights(model.seed, noisy, point[f], base, model.noise.get(f)));
        } else if (factor instanceof Factor.DataError error) {
          RandomStream random = Shaken.stream(model.seed, factor, point[f]);
          Shaken.addErrors(data, errors, error.scale(), random, redrawn);
          method = method.withData(redrawn);
        }
      }
      build.run(method, model.from);
      total(build, totals);
    }

    private List<Object> choices(double[] point) {
      List<Object> choices = new ArrayList<>(point.length);
      for (int f = 0; f < point.length; f++) {
        List<?> alternatives = model.factors.get(f).alternatives();
        if (!alternatives.isEmpty()) {
          choices.add(Shaken.choice(alternatives, point[f]));
        }
      }
      return choices;
    }
  }
}
