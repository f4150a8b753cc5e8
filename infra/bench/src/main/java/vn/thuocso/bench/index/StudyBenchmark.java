package vn.thuocso.bench.index;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Progress;
import vn.thuocso.index.robust.Robustness;
import vn.thuocso.index.robust.Study;
import vn.thuocso.index.robust.Target;

/** Monte Carlo and Sobol, the nominal build and the description of the results included. */
@State(Scope.Benchmark)
public class StudyBenchmark {
  /** Of four factors; n(4 + 2) runs for n rows. */
  private static final int SOBOL_BLOCKS = 6;

  @Param({"51"})
  public int units;

  @Param({"49"})
  public int indicators;

  @Param({"1000"})
  public int runs;

  @Param({"1"})
  public int workers;

  private Sample sample = Sample.of(2, 8);

  @Setup
  public void prepare() {
    sample = Sample.of(units, indicators);
  }

  @Benchmark
  public Object monteCarlo() throws InvalidInputException {
    Study study = Study.of(Sample.fiveFactors(), 1, runs).onThreads(workers);
    return robustness().uncertainty(study, Progress.NONE).outcomes().all();
  }

  @Benchmark
  public Object sobol() throws InvalidInputException {
    Study study = Study.of(Sample.fourFactors(), 1, runs / SOBOL_BLOCKS).onThreads(workers);
    return robustness().sensitivity(study, new Target.MeanRankChange(), Progress.NONE);
  }

  private Robustness robustness() throws InvalidInputException {
    return Robustness.of(sample.framework(), sample.data(), Period.ONLY, Places.NONE);
  }
}
