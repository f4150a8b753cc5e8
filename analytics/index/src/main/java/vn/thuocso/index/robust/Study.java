package vn.thuocso.index.robust;

import java.util.List;

/**
 * What is asked of a study of uncertainty.
 *
 * @param factors what varies
 * @param seed from which every random number follows
 * @param runs how many independent runs; in a study of sensitivity, the rows n of the design, which
 *     takes n(d + 2) runs for d factors
 * @param lower the quantile at the lower end of intervals, as 0.05; the upper end mirrors it
 * @param certainty from which probability on one unit counts as above another, as 0.95
 * @param resamples how often the terms of a sensitivity index are resampled for its interval
 * @param threads on how many threads; the answer is the same on any number
 */
public record Study(
    List<Factor> factors,
    long seed,
    int runs,
    double lower,
    double certainty,
    int resamples,
    int threads) {
  public Study {
    factors = List.copyOf(factors);
    if (factors.isEmpty() || runs < 2 || resamples < 0 || threads < 1) {
      throw new IllegalArgumentException(
          factors.size() + " factors, " + runs + " runs, " + resamples + " resamples, " + threads);
    }
    if (!(lower > 0 && lower < 0.5) || !(certainty > 0.5 && certainty <= 1)) {
      throw new IllegalArgumentException("quantile " + lower + ", certainty " + certainty);
    }
  }

  /** 5 % to 95 %, certainty 95 %, 100 resamples, one thread. */
  public static Study of(List<Factor> factors, long seed, int runs) {
    return new Study(factors, seed, runs, 0.05, 0.95, 100, 1);
  }

  public Study onThreads(int number) {
    return new Study(factors, seed, runs, lower, certainty, resamples, number);
  }

  List<String> names() {
    return factors.stream().map(Factor::name).toList();
  }
}
