package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointScale;

/**
 * A framework under other weights: as many points in all, the maxima of a main index's indicators
 * raised or lowered together, one without weight left out, everything else as it is. So the engine
 * scores and ranks by it as by any other.
 */
record Reweighted(Framework from, Weights weights) {

  /** Points are told to the hundredth, and no more can be earned than the maximum. */
  private static final int DECIMALS = 2;

  Framework framework() {
    List<Node> children =
        from.tree().children().stream()
            .filter(main -> weights.of(main.code()) > 0)
            .map(this::main)
            .toList();
    Group tree = from.tree();
    return new Framework(
        from.code(),
        from.version(),
        from.name(),
        from.label(),
        from.decision(),
        from.valid(),
        from.round(),
        from.unitKinds(),
        from.scoring(),
        from.data(),
        from.rounding(),
        from.ranking(),
        from.missing(),
        from.steps(),
        new Group(
            tree.code(), tree.name(), tree.weight(), children, tree.aggregate(), tree.notes()),
        List.of());
  }

  private Node main(Node main) {
    BigDecimal wanted =
        Weights.points(from.tree())
            .multiply(BigDecimal.valueOf(weights.of(main.code())))
            .divide(BigDecimal.valueOf(weights.sum()), 10, RoundingMode.HALF_UP);
    BigDecimal factor = wanted.divide(Weights.points(main), 10, RoundingMode.HALF_UP);
    return scaled(main, factor);
  }

  private static Node scaled(Node node, BigDecimal factor) {
    if (node instanceof Indicator indicator) {
      return scaled(indicator, factor);
    }
    Group group = (Group) node;
    return new Group(
        group.code(),
        group.name(),
        group.weight(),
        group.children().stream().map(child -> scaled(child, factor)).toList(),
        group.aggregate(),
        group.notes());
  }

  private static Indicator scaled(Indicator of, BigDecimal factor) {
    PointScale scale = of.pointScale();
    BigDecimal max = scale.max().multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Indicator(
        of.code(),
        of.name(),
        of.weight(),
        of.direction(),
        of.source(),
        of.unitKinds(),
        of.factor(),
        of.counts(),
        Optional.of(new PointScale(max, scale.rule())),
        of.column(),
        of.zeroDenominator(),
        of.suppression(),
        of.areaRule(),
        of.lift(),
        of.tags(),
        of.notes());
  }
}
