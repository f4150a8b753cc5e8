package vn.thuocso.index.robust;

import vn.thuocso.index.data.UnitCode;

/**
 * The one figure of a run whose variance is taken apart. All of them are differences from the
 * nominal result: that leaves the variance as it is, and COINr's first-order estimator, which does
 * not centre its figures, is useless where their mean is far from zero.
 */
public sealed interface Target {
  /** The mean over units of |rank − nominal rank|; COINr 1.1's only target. */
  record MeanRankChange() implements Target {}

  /** The total of a unit less its nominal total. */
  record Score(UnitCode unit) implements Target {}

  /** The place of a unit less its nominal place. */
  record Rank(UnitCode unit) implements Target {}
}
