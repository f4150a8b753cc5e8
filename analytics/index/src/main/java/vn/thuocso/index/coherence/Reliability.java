package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cronbach's alpha of a group: with k members, their covariances over the units that have both of a
 * pair, the sum V of all of them and the mean c̄ of those off the diagonal, α = k²c̄ ÷ V.
 *
 * <p>COINr 1.1 {@code get_cronbach}; OECD/JRC Handbook, step 4, with its table of α without each
 * member.
 *
 * @param without α without the member, in the members' order
 */
public record Reliability(Members members, Estimate alpha, List<Estimate> without) {
  private static final double NOISE = 1e-12;

  public Reliability {
    without = List.copyOf(without);
  }

  /** Of every group. */
  public static List<Reliability> of(Values values) {
    return Members.of(values.framework()).stream()
        .map(members -> of(members, values.scores(members.codes())))
        .toList();
  }

  private static Reliability of(Members members, double[][] columns) {
    int k = columns.length;
    double[][] covariances = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        covariances[i][j] = covariance(columns[i], columns[j]);
        covariances[j][i] = covariances[i][j];
      }
    }
    List<Estimate> without = new ArrayList<>();
    for (int left = 0; left < k; left++) {
      int out = left;
      without.add(alpha(covariances, IntStream.range(0, k).filter(i -> i != out).toArray()));
    }
    return new Reliability(members, alpha(covariances, IntStream.range(0, k).toArray()), without);
  }

  private static Estimate alpha(double[][] covariances, int[] among) {
    if (among.length < 2) {
      return Estimate.none(Reason.ONE_MEMBER);
    }
    double all = 0;
    double size = 0;
    double diagonal = 0;
    for (int i : among) {
      diagonal += covariances[i][i];
      for (int j : among) {
        all += covariances[i][j];
        size += Math.abs(covariances[i][j]);
      }
    }
    if (Double.isNaN(all)) {
      return Estimate.none(Reason.TOO_FEW_UNITS);
    }
    double k = among.length;
    double mean = (all - diagonal) / (k * (k - 1));
    return Math.abs(all) <= NOISE * size
        ? Estimate.none(Reason.NO_VARIATION)
        : Estimate.of(k * k * mean / all);
  }

  /** Divided by n − 1; NaN where fewer than three units have both. */
  private static double covariance(double[] one, double[] other) {
    int[] units =
        IntStream.range(0, one.length)
            .filter(u -> !Double.isNaN(one[u]) && !Double.isNaN(other[u]))
            .toArray();
    if (units.length < Correlation.FEWEST) {
      return Double.NaN;
    }
    double meanOne = Correlation.Products.mean(one, units);
    double meanOther = Correlation.Products.mean(other, units);
    double sum = 0;
    for (int unit : units) {
      sum += (one[unit] - meanOne) * (other[unit] - meanOther);
    }
    return sum / (units.length - 1);
  }
}
