package vn.thuocso.index.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Scope;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.step.Aggregator;
import vn.thuocso.index.step.Normaliser;
import vn.thuocso.index.step.Transform;
import vn.thuocso.index.step.Treatment;

/**
 * A framework and one period of its data as arrays, for any number of builds on any number of
 * threads. Nodes are numbered: indicators in the order of the tree, then groups from the bottom up,
 * the root last. Units are in the order of their codes.
 */
public final class Plan {
  final Framework framework;
  final Input input;
  final List<Indicator> indicators;
  final List<Group> groups;
  final int[][] children;
  final double[] minimumAvailable;
  final List<Optional<Transform>> transforms;
  private final List<Screened> screened;
  private final List<Plan> editions;
  private final int[] parents;
  private final List<Node> nodes;
  private final Map<Code, Integer> numbers = new HashMap<>();

  /**
   * Plans an edition.
   *
   * @param others what its steps look at beside it, from the earliest; nothing of their own
   * @param own where it stands among them
   */
  Plan(Framework framework, Input input, List<Screened> screened, List<Plan> others, int own) {
    this.framework = framework;
    this.input = input;
    this.screened = List.copyOf(screened);
    editions = new ArrayList<>(others);
    editions.add(own, this);
    indicators = framework.indicators();
    groups = new ArrayList<>();
    collect(framework.tree(), groups);
    nodes = new ArrayList<>(indicators);
    nodes.addAll(groups);
    for (int node = 0; node < nodes.size(); node++) {
      numbers.put(nodes.get(node).code(), node);
    }
    children = groups.stream().map(this::childrenOf).toArray(int[][]::new);
    parents = new int[nodes.size()];
    Arrays.fill(parents, -1);
    for (int group = 0; group < children.length; group++) {
      for (int child : children[group]) {
        parents[child] = indicators.size() + group;
      }
    }
    minimumAvailable =
        groups.stream()
            .mapToDouble(group -> framework.aggregationOf(group).minimumAvailable())
            .toArray();
    transforms =
        indicators.stream().map(one -> Kernels.transform(one.column().transform())).toList();
  }

  /**
   * Compiles a framework of composite scoring with one period of a dataset; other periods serve
   * imputation by time, and steps that look over all of them or at a base year.
   *
   * @throws InvalidInputException with everything that the nominal method cannot work with
   */
  public static Plan of(Framework framework, Dataset dataset, Period period, Places places)
      throws InvalidInputException {
    Problems problems = new Problems();
    Finds finds = new Finds(problems, places);
    Plan plan = new Compiler(framework, finds).compile(dataset, period);
    new Trial(plan, plan.nominal(), finds).run();
    problems.throwIfAny();
    return plan;
  }

  /** What a method, which need not be the nominal one, cannot work with in this data. */
  public List<Problem> problems(Method method) {
    Problems problems = new Problems();
    new Trial(this, method, new Finds(problems, Places.NONE)).run();
    return problems.sorted();
  }

  private static void collect(Group group, List<Group> bottomUp) {
    for (Node child : group.children()) {
      if (child instanceof Group inner) {
        collect(inner, bottomUp);
      }
    }
    bottomUp.add(group);
  }

  private int[] childrenOf(Group group) {
    return group.children().stream().mapToInt(child -> number(child.code())).toArray();
  }

  /** All nodes in the order of their numbers. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** The number of a node, which has to be one of the framework's. */
  public int number(Code code) {
    return Objects.requireNonNull(numbers.get(code), () -> "no node " + code);
  }

  /** The number of the total. */
  public int root() {
    return nodes.size() - 1;
  }

  /** The numbers of a group's children. */
  public int[] children(int group) {
    return children[group - indicators.size()].clone();
  }

  /** The number of the group that a node stands in; the root's is −1. */
  public int parent(int node) {
    return parents[node];
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  public List<Unit> units() {
    return input.units();
  }

  /** The units that take no part, and why; by code. */
  public List<Screened> screened() {
    return screened;
  }

  /** The editions that steps look at, from the earliest, this one among them. */
  List<Plan> editions() {
    return Collections.unmodifiableList(editions);
  }

  /** The edition that normalisation compares with, where it is a single one. */
  Plan scale() {
    return framework.steps().normaliseOver() instanceof Scope.Baseline base
        ? editions.stream()
            .filter(each -> each.input.period().label().equals(base.period()))
            .findFirst()
            .orElse(this)
        : this;
  }

  /** What is known of a cell before any step. */
  public State state(int indicator, int unit) {
    return input.states()[indicator][unit];
  }

  /** A copy of the readings by indicator and unit, before any step; NaN where there is none. */
  public double[][] data() {
    return copy(input.data());
  }

  /** A copy of the readings' standard errors, in their unit; zero where none is known. */
  public double[][] standardErrors() {
    return copy(input.standardErrors());
  }

  private static double[][] copy(double[][] columns) {
    return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
  }

  /** The framework's own method. */
  public Method nominal() {
    boolean[] present = new boolean[nodes.size()];
    Arrays.fill(present, true);
    return new Method(
        this,
        input.data(),
        imputations(framework.steps().impute().orElse(Imputation.NONE)),
        treatments(
            framework.steps().treat().orElse(new vn.thuocso.index.framework.Treatment.None())),
        normalisers(framework.steps().normalise().orElse(new Normalisation.None())),
        aggregators(),
        weights(),
        present);
  }

  /** Weights by node as stated or equal; empty where a run takes them from its own data. */
  private double[] weights() {
    WeightMethod method = framework.steps().weights().method();
    return method == WeightMethod.PCA ? new double[0] : stated(method);
  }

  /** Weights by node, as stated, or 1 each where all are to be equal. */
  double[] stated(WeightMethod method) {
    return nodes.stream()
        .mapToDouble(node -> method == WeightMethod.EQUAL ? 1 : node.weight())
        .toArray();
  }

  private Aggregator[] aggregators() {
    return groups.stream()
        .map(group -> Kernels.aggregator(framework.aggregationOf(group).aggregation()))
        .toArray(Aggregator[]::new);
  }

  List<Imputation> imputations(Imputation general) {
    return indicators.stream().map(one -> one.column().impute().orElse(general)).toList();
  }

  Treatment[] treatments(vn.thuocso.index.framework.Treatment general) {
    return indicators.stream()
        .map(one -> Kernels.treatment(one.column().treat().orElse(general)))
        .toArray(Treatment[]::new);
  }

  Normaliser[] normalisers(Normalisation general) {
    Map<String, Integer> unitAt = new LinkedHashMap<>();
    List<Unit> compared = scale().units();
    for (int unit = 0; unit < compared.size(); unit++) {
      unitAt.put(compared.get(unit).code().value(), unit);
    }
    return indicators.stream()
        .map(
            one ->
                Kernels.normaliser(
                    one.column().normalise().orElse(general),
                    one,
                    code -> unitAt.getOrDefault(code, -1)))
        .toArray(Normaliser[]::new);
  }
}
