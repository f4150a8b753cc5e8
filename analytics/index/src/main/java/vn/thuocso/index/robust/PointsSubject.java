package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.step.Rounding;

/**
 * A points index: its maxima can be shaken and its readings redrawn. What is left out of the
 * denominator stays out, earned points and totals are rounded as the framework says; nominal totals
 * are the exact ones.
 */
final class PointsSubject implements Subject {
  /** Decimals below which doubles say nothing of a sum of points. */
  private static final int DIGITS = 10;

  private final Framework framework;
  private final Place place;
  private final PointData data;
  private final double[] nominal;

  PointsSubject(Framework framework, Sheet sheet, Scores scores, Place place) {
    this.framework = framework;
    this.place = place;
    data = new PointData(framework, sheet, scores);
    nominal =
        scores.units().stream()
            .mapToDouble(unit -> scores.total(unit).value().orElse(Double.NaN))
            .toArray();
  }

  @Override
  public void refuse(List<Factor> factors, Problems problems) {
    for (Factor factor : factors) {
      if (factor instanceof Factor.DataError && !data.hasErrors()) {
        Refusals.noErrors(problems, factor, place);
      } else if (factor instanceof Factor.DataError) {
        data.unread.forEach(code -> Refusals.unreadError(problems, code, place));
      } else if (!(factor instanceof Factor.Weights)) {
        problems.add(
            Rule.STEP_NOT_ALLOWED,
            factor.name(),
            place,
            "Bộ chỉ số chấm điểm không có bước %s; chỉ thay đổi được weights (điểm tối đa) và data (sai số dữ liệu)."
                .formatted(factor.name()));
      }
    }
  }

  @Override
  public Model model(long seed, List<Factor> factors) {
    List<Factor> copy = List.copyOf(factors);
    return new Model() {
      @Override
      public int inputs() {
        return copy.size();
      }

      @Override
      public int units() {
        return nominal.length;
      }

      @Override
      public Run open() {
        double[][] redrawn = new double[data.values.length][nominal.length];
        return (point, totals) -> run(seed, copy, point, redrawn, totals);
      }
    };
  }

  private void run(
      long seed, List<Factor> factors, double[] point, double[][] redrawn, double[] totals) {
    Drawn drawn = drawn(seed, factors, point, redrawn);
    boolean[] removed = new boolean[data.maxima.length];
    double[] added = new double[data.maxima.length];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = total(i, drawn, removed, added);
    }
  }

  /** What the factors make of maxima and readings at a point. */
  private record Drawn(double[] max, double[][] read, boolean isRedrawn) {}

  private Drawn drawn(long seed, List<Factor> factors, double[] point, double[][] redrawn) {
    boolean isRedrawn = false;
    for (int f = 0; f < point.length; f++) {
      if (factors.get(f) instanceof Factor.DataError error) {
        RandomStream random = Shaken.stream(seed, error, point[f]);
        Shaken.addErrors(data.values, data.errors, error.scale(), random, redrawn);
        isRedrawn = true;
      }
    }
    return new Drawn(maxima(seed, factors, point), isRedrawn ? redrawn : data.values, isRedrawn);
  }

  /**
   * The totals of one unit in every run of a design, if it earned more. A reading that gains points
   * is what somebody supposes: it has no error.
   *
   * @param gains points to add, by indicator; what exceeds its maximum is cut
   */
  double[] lifted(Study study, Design design, int unit, Map<Code, BigDecimal> gains) {
    double[] added = new double[data.maxima.length];
    for (int j = 0; j < added.length; j++) {
      BigDecimal gain = gains.getOrDefault(data.indicators.get(j).code(), BigDecimal.ZERO);
      added[j] = gain.signum() == 0 ? 0 : gain.doubleValue() / data.maxima[j];
    }
    boolean[] removed = new boolean[added.length];
    double[][] redrawn = new double[data.values.length][nominal.length];
    double[] point = new double[design.inputs()];
    double[] totals = new double[design.runs()];
    for (int run = 0; run < totals.length; run++) {
      design.point(run, point);
      totals[run] =
          total(unit, drawn(study.seed(), study.factors(), point, redrawn), removed, added);
    }
    return totals;
  }

  /** The maxima at a point: shaken, or as stated. */
  private double[] maxima(long seed, List<Factor> factors, double[] point) {
    for (int f = 0; f < point.length; f++) {
      if (factors.get(f) instanceof Factor.Weights noisy) {
        double[] noise = Shaken.noise(noisy, data.indicators);
        return Shaken.weights(seed, noisy, point[f], data.maxima, noise);
      }
    }
    return data.maxima;
  }

  private double total(int i, Drawn drawn, boolean[] removed, double[] added) {
    OptionalInt decimals = framework.rounding().points();
    double[] max = drawn.max();
    double earned = 0;
    double possible = 0;
    for (int j = 0; j < max.length; j++) {
      if (data.assessed[j][i] && !removed[j]) {
        double points = max[j] * share(j, i, drawn, added[j]);
        earned += decimals.isPresent() ? rounded(points, decimals.getAsInt()) : points;
        possible += max[j];
      }
    }
    return possible > 0
        ? rounded(Math.min(1, earned / possible), framework.rounding().index())
        : Double.NaN;
  }

  private double share(int j, int i, Drawn drawn, double added) {
    if (added > 0) {
      return Math.min(1, data.shares[j][i] + added);
    }
    boolean moves = drawn.isRedrawn() && data.errors[j][i] > 0;
    return moves ? data.curves[j][i].applyAsDouble(drawn.read()[j][i]) : data.shares[j][i];
  }

  /**
   * Rounds as the exact score is rounded. Sums of doubles miss a decimal by their last digits,
   * which would decide where it is cut: those go first.
   */
  private double rounded(double value, int decimals) {
    return Rounding.to(Rounding.halfUp(value, DIGITS), decimals, framework.rounding().mode());
  }

  @Override
  public Map<String, Double> shaken(long seed, List<Factor> factors, double[] point) {
    Map<String, Double> told = new LinkedHashMap<>();
    double[] max = maxima(seed, factors, point);
    for (int j = 0; j < max.length; j++) {
      told.put("max." + data.indicators.get(j).code(), max[j]);
    }
    return told;
  }

  @Override
  public double[] nominal() {
    return nominal.clone();
  }

  @Override
  public double[] without(Node node) {
    boolean[] removed = new boolean[data.indicators.size()];
    List<Indicator> below = node.indicators();
    for (int j = 0; j < removed.length; j++) {
      removed[j] = below.contains(data.indicators.get(j));
    }
    double[] totals = new double[nominal.length];
    Drawn asStated = new Drawn(data.maxima, data.values, false);
    for (int i = 0; i < totals.length; i++) {
      totals[i] = total(i, asStated, removed, new double[removed.length]);
    }
    return totals;
  }

  @Override
  public String repeats(List<Factor> factors) {
    return "points of every reading with an error, totals";
  }
}
