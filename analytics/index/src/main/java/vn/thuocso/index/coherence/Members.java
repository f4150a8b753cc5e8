package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;

/** What of a group is looked at together: its children, or all indicators below it. */
public record Members(Code group, Scope scope, List<Code> codes) {
  public Members {
    codes = List.copyOf(codes);
  }

  /** Which members of a group. */
  public enum Scope {
    /** Those right below it. */
    CHILDREN,
    /** The indicators below it, where those are not its children. */
    INDICATORS
  }

  /** Of every group, its children and, where they differ, its indicators. */
  static List<Members> of(Framework framework) {
    List<Members> all = new ArrayList<>();
    for (Node node : framework.nodes()) {
      if (node instanceof Group group) {
        List<Code> children = group.children().stream().map(Node::code).toList();
        List<Code> indicators = group.indicators().stream().map(Node::code).toList();
        all.add(new Members(group.code(), Scope.CHILDREN, children));
        if (!indicators.equals(children)) {
          all.add(new Members(group.code(), Scope.INDICATORS, indicators));
        }
      }
    }
    return all;
  }
}
