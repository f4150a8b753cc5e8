package vn.thuocso.index.robust;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;

/**
 * What the runs made of one unit.
 *
 * @param nominalScore its total by the framework's own method and data
 * @param nominalRank its place by them
 * @param runs in how many runs it had a place
 * @param ranks of these runs; empty where there are none
 * @param scores of these runs, likewise; empty also where the runs' scales differ
 */
public record Outcome(
    UnitCode unit,
    OptionalDouble nominalScore,
    OptionalDouble nominalRank,
    int runs,
    Optional<Spread> ranks,
    Optional<Spread> scores) {
  /**
   * Mean, middle, and the ends of the interval: the quantiles that the study was asked for, of R's
   * default type 7, as COINr 1.1's {@code RankStats}.
   */
  public record Spread(double mean, double median, double lower, double upper) {
    static Spread of(double[] sorted, double lower) {
      return new Spread(
          mean(sorted),
          Quantiles.of(sorted, 0.5),
          Quantiles.of(sorted, lower),
          Quantiles.of(sorted, 1 - lower));
    }

    /** Corrected once for rounding, so that equal values have exactly that mean. */
    private static double mean(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      double mean = sum / values.length;
      double rest = 0;
      for (double value : values) {
        rest += value - mean;
      }
      return mean + rest / values.length;
    }
  }
}
