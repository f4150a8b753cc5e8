package vn.thuocso.index.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;

/**
 * Takes composites apart, group by group. A score by Euler's theorem: means are homogeneous, so the
 * value is the sum of each member's value times the slope of the mean along it. A difference by the
 * symmetric split of Bennet on the mean's own curve, brought back to the scale by the ratio of the
 * two differences (for the geometric mean this is the logarithmic-mean method, LMDI).
 */
final class MeanContributions {
  private final Framework framework;
  private final List<Contribution> found = new ArrayList<>();

  private MeanContributions(Framework framework) {
    this.framework = framework;
  }

  static List<Contribution> ofScore(Framework framework, Node node, Side side) {
    MeanContributions parts = new MeanContributions(framework);
    parts.score(node, side, 1);
    return List.copyOf(parts.found);
  }

  static List<Contribution> ofDifference(Framework framework, Node node, Side to, Side from) {
    MeanContributions parts = new MeanContributions(framework);
    parts.difference(node, to, from, 1);
    return List.copyOf(parts.found);
  }

  private Optional<Curve> curve(Node node) {
    return node instanceof Group group
        ? Curve.of(framework.aggregationOf(group).aggregation())
        : Optional.empty();
  }

  private void score(Node node, Side side, double slope) {
    Optional<Curve> curve = curve(node);
    if (curve.isEmpty() || !(node instanceof Group group)) {
      found.add(new Contribution(node.code(), slope * side.known(node), 0));
      return;
    }
    double mean = side.known(node);
    for (Node child : group.children()) {
      if (side.has(child)) {
        score(child, side, slope * partial(curve.get(), side, group, child, mean));
      }
    }
  }

  private static double partial(Curve curve, Side side, Group group, Node child, double mean) {
    double share = side.share(group, child);
    return share == 0 ? 0 : share * curve.rise(side.known(child), mean);
  }

  private void difference(Node node, Side to, Side from, double scale) {
    Optional<Curve> curve = curve(node);
    if (curve.isEmpty() || !(node instanceof Group group)) {
      found.add(new Contribution(node.code(), scale * (to.known(node) - from.known(node)), 0));
      return;
    }
    double slope = curve.get().slope(to.known(node), from.known(node));
    double inner = slope == 0 ? 0 : scale / slope;
    double middle = (curve.get().at(to.known(node)) + curve.get().at(from.known(node))) / 2;
    for (Node child : group.children()) {
      child(curve.get(), group, child, to, from, inner, middle);
    }
  }

  private void child(
      Curve curve, Group group, Node child, Side to, Side from, double inner, double middle) {
    if (!to.has(child) && !from.has(child)) {
      return;
    }
    double after = to.share(group, child);
    double before = from.share(group, child);
    if (after == 0 && before == 0) {
      return;
    }
    if (to.has(child) && from.has(child)) {
      double slope = curve.slope(to.known(child), from.known(child));
      difference(child, to, from, inner * (after + before) / 2 * slope);
    }
    double held = (curve.at(any(child, to, from)) + curve.at(any(child, from, to))) / 2;
    if (after != before) {
      found.add(new Contribution(child.code(), 0, inner * (held - middle) * (after - before)));
    }
  }

  /** The value on one side, or the other side's where there is none: an absent value is held. */
  private static double any(Node child, Side first, Side second) {
    return first.value(child).orElseGet(() -> second.known(child));
  }
}
