package vn.thuocso.index.composite;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.step.Treatment;

/** What a run's treatment did to each indicator; NaN for a shape that cannot be computed. */
public final class TreatmentLog {
  private final Treatment.@Nullable Outcome[] outcomes;
  private final double[][] shapes;
  private final int[] winsorised;

  TreatmentLog(int indicators) {
    outcomes = new Treatment.Outcome[indicators];
    shapes = new double[4][indicators];
    winsorised = new int[indicators];
  }

  void untouched(int indicator) {
    outcomes[indicator] = null;
    winsorised[indicator] = 0;
    Arrays.stream(shapes).forEach(shape -> shape[indicator] = Double.NaN);
  }

  void take(int indicator, Treatment.Outcome outcome, Treatment.Run run) {
    outcomes[indicator] = outcome;
    winsorised[indicator] = run.winsorised();
    shapes[0][indicator] = run.skewnessBefore();
    shapes[1][indicator] = run.kurtosisBefore();
    shapes[2][indicator] = run.skewnessAfter();
    shapes[3][indicator] = run.kurtosisAfter();
  }

  /** How the treatment ended; empty where the indicator is not treated. */
  public Optional<Treatment.Outcome> outcome(int indicator) {
    return Optional.ofNullable(outcomes[indicator]);
  }

  public int winsorised(int indicator) {
    return winsorised[indicator];
  }

  public double skewnessBefore(int indicator) {
    return shapes[0][indicator];
  }

  public double kurtosisBefore(int indicator) {
    return shapes[1][indicator];
  }

  public double skewnessAfter(int indicator) {
    return shapes[2][indicator];
  }

  public double kurtosisAfter(int indicator) {
    return shapes[3][indicator];
  }
}
