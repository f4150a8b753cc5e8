package vn.thuocso.index.coherence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.composite.Screened;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;

/**
 * What is audited: of every node the scores as published, the better the higher; of every indicator
 * also its readings before any step. Units are in order of their codes, those screened out not
 * among them; NaN means no value.
 */
public final class Values {
  private final Framework framework;
  private final List<Unit> units;
  private final List<Screened> screened;
  private final Map<Code, double[]> scores = new LinkedHashMap<>();
  private final Map<Code, Raw> raw;
  private final Map<Code, Double> weights = new HashMap<>();
  private final Map<String, double[]> denominators = new LinkedHashMap<>();

  /** An indicator's entries: numbers, what is known of each, and whether they are readings. */
  record Raw(double[] numbers, State[] states, boolean readings) {}

  private Values(Framework framework, Sheet sheet, Scores of, Map<Code, Raw> raw) {
    this.framework = framework;
    this.raw = raw;
    screened = of.steps().screened();
    Set<Unit> out = screened.stream().map(Screened::unit).collect(Collectors.toSet());
    units = sheet.units().stream().filter(unit -> !out.contains(unit)).toList();
    for (Node node : framework.nodes()) {
      scores.put(node.code(), column(of, node.code()));
    }
    for (String name : framework.data().denominators()) {
      double[] column = new double[units.size()];
      for (int u = 0; u < column.length; u++) {
        column[u] =
            sheet
                .denominator(units.get(u).code(), name)
                .map(one -> one.doubleValue())
                .orElse(Double.NaN);
      }
      denominators.put(name, column);
    }
    weigh(of);
  }

  /**
   * The values of the period that scores are of.
   *
   * @throws InvalidInputException if the framework's method cannot work with the data
   */
  public static Values of(Framework framework, Dataset dataset, Scores scores)
      throws InvalidInputException {
    Sheet sheet = dataset.sheet(scores.period()).orElseThrow();
    Map<Code, Raw> raw =
        framework.scoring() == ScoringKind.COMPOSITE
            ? planned(Plan.of(framework, dataset, scores.period(), Places.NONE))
            : new PointReadings(sheet, scores).of(framework.indicators());
    return new Values(framework, sheet, scores, raw);
  }

  private static Map<Code, Raw> planned(Plan plan) {
    Map<Code, Raw> raw = new HashMap<>();
    double[][] data = plan.data();
    for (int j = 0; j < data.length; j++) {
      State[] states = new State[data[j].length];
      for (int u = 0; u < states.length; u++) {
        states[u] = plan.state(j, u);
      }
      raw.put(plan.indicators().get(j).code(), new Raw(data[j], states, true));
    }
    return raw;
  }

  private double[] column(Scores scores, Code node) {
    return units.stream()
        .mapToDouble(unit -> scores.figure(unit.code(), node).value().orElse(Double.NaN))
        .toArray();
  }

  private void weigh(Scores of) {
    of.steps().weighed().forEach(each -> weights.put(each.node(), each.weight()));
    if (framework.scoring() == ScoringKind.POINTS) {
      framework.nodes().forEach(node -> weights.put(node.code(), maximum(node)));
    }
  }

  private static double maximum(Node node) {
    List<Indicator> below = node.indicators();
    return below.stream()
        .map(one -> one.pointScale().max())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  /** The definition. */
  public Framework framework() {
    return framework;
  }

  List<Unit> units() {
    return units;
  }

  /** The units that took no part, and what they have. */
  List<Screened> screened() {
    return screened;
  }

  /** The position of a unit, which has to be there. */
  int at(UnitCode unit) {
    return units.stream().map(Unit::code).collect(Collectors.toList()).indexOf(unit);
  }

  double[] scores(Code node) {
    return Objects.requireNonNull(scores.get(node), () -> "no node " + node);
  }

  double[][] scores(List<Code> nodes) {
    return nodes.stream().map(this::scores).toArray(double[][]::new);
  }

  Raw raw(Code indicator) {
    return Objects.requireNonNull(raw.get(indicator), () -> "no indicator " + indicator);
  }

  /** The weight or the maximum with which a node enters its group; 1 for the total. */
  double weight(Code node) {
    return weights.getOrDefault(node, 1.0);
  }

  Map<String, double[]> denominators() {
    return denominators;
  }

  static int count(double[] column) {
    return (int) Arrays.stream(column).filter(value -> !Double.isNaN(value)).count();
  }
}
