package vn.thuocso.index.robust;

import java.math.RoundingMode;
import java.util.OptionalInt;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.step.Ranks;

/**
 * Ranks the totals of a run as the framework ranks. Who is ranked was settled before: a unit that
 * the nominal ranking leaves out takes part in no run.
 */
record RankRule(Ranks ties, OptionalInt decimals, RoundingMode mode, boolean[] ranked) {
  static RankRule of(Framework framework, boolean[] ranked) {
    RankingRule rule = framework.ranking();
    return new RankRule(
        ranks(rule.ties()), rule.decimals(), framework.rounding().mode(), ranked.clone());
  }

  /** The same rule among others. */
  RankRule among(boolean[] others) {
    return new RankRule(ties, decimals, mode, others.clone());
  }

  private static Ranks ranks(Ties ties) {
    return switch (ties) {
      case COMPETITION -> Ranks.COMPETITION;
      case DENSE -> Ranks.DENSE;
      case FRACTIONAL -> Ranks.FRACTIONAL;
    };
  }

  /** The places of totals; NaN for a unit without a total or outside the ranking. */
  double[] of(double[] totals) {
    double[] counted = totals.clone();
    for (int i = 0; i < counted.length; i++) {
      counted[i] = ranked[i] ? counted[i] : Double.NaN;
    }
    return decimals.isPresent() ? ties.of(counted, decimals.getAsInt(), mode) : ties.of(counted);
  }
}
