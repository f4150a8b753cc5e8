package vn.thuocso.bench.index;

import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thuocso.index.step.Copeland;

/** What no draw can do without, alone, and the one aggregation that compares every two units. */
@State(Scope.Benchmark)
public class KernelBenchmark {
  @Param({"3321"})
  public int units;

  @Param({"100"})
  public int indicators;

  private double[][] columns = {};
  private double[] weights = {};
  private double[] scores = {};

  @Setup
  public void prepare() {
    Random random = new Random(20240917);
    columns = new double[indicators][];
    Arrays.setAll(columns, j -> random.doubles(units).toArray());
    weights = random.doubles(indicators, 0.5, 1.5).toArray();
    scores = random.doubles(units).toArray();
  }

  /** Reads every value once. */
  @Benchmark
  public double pass() {
    double sum = 0;
    for (double[] column : columns) {
      for (double value : column) {
        sum += value;
      }
    }
    return sum;
  }

  /** Sorts one score of each unit. */
  @Benchmark
  public double[] sort() {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Compares every two units in every column. */
  @Benchmark
  public double[] copeland() {
    double[] out = new double[units];
    new Copeland().apply(columns, weights, 0, out);
    return out;
  }
}
