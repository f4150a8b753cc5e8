package vn.thuocso.index.explain;

import vn.thuocso.index.framework.Code;

/**
 * What one node adds to a score, or to a difference between two scores.
 *
 * @param node an indicator; or a group, where its aggregation cannot be taken apart (Copeland,
 *     median) or where the group is absent on one side
 * @param performance by its value
 * @param coverage by counting more on one side than on the other, because something does not apply
 *     or has no value; always 0 in a single score
 */
public record Contribution(Code node, double performance, double coverage) {
  public Contribution {
    if (!Double.isFinite(performance) || !Double.isFinite(coverage)) {
      throw new IllegalArgumentException(node + ": " + performance + ", " + coverage);
    }
  }

  /** Both together. */
  public double amount() {
    return performance + coverage;
  }
}
