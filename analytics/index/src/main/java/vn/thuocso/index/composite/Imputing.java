package vn.thuocso.index.composite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.step.Centre;
import vn.thuocso.index.step.RowImputation;

/**
 * Fills the gaps of all columns, each by its own rule, and every rule from what was there before.
 */
final class Imputing {
  private final Plan plan;
  private final int[][] gaps;
  private final Map<String, int[]> groups = new HashMap<>();

  Imputing(Plan plan) {
    this.plan = plan;
    gaps = plan.input.gaps();
  }

  /**
   * @param present the nodes that take part; nothing is learnt of the others
   */
  void apply(List<Imputation> rules, boolean[] present, double[][] columns) {
    List<Imputation> byRow = rules.stream().filter(Imputing::isByRow).distinct().toList();
    double[][] before = columns;
    if (!byRow.isEmpty()) {
      before = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    }
    for (int j = 0; j < columns.length; j++) {
      byColumn(rules.get(j), j, columns[j]);
    }
    for (Imputation rule : byRow) {
      byRow(rule, rules, present, before, columns);
    }
  }

  private static boolean isByRow(Imputation rule) {
    return rule.method() == ImputationMethod.UNIT_MEAN
        || rule.method() == ImputationMethod.UNIT_MEDIAN;
  }

  private void byColumn(Imputation rule, int j, double[] column) {
    int[] gap = gaps[j];
    Around around = plan.input.around();
    int most = rule.maxPeriods().orElse(Integer.MAX_VALUE);
    switch (rule.method()) {
      case INDICATOR_MEAN -> vn.thuocso.index.step.Imputation.byColumn(column, gap, Centre.MEAN);
      case INDICATOR_MEDIAN ->
          vn.thuocso.index.step.Imputation.byColumn(column, gap, Centre.MEDIAN);
      case GROUP_MEAN ->
          vn.thuocso.index.step.Imputation.byGroup(column, gap, groups(rule), Centre.MEAN);
      case GROUP_MEDIAN ->
          vn.thuocso.index.step.Imputation.byGroup(column, gap, groups(rule), Centre.MEDIAN);
      case LAST_OBSERVATION ->
          vn.thuocso.index.step.Imputation.byLatest(column, gap, around.earlier(j, most));
      case INTERPOLATION ->
          vn.thuocso.index.step.Imputation.byInterpolation(
              column,
              gap,
              around.now(),
              around.before(),
              around.earlier(j, most),
              around.after(),
              around.later(j, most));
      case NONE, UNIT_MEAN, UNIT_MEDIAN -> {}
    }
  }

  private int[] groups(Imputation rule) {
    return groups.computeIfAbsent(rule.group().orElse(""), this::groupsOf);
  }

  private int[] groupsOf(String attribute) {
    Map<String, Integer> numbers = new HashMap<>();
    return plan.units().stream()
        .map(unit -> unit.attributes().getOrDefault(attribute, ""))
        .mapToInt(name -> name.isEmpty() ? -1 : numbers.computeIfAbsent(name, n -> numbers.size()))
        .toArray();
  }

  private void byRow(
      Imputation rule,
      List<Imputation> rules,
      boolean[] present,
      double[][] before,
      double[][] columns) {
    Centre centre = rule.method() == ImputationMethod.UNIT_MEAN ? Centre.MEAN : Centre.MEDIAN;
    for (List<Integer> members : neighbours(rule.level(), present)) {
      int size = members.size();
      double[][] ours = new double[size][];
      boolean[] down = new boolean[size];
      int[][] gap = new int[size][];
      boolean[] fill = new boolean[size];
      for (int k = 0; k < size; k++) {
        int j = members.get(k);
        fill[k] = rules.get(j).equals(rule);
        ours[k] = fill[k] ? columns[j] : before[j];
        down[k] = Kernels.sign(plan.indicators.get(j)) < 0;
        gap[k] = gaps[j];
      }
      RowImputation.apply(ours, down, gap, fill, centre);
    }
  }

  /** Indicators that share their ancestor so many levels up; all of them without a level. */
  private List<List<Integer>> neighbours(OptionalInt level, boolean[] present) {
    Map<Integer, List<Integer>> byAncestor = new LinkedHashMap<>();
    IntStream.range(0, plan.indicators.size())
        .filter(j -> present[j])
        .forEach(
            j ->
                byAncestor
                    .computeIfAbsent(
                        level.isPresent() ? ancestor(j, level.getAsInt()) : plan.root(),
                        a -> new java.util.ArrayList<>())
                    .add(j));
    return List.copyOf(byAncestor.values());
  }

  private int ancestor(int node, int levels) {
    int at = node;
    for (int up = 0; up < levels && at != plan.root(); up++) {
      at = plan.parent(at);
    }
    return at;
  }
}
