package vn.thuocso.index.robust;

import java.util.List;
import java.util.Map;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.problem.Problems;

/** An index that can be scored again with some of its parts changed. */
interface Subject {
  /** Reports the factors that this index cannot vary. */
  void refuse(List<Factor> factors, Problems problems);

  /** Whether scores of all runs can be compared with each other and with the nominal ones. */
  default boolean keepsScale(List<Factor> factors) {
    return true;
  }

  /** The index as a model of factors that it does not refuse, one input for each. */
  Model model(long seed, List<Factor> factors);

  /** The weights at a point that shakes them, by name. */
  Map<String, Double> shaken(long seed, List<Factor> factors, double[] point);

  /** Totals by the index's own method and data, by unit; NaN where there is none. */
  double[] nominal();

  /** The totals as if a node, with all below it, were not in the tree. */
  double[] without(Node node);

  /** What every run computes anew, in words. */
  String repeats(List<Factor> factors);
}
