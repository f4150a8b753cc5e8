package vn.thuocso.index.data;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;

/**
 * The data of one period: units by code, indicators as the definition orders them, a cell for each
 * pair.
 */
public final class Sheet {
  private final Period period;
  private final List<Unit> units;
  private final List<Code> indicators;
  private final Map<UnitCode, Integer> unitAt = new HashMap<>();
  private final Map<Code, Integer> indicatorAt = new HashMap<>();
  private final List<Cell[]> cells;
  private final List<Map<String, BigDecimal>> denominators;

  Sheet(
      Period period,
      List<Unit> units,
      List<Code> indicators,
      List<Cell[]> cells,
      List<Map<String, BigDecimal>> denominators) {
    this.period = period;
    this.units = List.copyOf(units);
    this.indicators = List.copyOf(indicators);
    this.cells = List.copyOf(cells);
    this.denominators = List.copyOf(denominators);
    for (int u = 0; u < units.size(); u++) {
      unitAt.put(units.get(u).code(), u);
    }
    for (int i = 0; i < indicators.size(); i++) {
      indicatorAt.put(indicators.get(i), i);
    }
  }

  public Period period() {
    return period;
  }

  /** The units that have a row in this period, by code. */
  public List<Unit> units() {
    return units;
  }

  public List<Code> indicators() {
    return indicators;
  }

  /** The cell of the u-th unit and the i-th indicator. */
  public Cell at(int u, int i) {
    return cells.get(u)[i];
  }

  /** The cell of a unit; missing where the period has no row or column for it. */
  public Cell at(UnitCode unit, Code indicator) {
    @Nullable Integer u = unitAt.get(unit);
    @Nullable Integer i = indicatorAt.get(indicator);
    return u == null || i == null ? Cell.MISSING : at(u, i);
  }

  /**
   * The cell of a unit of this period; does not apply where the indicator is for units of other
   * kinds. A unit whose kind nobody states is taken to be one that everything applies to.
   */
  public Cell at(Unit unit, Indicator indicator) {
    boolean applies = unit.kind().isEmpty() || indicator.appliesTo(unit.kind());
    return applies ? at(unit.code(), indicator.code()) : Cell.NOT_APPLICABLE;
  }

  /** The unit of a code, as this period describes it. */
  public Optional<Unit> unit(UnitCode code) {
    return Optional.ofNullable(unitAt.get(code)).map(units::get);
  }

  /** The position of a unit's row; empty where the period has none. */
  public Optional<Integer> rowOf(UnitCode unit) {
    return Optional.ofNullable(unitAt.get(unit));
  }

  /** The position of an indicator's column; empty where the data has none. */
  public Optional<Integer> columnOf(Code indicator) {
    return Optional.ofNullable(indicatorAt.get(indicator));
  }

  /** The u-th unit's number in a denominator's column; empty where it is missing. */
  public Optional<BigDecimal> denominator(int u, String column) {
    return Optional.ofNullable(denominators.get(u).get(column));
  }

  /** A unit's number in a denominator's column; empty where the period has no row for it. */
  public Optional<BigDecimal> denominator(UnitCode unit, String column) {
    return Optional.ofNullable(unitAt.get(unit)).flatMap(u -> denominator(u, column));
  }
}
