package vn.thuocso.index.coherence;

import java.util.Arrays;
import vn.thuocso.index.coherence.Correlation.Association;

/** Kendall's τ-b with ties, by sorting (Knight 1966): n log n. */
final class Kendall {
  private final double[] second;
  private final double[] merged;
  private final long n;
  private long tiedInBoth;

  private Kendall(double[] second) {
    this.second = second;
    merged = new double[second.length];
    n = second.length;
  }

  /** Of two columns over the units that have both, given by the first one's ascending values. */
  static Association of(Column one, Column other, int[] units) {
    double[] second = Arrays.stream(units).mapToDouble(unit -> other.values[unit]).toArray();
    return new Kendall(second).solve(one, units);
  }

  private Association solve(Column one, int[] units) {
    Ties first = new Ties();
    for (int from = 0; from < units.length; ) {
      int to = one.run(units, from);
      first.add(to - from);
      Arrays.sort(second, from, to);
      tiedInBoth += ties(from, to).pairs;
      from = to;
    }
    long swaps = swaps(0, second.length);
    Ties last = ties(0, second.length);
    long pairs = n * (n - 1) / 2;
    long score = pairs - first.pairs - last.pairs + tiedInBoth - 2 * swaps;
    double tau = score / Math.sqrt((double) (pairs - first.pairs) * (pairs - last.pairs));
    double z = score / Math.sqrt(variance(first, last));
    return Association.of((int) n, Math.max(-1, Math.min(1, tau)), Tails.ofNormal(z));
  }

  /** The score's variance if there were no association; Kendall 1970, as R's {@code cor.test}. */
  private double variance(Ties a, Ties b) {
    double size = n;
    double plain = size * (size - 1) * (2 * size + 5);
    return (plain - a.spread - b.spread) / 18
        + 2.0 * a.pairs * b.pairs / (size * (size - 1))
        + a.triples * b.triples / (9 * size * (size - 1) * (size - 2));
  }

  /** The ties of a sorted stretch. */
  private Ties ties(int from, int to) {
    Ties ties = new Ties();
    int run = 1;
    for (int i = from + 1; i <= to; i++) {
      if (i < to && second[i] == second[i - 1]) {
        run++;
      } else {
        ties.add(run);
        run = 1;
      }
    }
    return ties;
  }

  /** Sorts a stretch by merging and counts the swaps of neighbours that it took. */
  private long swaps(int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long swaps = swaps(from, middle) + swaps(middle, to);
    int left = from;
    int right = middle;
    for (int at = from; at < to; at++) {
      if (right == to || (left < middle && second[left] <= second[right])) {
        merged[at] = second[left++];
      } else {
        swaps += middle - left;
        merged[at] = second[right++];
      }
    }
    System.arraycopy(merged, from, second, from, to - from);
    return swaps;
  }

  /** Sums over groups of t equal values: t(t−1)/2, t(t−1)(2t+5), t(t−1)(t−2). */
  private static final class Ties {
    private long pairs;
    private double spread;
    private double triples;

    private void add(long t) {
      pairs += t * (t - 1) / 2;
      spread += (double) t * (t - 1) * (2 * t + 5);
      triples += (double) t * (t - 1) * (t - 2);
    }
  }
}
