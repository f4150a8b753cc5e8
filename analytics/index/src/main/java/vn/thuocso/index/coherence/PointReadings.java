package vn.thuocso.index.coherence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.score.Scores;

/**
 * Numbers of indicators scored by points: amounts and ratios as read; the share of the maximum
 * where an indicator is read by choices or parts, which are no numbers.
 */
final class PointReadings {
  private final Sheet sheet;
  private final Scores scores;

  PointReadings(Sheet sheet, Scores scores) {
    this.sheet = sheet;
    this.scores = scores;
  }

  Map<Code, Values.Raw> of(List<Indicator> indicators) {
    Map<Code, Values.Raw> raw = new HashMap<>();
    indicators.forEach(indicator -> raw.put(indicator.code(), raw(indicator)));
    return raw;
  }

  private Values.Raw raw(Indicator indicator) {
    List<UnitCode> units = scores.units();
    boolean readings = units.stream().noneMatch(unit -> isWord(sheet.at(unit, indicator.code())));
    double[] numbers = new double[units.size()];
    State[] states = new State[numbers.length];
    for (int u = 0; u < numbers.length; u++) {
      State state = scores.figure(units.get(u), indicator.code()).state();
      states[u] = state;
      boolean known = state == State.PRESENT || state == State.ZERO;
      numbers[u] = known ? number(indicator, units.get(u), readings) : Double.NaN;
    }
    return new Values.Raw(numbers, states, readings);
  }

  private static boolean isWord(Cell cell) {
    return cell instanceof Cell.Present present
        && (present.reading() instanceof Reading.Choice
            || present.reading() instanceof Reading.Parts);
  }

  private double number(Indicator indicator, UnitCode unit, boolean readings) {
    if (!readings) {
      return scores.figure(unit, indicator.code()).value().orElse(Double.NaN);
    }
    if (!(sheet.at(unit, indicator.code()) instanceof Cell.Present present)) {
      return Double.NaN;
    }
    if (present.reading() instanceof Reading.Amount amount) {
      return amount.value().doubleValue();
    }
    return present.reading() instanceof Reading.Ratio ratio && ratio.denominator().signum() != 0
        ? ratio.numerator().multiply(indicator.factor()).doubleValue()
            / ratio.denominator().doubleValue()
        : Double.NaN;
  }
}
