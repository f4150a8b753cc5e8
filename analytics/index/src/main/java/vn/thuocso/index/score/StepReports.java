package vn.thuocso.index.score;

import java.util.List;
import vn.thuocso.index.composite.Screened;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/** What each step did; empty lists where the framework has no such step. */
public record StepReports(
    List<Screened> screened, List<Imputed> imputed, List<Treated> treated, List<Weighed> weighed) {
  /** Of a scoring without steps. */
  public static final StepReports NONE =
      new StepReports(List.of(), List.of(), List.of(), List.of());

  public StepReports {
    screened = List.copyOf(screened);
    imputed = List.copyOf(imputed);
    treated = List.copyOf(treated);
    weighed = List.copyOf(weighed);
  }

  /** A cell that was filled in, and with what. */
  public record Imputed(UnitCode unit, Code indicator, double value) {}

  /**
   * What the treatment did to an indicator. Shapes are present where they can be computed: a
   * constant column has none.
   */
  public record Treated(
      Code indicator, Outcome outcome, Shape before, Shape after, int winsorised) {}

  /** A column's skewness and kurtosis, empty where a column is too short or constant. */
  public record Shape(java.util.OptionalDouble skewness, java.util.OptionalDouble kurtosis) {}

  /** How the treatment of an indicator ended. */
  public enum Outcome {
    /** It passed as it came. */
    PASSED,
    /** Winsorised, and passed then. */
    WINSORISED,
    /** Transformed, and passed then. */
    TRANSFORMED,
    /** Treated in every way allowed, and still outside the limits. */
    STILL_FAILING,
    /** Left alone: too few different values to judge. */
    NOT_JUDGED,
    /** Left alone because the framework says so. */
    EXCLUDED
  }

  /** The weight with which a node enters its group; groups' weights need not sum to 1. */
  public record Weighed(Code node, double weight) {}
}
