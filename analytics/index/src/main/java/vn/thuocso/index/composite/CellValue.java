package vn.thuocso.index.composite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.Indicator;

/** Reads a cell as a number: an amount as it is, a ratio multiplied by the indicator's factor. */
final class CellValue {
  private CellValue() {}

  static Value of(
      Cell cell, Indicator indicator, Function<Probe, Value> zeroDenominator, Runnable noNumber) {
    if (!(cell instanceof Cell.Present present)) {
      return Value.none(cell.state());
    }
    double error = present.standardError().orElse(0);
    Reading reading = present.reading();
    if (reading instanceof Reading.Amount amount) {
      return new Value(cell.state(), amount.value().doubleValue(), error);
    } else if (reading instanceof Reading.Ratio ratio) {
      return ratio(ratio, indicator, error, zeroDenominator);
    }
    noNumber.run();
    return Value.none(State.MISSING);
  }

  private static Value ratio(
      Reading.Ratio ratio,
      Indicator indicator,
      double error,
      Function<Probe, Value> zeroDenominator) {
    if (Suppression.of(indicator, ratio).isPresent()) {
      return Value.none(State.SUPPRESSED);
    }
    if (ratio.denominator().signum() == 0) {
      return zeroDenominator.apply(ratio.probe());
    }
    BigDecimal value =
        ratio
            .numerator()
            .multiply(indicator.factor())
            .divide(ratio.denominator(), MathContext.DECIMAL128);
    return new Value(value.signum() == 0 ? State.ZERO : State.PRESENT, value.doubleValue(), error);
  }
}
