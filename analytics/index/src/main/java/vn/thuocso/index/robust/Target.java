package vn.thuocso.index.robust;

import vn.thuocso.index.data.UnitCode;

/** The one figure of a run whose variance is taken apart. */
public sealed interface Target {
  /** The mean over units of |rank − nominal rank|; COINr 1.1's only target. */
  record MeanRankChange() implements Target {}

  /** The total of a unit. */
  record Score(UnitCode unit) implements Target {}

  /** The place of a unit. */
  record Rank(UnitCode unit) implements Target {}
}
