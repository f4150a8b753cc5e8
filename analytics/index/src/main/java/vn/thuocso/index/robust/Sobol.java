package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a figure's variance each input causes: alone (first order), and with everything it
 * takes part in (total).
 *
 * <p>S = mean(yB·(yAB − yA)) ÷ V and T = Σ(yA − yAB)² ÷ 2nV, V the variance of yA and yB together
 * over 2n − 1. COINr 1.1 {@code SA_estimate}; Saltelli and others, Computer Physics Communications
 * 181 (2010) 259–270. Intervals by resampling the n terms with V held, as COINr does. Estimates of
 * a small index may fall below 0.
 */
public final class Sobol {
  private final double[][] byBlock;
  private final double variance;
  private final Options options;

  private Sobol(double[][] byBlock, Options options) {
    this.byBlock = byBlock;
    this.options = options;
    this.variance = variance(byBlock[0], byBlock[1]);
  }

  /**
   * How intervals are found.
   *
   * @param resamples how many; none for no intervals
   * @param lower the quantile at an interval's lower end, as 0.05; the upper end mirrors it
   */
  public record Options(long seed, int resamples, double lower) {
    public Options {
      if (resamples < 0 || !(lower > 0 && lower < 0.5)) {
        throw new IllegalArgumentException(resamples + " resamples, quantile " + lower);
      }
    }
  }

  /** An estimate, and the ends of its interval, which are the estimate itself without resamples. */
  public record Estimate(double value, double lower, double upper) {}

  /** The two indices of an input. */
  public record Index(String input, Estimate first, Estimate total) {}

  /**
   * What was found.
   *
   * @param variance of the figure
   * @param rows how many rows of the design had a value in every block; the others are left out
   * @param indices by input; none where the figure does not vary
   */
  public record Result(double variance, int rows, List<Index> indices) {
    public Result {
      indices = List.copyOf(indices);
    }
  }

  /**
   * Estimates from the figures of all runs.
   *
   * @param figures by run of the design; NaN where a run gave none
   */
  public static Result estimate(
      Design.Saltelli design, double[] figures, List<String> inputs, Options options) {
    double[][] blocks = complete(design, figures);
    int rows = blocks[0].length;
    if (rows < 2) {
      return new Result(0, rows, List.of());
    }
    Sobol sobol = new Sobol(blocks, options);
    List<Index> found = new ArrayList<>();
    for (int i = 0; i < inputs.size() && sobol.variance > 0; i++) {
      found.add(sobol.index(inputs.get(i), i));
    }
    return new Result(sobol.variance, rows, found);
  }

  /** The figures by block, of those rows that have one in every block. */
  private static double[][] complete(Design.Saltelli design, double[] figures) {
    int base = design.base();
    int blocks = design.inputs() + 2;
    double[][] kept = new double[blocks][base];
    int rows = 0;
    for (int row = 0; row < base; row++) {
      boolean whole = true;
      for (int block = 0; block < blocks; block++) {
        kept[block][rows] = figures[block * base + row];
        whole &= !Double.isNaN(kept[block][rows]);
      }
      rows += whole ? 1 : 0;
    }
    for (int block = 0; block < blocks; block++) {
      kept[block] = java.util.Arrays.copyOf(kept[block], rows);
    }
    return kept;
  }

  private static double variance(double[] a, double[] b) {
    int n = a.length + b.length;
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] + b[i];
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
    }
    return squares / (n - 1);
  }

  private Index index(String name, int input) {
    double[] a = byBlock[0];
    double[] b = byBlock[1];
    double[] ab = byBlock[input + 2];
    double[] first = new double[a.length];
    double[] total = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      first[i] = b[i] * (ab[i] - a[i]) / variance;
      total[i] = (a[i] - ab[i]) * (a[i] - ab[i]) / (2 * variance);
    }
    return new Index(name, estimate(first, 2L * input), estimate(total, 2L * input + 1));
  }

  private Estimate estimate(double[] terms, long key) {
    double mean = mean(terms);
    if (options.resamples == 0) {
      return new Estimate(mean, mean, mean);
    }
    double[] means = new double[options.resamples];
    for (int r = 0; r < means.length; r++) {
      RandomStream random = RandomStream.of(options.seed, key, r);
      double sum = 0;
      for (int i = 0; i < terms.length; i++) {
        sum += terms[random.nextInt(terms.length)];
      }
      means[r] = sum / terms.length;
    }
    double[] sorted = Quantiles.sorted(means);
    return new Estimate(
        mean, Quantiles.of(sorted, options.lower), Quantiles.of(sorted, 1 - options.lower));
  }

  private static double mean(double[] terms) {
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return sum / terms.length;
  }
}
