package vn.thuocso.index.composite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Denominator;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Validity;
import vn.thuocso.index.framework.WeightMethod;
import vn.thuocso.index.framework.Weighting;

/** Makes composite frameworks for tests, from the steps of {@link Steps#PLAIN}. */
public record TestingFramework(Group tree, Steps steps) {
  /** A framework over the tree that a table describes: code, parent, weight, and what else. */
  static TestingFramework of(Edition table) {
    String root =
        table.keys().stream()
            .filter(code -> table.text(code, "parent").isEmpty())
            .findFirst()
            .orElseThrow();
    return new TestingFramework((Group) node(table, root), Steps.PLAIN);
  }

  private static Node node(Edition table, String code) {
    List<Node> children = new ArrayList<>();
    for (String other : table.keys()) {
      if (table.text(other, "parent").equals(code)) {
        children.add(node(table, other));
      }
    }
    double weight = table.number(code, "weight");
    return children.isEmpty()
        ? indicator(code, weight, table.number(code, "direction") < 0, column(table, code))
        : group(code, weight, children);
  }

  private static ColumnRules column(Edition table, String code) {
    String denominator = table.text(code, "denominator");
    double lower = table.number(code, "lower");
    double target = table.number(code, "target");
    return new ColumnRules(
        denominator.isEmpty() ? Optional.empty() : Optional.of(new Denominator(denominator, 1)),
        Transform.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Double.isNaN(lower)
            ? Optional.empty()
            : Optional.of(new Span(lower, table.number(code, "upper"))),
        Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target));
  }

  public static Group group(String code, double weight, List<? extends Node> children) {
    return new Group(
        new Code(code), Name.of(code), weight, List.copyOf(children), Optional.empty(), Map.of());
  }

  public static Indicator indicator(String code, double weight, boolean down, ColumnRules column) {
    return new Indicator(
        new Code(code),
        Name.of(code),
        weight,
        down ? Direction.DOWN : Direction.UP,
        SourceKind.values()[Math.floorMod(code.hashCode(), 3)],
        Set.of(),
        BigDecimal.ONE,
        Counts.ANY,
        Optional.empty(),
        column,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Tags.NONE,
        Map.of());
  }

  public TestingFramework denominated() {
    return with(
        new Steps(
            true,
            steps.impute(),
            steps.treat(),
            steps.normalise(),
            steps.weights(),
            steps.aggregate(),
            steps.levels()));
  }

  public TestingFramework imputed(Imputation how) {
    return with(
        new Steps(
            steps.denominate(),
            Optional.of(how),
            steps.treat(),
            steps.normalise(),
            steps.weights(),
            steps.aggregate(),
            steps.levels()));
  }

  public TestingFramework imputedByGroup(ImputationMethod method) {
    return imputed(
        new Imputation(method, Optional.of("region"), OptionalInt.empty(), OptionalInt.empty()));
  }

  public TestingFramework treated(Treatment how) {
    return with(
        new Steps(
            steps.denominate(),
            steps.impute(),
            Optional.of(how),
            steps.normalise(),
            steps.weights(),
            steps.aggregate(),
            steps.levels()));
  }

  public TestingFramework normalised(Normalisation how) {
    return with(
        new Steps(
            steps.denominate(),
            steps.impute(),
            steps.treat(),
            Optional.of(how),
            steps.weights(),
            steps.aggregate(),
            steps.levels()));
  }

  public TestingFramework weighed(WeightMethod how) {
    return with(
        new Steps(
            steps.denominate(),
            steps.impute(),
            steps.treat(),
            steps.normalise(),
            new Weighting(how, OptionalDouble.empty()),
            steps.aggregate(),
            steps.levels()));
  }

  public TestingFramework aggregated(Aggregation... fromTheBottom) {
    return aggregated(0, fromTheBottom);
  }

  public TestingFramework aggregated(double minimumAvailable, Aggregation... fromTheBottom) {
    List<AggregationRule> rules = new ArrayList<>();
    for (Aggregation one : fromTheBottom) {
      rules.add(new AggregationRule(one, minimumAvailable));
    }
    return with(
        new Steps(
            steps.denominate(),
            steps.impute(),
            steps.treat(),
            steps.normalise(),
            steps.weights(),
            rules.get(0),
            rules));
  }

  private TestingFramework with(Steps other) {
    return new TestingFramework(tree, other);
  }

  public Framework build() {
    return new Framework(
        new Code("TEST"),
        "1",
        Name.of("test"),
        Name.of("test"),
        Optional.empty(),
        new Validity(LocalDate.of(2022, 1, 1), Optional.empty()),
        Round.YEAR,
        Set.of(),
        ScoringKind.COMPOSITE,
        DataRules.DEFAULT,
        Rounding.DEFAULT,
        RankingRule.DEFAULT,
        Absence.ZERO_KEEPS_MAXIMUM,
        steps,
        tree,
        List.of());
  }
}
