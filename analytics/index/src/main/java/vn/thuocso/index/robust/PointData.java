package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;

/** What the nominal result says of every reading under points scoring, by indicator and unit. */
final class PointData {
  final List<Indicator> indicators;
  final double[] maxima;
  final double[][] shares;

  /** Whether the maximum counts. */
  final boolean[][] assessed;

  final double[][] values;
  final double[][] errors;

  /** The share by the value, where it has an error. */
  final DoubleUnaryOperator[][] curves;

  /** Indicators with an error that their rule has no use for. */
  final Set<Code> unread = new TreeSet<>();

  private final Round round;

  PointData(Framework framework, Sheet sheet, Scores scores) {
    round = framework.round();
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
        Code code = indicators.get(j).code();
        Points points = scores.figure(units.get(i), code).points().orElse(Points.NONE);
        assessed[j][i] = points.assessed().signum() > 0;
        shares[j][i] = assessed[j][i] ? share(points) : 0;
        if (assessed[j][i] && sheet.at(units.get(i), code) instanceof Cell.Present present) {
          readError(j, i, present);
        }
      }
    }
  }

  boolean hasErrors() {
    return Arrays.stream(errors).flatMapToDouble(Arrays::stream).anyMatch(error -> error > 0);
  }

  private static double share(Points points) {
    return points.earned().doubleValue() / points.assessed().doubleValue();
  }

  private void readError(int j, int i, Cell.Present present) {
    double error = present.standardError().orElse(0);
    Optional<DoubleUnaryOperator> curve =
        PointCurve.of(indicators.get(j), round, stretch(indicators.get(j), present.reading()));
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
      double least = PointCurve.proRata(rule.denMin().get(), round);
      return Math.min(1, own.doubleValue() / least);
    }
    return 1;
  }
}
