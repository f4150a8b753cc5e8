package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.coherence.Correlation.Association;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;

/**
 * Correlations of scores over the tree, and of readings with denominators.
 *
 * <p>COINr 1.1 {@code get_corr}, {@code get_corr_flags} (above 0.9 within a group), the limit 0.3
 * of its {@code plot_corr}, {@code get_denom_corr} (beyond ±0.6).
 */
public final class Correlations {
  private static final double REDUNDANT = 0.9;
  private static final double WEAK = 0.3;
  private static final double WITH_DENOMINATOR = 0.6;

  private final Framework framework;
  private final Correlation kind;
  private final Map<Code, Column> columns = new HashMap<>();
  private final Map<Code, List<Code>> above = new HashMap<>();

  private Correlations(Values values, Correlation kind) {
    this.kind = kind;
    framework = values.framework();
    for (Node node : framework.nodes()) {
      columns.put(node.code(), Column.of(values.scores(node.code())));
    }
    place(framework.tree(), List.of());
  }

  private void place(Node node, List<Code> ancestors) {
    above.put(node.code(), ancestors);
    if (node instanceof Group group) {
      List<Code> nearestFirst = new ArrayList<>(List.of(node.code()));
      nearestFirst.addAll(ancestors);
      group.children().forEach(child -> place(child, nearestFirst));
    }
  }

  /** Siblings, nodes with what is above them, and indicators of different groups, in that order. */
  public static List<Pair> of(Values values, Correlation kind) {
    Correlations all = new Correlations(values, kind);
    List<Pair> pairs = new ArrayList<>();
    all.framework.nodes().forEach(node -> all.siblings(node, pairs));
    all.framework.nodes().forEach(node -> all.ancestors(node.code(), pairs));
    all.apart(pairs);
    return pairs;
  }

  private void siblings(Node node, List<Pair> pairs) {
    if (node instanceof Group group) {
      List<Node> children = group.children();
      for (int i = 0; i < children.size(); i++) {
        for (int j = i + 1; j < children.size(); j++) {
          Code one = children.get(i).code();
          pairs.add(pair(one, children.get(j).code(), Pair.Relation.SIBLINGS, group.code()));
        }
      }
    }
  }

  private void ancestors(Code node, List<Pair> pairs) {
    for (Code group : ancestorsOf(node)) {
      pairs.add(pair(node, group, Pair.Relation.ABOVE, group));
    }
  }

  private void apart(List<Pair> pairs) {
    List<Indicator> indicators = framework.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      for (int j = i + 1; j < indicators.size(); j++) {
        Code one = indicators.get(i).code();
        Code other = indicators.get(j).code();
        if (!ancestorsOf(one).get(0).equals(ancestorsOf(other).get(0))) {
          pairs.add(pair(one, other, Pair.Relation.APART, smallest(one, other)));
        }
      }
    }
  }

  private Code smallest(Code one, Code other) {
    List<Code> ofOther = ancestorsOf(other);
    return ancestorsOf(one).stream().filter(ofOther::contains).findFirst().orElseThrow();
  }

  private List<Code> ancestorsOf(Code node) {
    return Objects.requireNonNull(above.get(node));
  }

  private Pair pair(Code one, Code other, Pair.Relation relation, Code group) {
    Association found = kind.of(column(one), column(other));
    return new Pair(one, other, relation, group, found, flags(relation, found));
  }

  private Column column(Code node) {
    return Objects.requireNonNull(columns.get(node));
  }

  private static Set<Pair.Flag> flags(Pair.Relation relation, Association found) {
    Set<Pair.Flag> flags = EnumSet.noneOf(Pair.Flag.class);
    if (relation == Pair.Relation.APART || found.estimate().value().isEmpty()) {
      return flags;
    }
    double r = found.estimate().value().getAsDouble();
    if (r < 0) {
      flags.add(Pair.Flag.TRADE_OFF);
    }
    if (relation == Pair.Relation.SIBLINGS && Math.abs(r) > REDUNDANT) {
      flags.add(Pair.Flag.REDUNDANT);
    }
    if (relation == Pair.Relation.ABOVE && r >= 0 && r < WEAK) {
      flags.add(Pair.Flag.WEAK);
    }
    return flags;
  }

  /**
   * An indicator's readings with a denominator.
   *
   * @param high beyond ±0.6: perhaps it is to be divided by it
   */
  public record WithDenominator(
      Code indicator, String denominator, Association association, boolean high) {}

  /** Every indicator's readings with every denominator of the data. */
  public static List<WithDenominator> withDenominators(Values values, Correlation kind) {
    List<WithDenominator> all = new ArrayList<>();
    for (Indicator indicator : values.framework().indicators()) {
      Column readings = Column.of(values.raw(indicator.code()).numbers());
      values
          .denominators()
          .forEach(
              (name, column) -> {
                Association found = kind.of(readings, Column.of(column));
                Optional<Double> r = found.estimate().value().stream().boxed().findFirst();
                boolean high = r.filter(x -> Math.abs(x) > WITH_DENOMINATOR).isPresent();
                all.add(new WithDenominator(indicator.code(), name, found, high));
              });
    }
    return all;
  }
}
