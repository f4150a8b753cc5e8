package vn.thuocso.bench.index;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** From cells to figures, shares, ranks of every node and the reports of every step. */
@State(Scope.Benchmark)
public class BuildBenchmark {
  @Param({"51"})
  public int units;

  @Param({"49"})
  public int indicators;

  private Sample sample = Sample.of(2, 8);

  @Setup
  public void prepare() {
    sample = Sample.of(units, indicators);
  }

  @Benchmark
  public Scores score() throws InvalidInputException {
    return Scoring.of(sample.framework()).score(sample.data(), Period.ONLY);
  }
}
