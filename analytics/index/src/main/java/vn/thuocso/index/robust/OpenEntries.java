package vn.thuocso.index.robust;

import java.util.List;
import java.util.Map;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Interval;

/**
 * Entries that may still come in: in every run a unit's total moves by a share of what its interval
 * leaves open, any share as likely as another.
 *
 * @param open by unit, about its nominal total; units without one stay
 * @param seed of the shares
 */
record OpenEntries(Map<UnitCode, Interval> open, long seed) {

  /**
   * The totals by run and unit once they came in.
   *
   * @param scores the totals before, by unit and run
   */
  double[][] on(List<UnitCode> units, double[] nominal, double[][] scores, int runs) {
    double[][] moved = new double[runs][units.size()];
    for (int unit = 0; unit < scores.length; unit++) {
      Interval of = open.get(units.get(unit));
      double[] moves = of == null ? new double[runs] : moves(of, nominal[unit], seed, unit, runs);
      for (int run = 0; run < runs; run++) {
        moved[run][unit] = scores[unit][run] + moves[run];
      }
    }
    return moved;
  }

  /** How far what is open moves the total of a unit in each run. */
  static double[] moves(Interval open, double nominal, long seed, int unit, int runs) {
    RandomStream random = RandomStream.of(seed, -1, unit);
    double[] moves = new double[runs];
    for (int run = 0; run < runs; run++) {
      moves[run] = within(open, random.nextDouble()) - nominal;
    }
    return moves;
  }

  private static double within(Interval interval, double share) {
    return interval.lower() + share * (interval.upper() - interval.lower());
  }
}
