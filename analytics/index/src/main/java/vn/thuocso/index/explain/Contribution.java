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
 * @param gap by a value that nobody measured: missing on a side, or filled in by imputation there
 */
public record Contribution(Code node, double performance, double coverage, double gap) {
  public Contribution {
    if (!Double.isFinite(performance + coverage + gap)) {
      throw new IllegalArgumentException(node + ": " + performance + ", " + coverage + ", " + gap);
    }
  }

  /** Of values that were measured. */
  public Contribution(Code node, double performance, double coverage) {
    this(node, performance, coverage, 0);
  }

  /** The same with a share of the performance told as a gap of the data. */
  Contribution withGap(double share) {
    return share == 0
        ? this
        : new Contribution(node, performance * (1 - share), coverage, gap + performance * share);
  }

  /** This and another one of the same node. */
  public Contribution plus(Contribution other) {
    return new Contribution(
        node, performance + other.performance, coverage + other.coverage, gap + other.gap);
  }

  /** All together. */
  public double amount() {
    return performance + coverage + gap;
  }
}
