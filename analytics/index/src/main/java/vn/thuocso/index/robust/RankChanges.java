package vn.thuocso.index.robust;

import java.util.Arrays;

/** How far places lie from the nominal ones, on the mean over units; COINr 1.1's target. */
final class RankChanges {

  private RankChanges() {}

  /** By run; NaN for a run that ranks nobody. */
  static double[] means(double[][] runs, double[] nominal, RankRule rule) {
    double[] before = rule.of(nominal);
    return Arrays.stream(runs).mapToDouble(totals -> mean(before, rule.of(totals))).toArray();
  }

  /** Between two rankings of the same units; NaN where none has a place in both. */
  static double mean(double[] before, double[] after) {
    double sum = 0;
    int count = 0;
    for (int unit = 0; unit < before.length; unit++) {
      double change = Math.abs(after[unit] - before[unit]);
      if (!Double.isNaN(change)) {
        sum += change;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
