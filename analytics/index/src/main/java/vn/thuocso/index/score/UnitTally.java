package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;

/** One unit's tallies by node, and the states of its indicators. */
record UnitTally(Map<Code, Tally> byNode, Map<Code, State> states) {
  /**
   * @param byNode the tallies of the indicators, to which those of the groups are added
   */
  static UnitTally of(Framework framework, Map<Code, Tally> byNode, Map<Code, State> states) {
    sum(framework.tree(), byNode);
    return new UnitTally(byNode, states);
  }

  private static Tally sum(Node node, Map<Code, Tally> byNode) {
    if (node instanceof Indicator) {
      return Objects.requireNonNull(byNode.get(node.code()));
    }
    Tally sum = Tally.NONE;
    for (Node child : ((Group) node).children()) {
      sum = sum.plus(sum(child, byNode));
    }
    byNode.put(node.code(), sum);
    return sum;
  }

  Tally of(Code node) {
    return Objects.requireNonNull(byNode.get(node), () -> "no node " + node);
  }

  Tally of(Iterable<Code> nodes) {
    Tally sum = Tally.NONE;
    for (Code node : nodes) {
      sum = sum.plus(of(node));
    }
    return sum;
  }

  Map<Code, Figure> figures(List<Node> nodes, PointFigures make) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    for (Node node : nodes) {
      State state = states.get(node.code());
      Tally tally = of(node.code());
      figures.put(node.code(), state == null ? make.group(tally) : make.indicator(tally, state));
    }
    return figures;
  }
}
