package vn.thuocso.index.robust;

/**
 * Totals of groups of units: in every run a group stands as far from its nominal total as its
 * members stand from theirs on the mean. A member without a total in a run is left out of it; a
 * group of none has no total there.
 */
final class GroupTotals {

  private final double[] nominal;
  private final double[][] scores;

  /**
   * @param nominal the totals of the units
   * @param scores their totals by unit and run
   */
  GroupTotals(double[] nominal, double[][] scores) {
    this.nominal = nominal;
    this.scores = scores;
  }

  /**
   * The totals by run and group.
   *
   * @param members the numbers of each group's units, in the order in which they are summed
   * @param totals the nominal total of each group; NaN where it has none
   */
  double[][] of(int[][] members, double[] totals, int runs) {
    double[][] moved = new double[runs][totals.length];
    for (int run = 0; run < runs; run++) {
      for (int group = 0; group < totals.length; group++) {
        moved[run][group] = totals[group] + meanMove(members[group], run);
      }
    }
    return moved;
  }

  private double meanMove(int[] units, int run) {
    double sum = 0;
    int count = 0;
    for (int unit : units) {
      double move = scores[unit][run] - nominal[unit];
      if (!Double.isNaN(move)) {
        sum += move;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
