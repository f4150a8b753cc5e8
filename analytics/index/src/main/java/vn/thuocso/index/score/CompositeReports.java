package vn.thuocso.index.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.composite.TreatmentLog;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.step.Treatment;

/** Tells what the steps of a build did. */
final class CompositeReports {
  private final Framework framework;
  private final Build build;
  private final Plan plan;

  CompositeReports(Framework framework, Build build) {
    this.framework = framework;
    this.build = build;
    plan = build.plan();
  }

  StepReports all() {
    return new StepReports(plan.screened(), imputed(), treated(), weighed());
  }

  private List<StepReports.Imputed> imputed() {
    List<StepReports.Imputed> imputed = new ArrayList<>();
    for (int unit = 0; unit < plan.units().size(); unit++) {
      for (int j = 0; j < plan.indicators().size(); j++) {
        double value = build.imputed(j)[unit];
        if (plan.state(j, unit) == State.MISSING && Double.isFinite(value)) {
          imputed.add(new StepReports.Imputed(plan.units().get(unit).code(), code(j), value));
        }
      }
    }
    return imputed;
  }

  private List<StepReports.Treated> treated() {
    List<StepReports.Treated> treated = new ArrayList<>();
    TreatmentLog log = build.treatments();
    for (int j = 0; j < plan.indicators().size(); j++) {
      Optional<Treatment.Outcome> outcome = log.outcome(j);
      if (outcome.isPresent() || framework.steps().treat().isPresent()) {
        treated.add(
            new StepReports.Treated(
                code(j),
                outcome.map(CompositeReports::told).orElse(StepReports.Outcome.EXCLUDED),
                shape(log.skewnessBefore(j), log.kurtosisBefore(j)),
                shape(log.skewnessAfter(j), log.kurtosisAfter(j)),
                log.winsorised(j)));
      }
    }
    return treated;
  }

  private static StepReports.Outcome told(Treatment.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> StepReports.Outcome.PASSED;
      case WINSORISED -> StepReports.Outcome.WINSORISED;
      case TRANSFORMED -> StepReports.Outcome.TRANSFORMED;
      case STILL_FAILING -> StepReports.Outcome.STILL_FAILING;
      case NOT_JUDGED -> StepReports.Outcome.NOT_JUDGED;
    };
  }

  private static StepReports.Shape shape(double skewness, double kurtosis) {
    return new StepReports.Shape(known(skewness), known(kurtosis));
  }

  private static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private List<StepReports.Weighed> weighed() {
    double[] weights = build.weights();
    List<StepReports.Weighed> weighed = new ArrayList<>();
    for (int node = 0; node < plan.root(); node++) {
      weighed.add(new StepReports.Weighed(plan.nodes().get(node).code(), weights[node]));
    }
    return weighed;
  }

  private Code code(int indicator) {
    return plan.indicators().get(indicator).code();
  }
}
