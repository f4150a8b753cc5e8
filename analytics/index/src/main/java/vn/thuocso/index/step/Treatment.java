package vn.thuocso.index.step;

import java.util.Optional;

/**
 * How outliers are treated: a column outside the limits is winsorised; if that does not bring it
 * inside, it is transformed instead (or on top, with {@code combine}).
 *
 * <p>COINr 1.1 {@code Treat} with its default order; OECD/JRC Handbook, step on outliers.
 *
 * @param maxWinsorised how many values of a column may be moved; a step of equal values may pass it
 * @param then what follows when winsorising is not enough; nothing if empty
 * @param combine whether the transform starts from the winsorised column, not from the raw one
 * @param cut instead of all that, percentiles to which what lies outside is moved
 */
public record Treatment(
    Limits limits,
    int maxWinsorised,
    Optional<Transform> then,
    boolean combine,
    Optional<Cut> cut) {
  /** Two percentiles of a column, as 2.5 and 97.5. */
  public record Cut(double lower, double upper) {}

  /** By the rule of skewness and kurtosis. */
  public Treatment(Limits limits, int maxWinsorised, Optional<Transform> then, boolean combine) {
    this(limits, maxWinsorised, then, combine, Optional.empty());
  }

  /** By percentiles, whatever the shape. */
  public static Treatment of(Cut cut) {
    return new Treatment(NONE.limits, 0, Optional.empty(), false, Optional.of(cut));
  }

  /** COINr's defaults: limits 2 and 3.5, five values, then the logarithm. */
  public static final Treatment USUAL =
      new Treatment(new Limits(2, 3.5), 5, Optional.of(new Transform.Log()), false);

  /** Leaves every column as it comes. */
  public static final Treatment NONE =
      new Treatment(
          new Limits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
          0,
          Optional.empty(),
          false);

  /** How a column came out. */
  public enum Outcome {
    /** It passed as it came. */
    PASSED,
    /** Winsorised, and passed then. */
    WINSORISED,
    /** Transformed, and passed then. */
    TRANSFORMED,
    /** Treated in every way allowed, and still outside the limits; what was done stays done. */
    STILL_FAILING,
    /** Left as it came: too short, constant, or constant once its outliers are gone. */
    NOT_JUDGED
  }

  /** Treats columns one after the other and tells of the last; not for several threads. */
  public static final class Run {
    private final Moments moments = new Moments();
    private final Winsorising winsorising = new Winsorising(moments);
    private double skewnessBefore = Double.NaN;
    private double kurtosisBefore = Double.NaN;
    private int winsorised;

    /** Treats a column in place. */
    public Outcome apply(Treatment how, double[] column) {
      moments.take(column);
      skewnessBefore = moments.skewness();
      kurtosisBefore = moments.kurtosis();
      winsorised = 0;
      if (how.cut.isPresent()) {
        return cut(how.cut.get(), column);
      }
      return switch (how.limits.check(moments)) {
        case PASSES -> Outcome.PASSED;
        case UNKNOWN -> Outcome.NOT_JUDGED;
        case FAILS -> treat(how, column);
      };
    }

    private Outcome cut(Cut at, double[] column) {
      double least = Columns.percentile(column, at.lower());
      double most = Columns.percentile(column, at.upper());
      for (double value : column) {
        winsorised += value < least || value > most ? 1 : 0;
      }
      Linear.clip(column, least, most);
      moments.take(column);
      return winsorised > 0 ? Outcome.WINSORISED : Outcome.PASSED;
    }

    private Outcome treat(Treatment how, double[] column) {
      double[] raw = column.clone();
      Limits.Check check = winsorising.apply(column, how.limits, how.maxWinsorised);
      winsorised = winsorising.count();
      if (check == Limits.Check.FAILS && how.then.isPresent()) {
        return transform(how, how.then.get(), column, raw);
      }
      return outcome(check, Outcome.WINSORISED, column, raw);
    }

    private Outcome transform(Treatment how, Transform then, double[] column, double[] raw) {
      if (!how.combine) {
        System.arraycopy(raw, 0, column, 0, raw.length);
        winsorised = 0;
      }
      then.apply(column);
      moments.take(column);
      return outcome(how.limits.check(moments), Outcome.TRANSFORMED, column, raw);
    }

    private Outcome outcome(Limits.Check check, Outcome success, double[] column, double[] raw) {
      return switch (check) {
        case PASSES -> success;
        case FAILS -> Outcome.STILL_FAILING;
        case UNKNOWN -> {
          System.arraycopy(raw, 0, column, 0, raw.length);
          moments.take(column);
          winsorised = 0;
          yield Outcome.NOT_JUDGED;
        }
      };
    }

    /** NaN where it cannot be computed, as in every figure of this run. */
    public double skewnessBefore() {
      return skewnessBefore;
    }

    public double kurtosisBefore() {
      return kurtosisBefore;
    }

    public double skewnessAfter() {
      return moments.skewness();
    }

    public double kurtosisAfter() {
      return moments.kurtosis();
    }

    /** How many values of the column as it came out had been moved. */
    public int winsorised() {
      return winsorised;
    }
  }
}
