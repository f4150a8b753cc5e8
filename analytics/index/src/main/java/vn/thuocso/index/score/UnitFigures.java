package vn.thuocso.index.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/** Every figure of one unit, by node. */
public record UnitFigures(UnitCode unit, Map<Code, Figure> byNode) {
  public UnitFigures {
    byNode = Collections.unmodifiableMap(new LinkedHashMap<>(byNode));
  }

  /** The figure of a node, which has to be one of the framework's. */
  public Figure of(Code node) {
    return Objects.requireNonNull(byNode.get(node), () -> "no node " + node);
  }
}
