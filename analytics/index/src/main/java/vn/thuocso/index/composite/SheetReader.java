package vn.thuocso.index.composite;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Denominator;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.ZeroDenominator;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.step.Denominators;

/** Turns the cells of one period into columns of doubles, every rule about single cells applied. */
final class SheetReader {
  private final Framework framework;
  private final List<Indicator> indicators;
  private final Finds finds;

  SheetReader(Framework framework, Finds finds) {
    this.framework = framework;
    this.indicators = framework.indicators();
    this.finds = finds;
  }

  /** One that tells nothing: a cell that breaks a rule has no value. */
  static SheetReader quiet(Framework framework) {
    return new SheetReader(framework, new Finds(new Problems(), Places.NONE));
  }

  /** The columns of a period for units of, perhaps, another. */
  Columns read(Sheet sheet, List<Unit> units) {
    Columns columns = new Columns(units);
    columns.read(sheet);
    return columns;
  }

  /** What was read, by indicator and unit. */
  final class Columns {
    final List<Unit> units;
    final double[][] data;
    final double[][] errors;
    final double[][] denominators;
    final State[][] states;

    private Columns(List<Unit> units) {
      this.units = units;
      data = new double[indicators.size()][units.size()];
      errors = new double[indicators.size()][units.size()];
      denominators = new double[indicators.size()][];
      states = new State[indicators.size()][units.size()];
    }

    private void read(Sheet sheet) {
      int[] rows = units.stream().mapToInt(one -> sheet.rowOf(one.code()).orElse(-1)).toArray();
      for (int j = 0; j < indicators.size(); j++) {
        Indicator indicator = indicators.get(j);
        int column = sheet.columnOf(indicator.code()).orElse(-1);
        Optional<Denominator> denominator =
            framework.steps().denominate() ? indicator.column().denominator() : Optional.empty();
        denominators[j] = new double[denominator.isPresent() ? units.size() : 0];
        for (int i = 0; i < units.size(); i++) {
          Unit unit = units.get(i);
          Value value =
              applies(indicator, unit)
                  ? value(cell(sheet, rows[i], column), indicator, unit)
                  : Value.none(State.NOT_APPLICABLE);
          put(j, i, value);
          if (denominator.isPresent()) {
            divide(
                j,
                i,
                sheet.denominator(unit.code(), denominator.get().column()),
                denominator.get().scale());
          }
        }
      }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
      return row < 0 || column < 0 ? Cell.MISSING : sheet.at(row, column);
    }

    private void put(int j, int i, Value value) {
      data[j][i] = value.number();
      errors[j][i] = value.standardError();
      states[j][i] = value.state();
    }

    private void divide(int j, int i, Optional<BigDecimal> by, double scale) {
      denominators[j][i] = by.isEmpty() ? Double.NaN : by.get().doubleValue() / scale;
      boolean known = !Double.isNaN(data[j][i]);
      if (known && by.isEmpty()) {
        put(j, i, Value.none(State.MISSING));
      } else if (known && by.get().signum() == 0) {
        put(j, i, zeroDenominator(indicators.get(j), units.get(i), Probe.NONE));
        denominators[j][i] = 1;
      }
    }

    /** The column of an indicator, divided; the data themselves afterwards. */
    double[] divided(int j) {
      if (denominators[j].length > 0) {
        Denominators.divide(data[j], denominators[j], 1);
      }
      return data[j];
    }
  }

  private Value value(Cell cell, Indicator indicator, Unit unit) {
    return CellValue.of(
        cell,
        indicator,
        probe -> zeroDenominator(indicator, unit, probe),
        () -> finds.noNumber(indicator, unit));
  }

  private Value zeroDenominator(Indicator indicator, Unit unit, Probe probe) {
    Optional<ZeroDenominator> rule = indicator.zeroDenominator();
    if (rule.isEmpty()) {
      finds.zeroDenominator(indicator, unit);
      return Value.none(State.MISSING);
    }
    State state = probe.state(rule.get());
    return state == State.ZERO ? new Value(State.ZERO, 0, 0) : Value.none(state);
  }

  /** A unit whose kind nobody states is taken to be one that everything applies to. */
  private static boolean applies(Indicator indicator, Unit unit) {
    return unit.kind().isEmpty() || indicator.appliesTo(unit.kind());
  }
}
