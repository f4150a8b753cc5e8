package vn.thuocso.dashboard.scoring.run;

import vn.thuocso.contract.ScoreKey;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;

/** Names and roles of nodes on the wire. */
record Nodes(Framework framework) {

  static final String INDICATOR = "indicator";

  /** Its value is a share of practices; an interval of points says nothing about it. */
  static final String LEVEL = "level";

  String code(Code node) {
    return node.equals(framework.tree().code()) ? ScoreKey.TOTAL : node.value();
  }

  String role(Node node) {
    if (node.code().equals(framework.tree().code())) {
      return "total";
    }
    return node instanceof Indicator ? INDICATOR : "main_index";
  }

  /** A pillar by its code, a level by its number. */
  String code(View view, int group) {
    String own = view.groups().get(group).code().value();
    return view.code().value() + "/" + (isLevel(view) ? Integer.toString(group + 1) : own);
  }

  String role(View view) {
    return isLevel(view) ? LEVEL : "pillar";
  }

  private static boolean isLevel(View view) {
    return view.maturity().isPresent();
  }
}
