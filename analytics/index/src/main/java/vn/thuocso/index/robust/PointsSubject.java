package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Points;
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
  private final List<Indicator> indicators;
  private final double[] maxima;

  /** By indicator and unit. */
  private final double[][] shares;

  /** Whether the maximum counts, by indicator and unit. */
  private final boolean[][] assessed;

  private final double[][] values;
  private final double[][] errors;
  private final DoubleUnaryOperator[][] curves;
  private final double[] nominal;

  /** Indicators with an error that their rule has no use for. */
  private final Set<Code> unread = new TreeSet<>();

  PointsSubject(Framework framework, Sheet sheet, Scores scores, Place place) {
    this.framework = framework;
    this.place = place;
    indicators = framework.indicators();
    List<UnitCode> units = scores.units();
    int n = units.size();
    maxima = indicators.stream().mapToDouble(one -> one.pointScale().max().doubleValue()).toArray();
    shares = new double[indicators.size()][n];
    assessed = new boolean[indicators.size()][n];
    values = new double[indicators.size()][n];
    errors = new double[indicators.size()][n];
    curves = new DoubleUnaryOperator[indicators.size()][n];
    for (int j = 0; j < shares.length; j++) {
      for (int i = 0; i < n; i++) {
        Indicator indicator = indicators.get(j);
        Points points = scores.figure(units.get(i), indicator.code()).points().orElse(Points.NONE);
        assessed[j][i] = points.assessed().signum() > 0;
        shares[j][i] = assessed[j][i] ? share(points) : 0;
        if (assessed[j][i]
            && sheet.at(units.get(i), indicator.code()) instanceof Cell.Present present) {
          readError(j, i, present);
        }
      }
    }
    nominal =
        units.stream().mapToDouble(unit -> scores.total(unit).value().orElse(Double.NaN)).toArray();
  }

  private static double share(Points points) {
    return points.earned().doubleValue() / points.assessed().doubleValue();
  }

  private void readError(int j, int i, Cell.Present present) {
    double error = present.standardError().orElse(0);
    Optional<DoubleUnaryOperator> curve =
        PointCurve.of(
            indicators.get(j), framework.round(), stretch(indicators.get(j), present.reading()));
    double value = value(indicators.get(j), present.reading());
    if (error > 0 && curve.isPresent() && !Double.isNaN(value)) {
      errors[j][i] = error;
      values[j][i] = value;
      curves[j][i] = curve.get();
    } else if (error > 0) {
      unread.add(indicators.get(j).code());
    }
  }

  /** The value v of a reading; NaN where it is not a number or its denominator is empty. */
  private static double value(Indicator indicator, Reading reading) {
    if (reading instanceof Reading.Amount amount) {
      return amount.value().doubleValue();
    }
    return reading instanceof Reading.Ratio ratio && ratio.denominator().signum() > 0
        ? indicator.factor().doubleValue()
            * ratio.numerator().doubleValue()
            / ratio.denominator().doubleValue()
        : Double.NaN;
  }

  private double stretch(Indicator indicator, Reading reading) {
    if (indicator.pointScale().rule() instanceof PointRule.Ratio rule
        && rule.denMin().isPresent()
        && reading instanceof Reading.Ratio ratio) {
      BigDecimal own = ratio.denominator();
      double least = PointCurve.proRata(rule.denMin().get(), framework.round());
      return Math.min(1, own.doubleValue() / least);
    }
    return 1;
  }

  @Override
  public void refuse(List<Factor> factors, Problems problems) {
    for (Factor factor : factors) {
      boolean errorless =
          Arrays.stream(errors).flatMapToDouble(Arrays::stream).noneMatch(e -> e > 0);
      if (factor instanceof Factor.DataError && errorless) {
        Refusals.noErrors(problems, factor, place);
      } else if (factor instanceof Factor.DataError) {
        unread.forEach(code -> Refusals.unreadError(problems, code, place));
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
        double[][] redrawn = new double[values.length][nominal.length];
        return (point, totals) -> run(seed, copy, point, redrawn, totals);
      }
    };
  }

  private void run(
      long seed, List<Factor> factors, double[] point, double[][] redrawn, double[] totals) {
    double[] shakenMaxima = maxima;
    boolean isRedrawn = false;
    for (int f = 0; f < point.length; f++) {
      if (factors.get(f) instanceof Factor.Weights noisy) {
        shakenMaxima = shaken(seed, noisy, point[f]);
      } else if (factors.get(f) instanceof Factor.DataError error) {
        RandomStream random = Shaken.stream(seed, error, point[f]);
        Shaken.addErrors(values, errors, error.scale(), random, redrawn);
        isRedrawn = true;
      }
    }
    score(
        shakenMaxima, isRedrawn ? redrawn : values, isRedrawn, new boolean[maxima.length], totals);
  }

  private double[] shaken(long seed, Factor.Weights noisy, double u) {
    return Shaken.weights(seed, noisy, u, maxima, Shaken.noise(noisy, indicators));
  }

  private void score(
      double[] max, double[][] read, boolean isRedrawn, boolean[] removed, double[] totals) {
    OptionalInt decimals = framework.rounding().points();
    for (int i = 0; i < totals.length; i++) {
      double earned = 0;
      double possible = 0;
      for (int j = 0; j < max.length; j++) {
        if (assessed[j][i] && !removed[j]) {
          boolean moves = isRedrawn && errors[j][i] > 0;
          double points = max[j] * (moves ? curves[j][i].applyAsDouble(read[j][i]) : shares[j][i]);
          earned += decimals.isPresent() ? rounded(points, decimals.getAsInt()) : points;
          possible += max[j];
        }
      }
      totals[i] =
          possible > 0
              ? rounded(Math.min(1, earned / possible), framework.rounding().index())
              : Double.NaN;
    }
  }

  /**
   * Rounds as the exact score is rounded. Sums of doubles miss a decimal by their last digits,
   * which would decide where it is cut: those go first.
   */
  private double rounded(double value, int decimals) {
    return Rounding.to(Rounding.halfUp(value, DIGITS), decimals, framework.rounding().mode());
  }

  @Override
  public Map<String, String> describe(long seed, List<Factor> factors, double[] point) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int f = 0; f < point.length; f++) {
      if (factors.get(f) instanceof Factor.Weights noisy) {
        double[] max = shaken(seed, noisy, point[f]);
        for (int j = 0; j < max.length; j++) {
          told.put("max." + indicators.get(j).code(), String.valueOf(max[j]));
        }
      } else {
        told.put(factors.get(f).name(), Refusals.choice(factors.get(f), point[f]));
      }
    }
    return told;
  }

  @Override
  public double[] nominal() {
    return nominal.clone();
  }

  @Override
  public double[] without(Node node) {
    boolean[] removed = new boolean[indicators.size()];
    List<Indicator> below =
        node instanceof Group group ? group.indicators() : List.of((Indicator) node);
    for (int j = 0; j < removed.length; j++) {
      removed[j] = below.contains(indicators.get(j));
    }
    double[] totals = new double[nominal.length];
    score(maxima, values, false, removed, totals);
    return totals;
  }

  @Override
  public String repeats(List<Factor> factors) {
    return "points of every reading with an error, totals";
  }
}
