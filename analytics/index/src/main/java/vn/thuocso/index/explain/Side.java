package vn.thuocso.index.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.StepReports;

/** One unit in one period: its values, and the weights with which they count for it. */
final class Side {
  private final Scores scores;
  private final UnitCode unit;
  private final Map<Code, Double> given = new LinkedHashMap<>();

  Side(Scores scores, UnitCode unit) {
    this.scores = scores;
    this.unit = unit;
    for (StepReports.Weighed weighed : scores.steps().weighed()) {
      given.put(weighed.node(), weighed.weight());
    }
  }

  OptionalDouble value(Node node) {
    return scores.figure(unit, node.code()).value();
  }

  boolean has(Node node) {
    return value(node).isPresent();
  }

  double known(Node node) {
    return value(node).orElseThrow();
  }

  /** The share of a child among the children that have a value; 0 for one that has none. */
  double share(Group group, Node child) {
    List<Node> present = group.children().stream().filter(this::has).toList();
    double sum = 0;
    for (Node each : present) {
      sum += weight(each);
    }
    return has(child) ? weight(child) / sum : 0;
  }

  private double weight(Node node) {
    return given.getOrDefault(node.code(), node.weight());
  }
}
