package vn.thuocso.bench.index;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the index engine and holds it against COINr 1.1's times for the same work: 51 units × 49
 * indicators, as stated by the product's bars. Growth is measured within one run, so that only
 * ratios of it are read.
 */
public final class IndexBench {
  private static final double COINR_MONTE_CARLO_S = 146.7;
  private static final double COINR_SOBOL_S = 499.7;
  private static final int MONTE_CARLO_TIMES = 300;
  private static final int SOBOL_TIMES = 250;

  /** Enough for the compiler to be done even where the processors are shared. */
  private static final int WARM_UPS = 3;

  /** Of the bars; growth is read within one column and takes a fork each. */
  private static final int FORKS = 3;

  private static final int COMMUNES = 3321;
  private static final int MANY = 100;

  private final Consumer<String> out;

  public IndexBench(Consumer<String> out) {
    this.out = out;
  }

  /** Runs everything and says whether every bar is reached. */
  public boolean run() {
    line("One thread unless said otherwise; JMH, wall clock, 3 × 1 s after 3 × 1 s;");
    line("bars are medians of %d forks, growth is of one fork each.", FORKS);
    load("before the start");
    boolean reached = bars();
    load("after the bars");
    communes();
    growth("units", "49 indicators, 100 draws", "units", 25, 50, 100, 200, 400, 800, 1600, 3200);
    growth("indicators", "51 units, 100 draws", "indicators", 12, 24, 48, 96, 192);
    growth("draws", "51 units × 49 indicators", "runs", 125, 250, 500, 1000, 2000);
    threads();
    load("at the end");
    return reached;
  }

  private void load(String when) {
    line(
        "Java %s, %d processors, load %.1f %s; whoever shares them slows this down.",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        when);
  }

  private boolean bars() {
    line("");
    line("Full build (cells → steps → figures, shares, ranks of every node, reports)");
    line("  51 × 49      %10.3f ms", build(51, 49));
    line("  3,321 × 100  %10.1f ms", build(COMMUNES, MANY));
    line("");
    line("Each Monte Carlo draw repeats: data redrawn by its errors, imputation, treatment,");
    line("normalisation, weights, aggregation of every group, ranks.");
    double monteCarlo = milliseconds(study("monteCarlo", "runs", 1000).forks(FORKS));
    boolean one = bar("1,000 draws", monteCarlo, COINR_MONTE_CARLO_S, MONTE_CARLO_TIMES);
    line("Each Sobol build repeats: treatment, normalisation, weights, aggregation, ranks;");
    line("4 factors, n = 500, 3,000 builds, indices with 100 resamples.");
    double sobol = milliseconds(study("sobol", "runs", 3000).forks(FORKS));
    boolean other = bar("3,000 builds", sobol, COINR_SOBOL_S, SOBOL_TIMES);
    return one && other;
  }

  /** The whole country, held against what no way of computing could do without. */
  private void communes() {
    int draws = 1000;
    double pass = milliseconds(options(KernelBenchmark.class, "pass"));
    double sort = milliseconds(options(KernelBenchmark.class, "sort"));
    double took =
        milliseconds(
            study("monteCarlo", "runs", draws)
                .param("units", String.valueOf(COMMUNES))
                .param("indicators", String.valueOf(MANY))
                .mode(Mode.SingleShotTime)
                .warmupIterations(1)
                .measurementIterations(1));
    double least = draws * (pass + sort);
    line("");
    line("3,321 units × 100 indicators, %,d draws of the full method", draws);
    line("  %-34s %10.0f ms", "measured, after one of the same", took);
    line("  %-34s %10.3f ms a draw", "limit: every value read once", pass);
    line("  %-34s %10.3f ms a draw", "       and the scores sorted", sort);
    line("  %-34s %10.0f ms, %.0f× below", "       extrapolated", least, took / least);
    double copeland = milliseconds(options(KernelBenchmark.class, "copeland"));
    line("Copeland, 3,321 units by 100 parts (every two compared) %.0f ms", copeland);
  }

  private boolean bar(String what, double ms, double coinrSeconds, int times) {
    double ratio = coinrSeconds * 1000 / ms;
    boolean reached = ratio >= times;
    line(
        "  %-12s %10.1f ms   COINr %.1f s   %,.0f× faster   goal %d×   %s",
        what, ms, coinrSeconds, ratio, times, reached ? "reached" : "MISSED");
    return reached;
  }

  private void growth(String of, String fixed, String parameter, int... values) {
    line("");
    line("Growth in %s (Monte Carlo, %s)", of, fixed);
    line("  %10s %12s %14s %18s", of, "ms", "ms per one", "÷ that of the first");
    double first = 0;
    for (int value : values) {
      double ms = milliseconds(study("monteCarlo", parameter, value));
      first = first == 0 ? ms / value : first;
      line("  %10d %12.1f %14.4f %18.2f", value, ms, ms / value, ms / value / first);
    }
  }

  private void threads() {
    line("");
    line("Threads (Monte Carlo, 51 × 49, 1,000 draws; the answer is the same bits)");
    line("  %10s %12s %14s", "threads", "ms", "times faster");
    double first = 0;
    for (int threads : new int[] {1, 2, 4}) {
      double ms = milliseconds(study("monteCarlo", "workers", threads));
      first = first == 0 ? ms : first;
      line("  %10d %12.1f %14.2f", threads, ms, first / ms);
    }
  }

  private static double build(int units, int indicators) {
    return milliseconds(
        options(BuildBenchmark.class, "score")
            .forks(FORKS)
            .param("units", String.valueOf(units))
            .param("indicators", String.valueOf(indicators)));
  }

  private static ChainedOptionsBuilder study(String method, String parameter, int value) {
    ChainedOptionsBuilder options =
        options(StudyBenchmark.class, method).param(parameter, String.valueOf(value));
    boolean grows = parameter.equals("units") || parameter.equals("indicators");
    return grows ? options.param("runs", "100") : options;
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, String method) {
    return new OptionsBuilder()
        .include(benchmark.getSimpleName() + "." + method + "$")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .warmupIterations(WARM_UPS)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(1))
        .forks(1)
        .threads(1)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  /** The median of the forks' means. */
  private static double milliseconds(ChainedOptionsBuilder options) {
    try {
      double[] forks =
          new Runner(options.build())
              .runSingle().getBenchmarkResults().stream()
                  .mapToDouble(fork -> fork.getPrimaryResult().getScore() / 1000)
                  .sorted()
                  .toArray();
      return forks[forks.length / 2];
    } catch (RunnerException failed) {
      throw new IllegalStateException("the benchmark did not run", failed);
    }
  }

  private void line(String format, Object... values) {
    out.accept(String.format(Locale.ROOT, format, values));
  }
}
