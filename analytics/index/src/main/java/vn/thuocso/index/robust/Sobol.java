package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Which part of a figure's variance each input causes: alone (first order), and with everything it
 * takes part in (total).
 *
 * <p>S = mean((yB − c)·(yAB − yA)) ÷ V and T = Σ(yA − yAB)² ÷ 2nV, c the mean and V the variance of
 * yA and yB together, V over 2n − 1. Saltelli and others, Computer Physics Communications 181
 * (2010) 259–270. COINr 1.1 {@code SA_estimate} has c = 0, whose S scatters the more the farther
 * the figure is from zero; its value stands beside ours. Intervals by resampling rows, c and V with
 * them; COINr holds V, which makes them too narrow. Estimates of a small index may fall below 0.
 */
public final class Sobol {
  private final double[][] byBlock;
  private final double centre;
  private final double variance;
  private final Options options;

  private Sobol(double[][] byBlock, Options options) {
    this.byBlock = byBlock;
    this.options = options;
    this.centre = mean(byBlock[0], byBlock[1]);
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

  /**
   * The two indices of an input.
   *
   * @param uncentred the first order as COINr estimates it
   */
  public record Index(String input, Estimate first, Estimate total, double uncentred) {}

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

  private Index index(String name, int input) {
    double[] found = estimate(input, row -> row);
    double[][] drawn = new double[2][options.resamples];
    int n = byBlock[0].length;
    for (int r = 0; r < options.resamples; r++) {
      RandomStream random = RandomStream.of(options.seed, r);
      double[] again = estimate(input, row -> random.nextInt(n));
      drawn[0][r] = again[0];
      drawn[1][r] = again[1];
    }
    return new Index(name, interval(found[0], drawn[0]), interval(found[1], drawn[1]), found[2]);
  }

  /** First order, total and COINr's first order of some rows of the design. */
  private double[] estimate(int input, IntUnaryOperator rows) {
    double[] a = byBlock[0];
    double[] b = byBlock[1];
    double[] ab = byBlock[input + 2];
    int n = a.length;
    double sum = 0;
    double squares = 0;
    double products = 0;
    double steps = 0;
    double moved = 0;
    for (int i = 0; i < n; i++) {
      int row = rows.applyAsInt(i);
      double fromA = a[row] - centre;
      double fromB = b[row] - centre;
      double step = ab[row] - a[row];
      sum += fromA + fromB;
      squares += fromA * fromA + fromB * fromB;
      products += fromB * step;
      steps += step;
      moved += step * step;
    }
    double mean = sum / (2 * n);
    double spread = (squares - sum * mean) / (2 * n - 1);
    double first = (products - mean * steps) / n / spread;
    double uncentred = (products + centre * steps) / n / spread;
    return new double[] {first, moved / (2 * n * spread), uncentred};
  }

  private Estimate interval(double value, double[] drawn) {
    double[] sorted = Quantiles.sorted(drawn);
    return sorted.length == 0
        ? new Estimate(value, value, value)
        : new Estimate(
            value, Quantiles.of(sorted, options.lower), Quantiles.of(sorted, 1 - options.lower));
  }

  private static double mean(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] + b[i];
    }
    return sum / (a.length + b.length);
  }

  private double variance(double[] a, double[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - centre) * (a[i] - centre) + (b[i] - centre) * (b[i] - centre);
    }
    return squares / (a.length + b.length - 1);
  }
}
