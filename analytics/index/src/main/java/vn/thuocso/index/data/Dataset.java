package vn.thuocso.index.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.framework.Code;

/**
 * Units by period by indicator. Units and periods are sorted, so that the order of rows and columns
 * in a file never matters.
 */
public final class Dataset {
  private final List<Code> indicators;
  private final NavigableMap<Period, Sheet> sheets;

  private Dataset(List<Code> indicators, NavigableMap<Period, Sheet> sheets) {
    this.indicators = indicators;
    this.sheets = sheets;
  }

  /** Begins a dataset with these columns, in natural order of codes. */
  public static Builder builder(Collection<Code> indicators) {
    return new Builder(indicators);
  }

  public List<Code> indicators() {
    return indicators;
  }

  /** The periods, from the earliest. */
  public List<Period> periods() {
    return List.copyOf(sheets.keySet());
  }

  /** The sheet of a period. */
  public Optional<Sheet> sheet(Period period) {
    return Optional.ofNullable(sheets.get(period));
  }

  /** The sheets, from the earliest period. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets.values());
  }

  /** The codes of all units that any period has, sorted. */
  public List<UnitCode> unitCodes() {
    TreeSet<UnitCode> codes = new TreeSet<>();
    sheets.values().forEach(sheet -> sheet.units().forEach(unit -> codes.add(unit.code())));
    return List.copyOf(codes);
  }

  /** The cell of a unit, period and indicator; missing where the data has none. */
  public Cell at(UnitCode unit, Period period, Code indicator) {
    @Nullable Sheet sheet = sheets.get(period);
    return sheet == null ? Cell.MISSING : sheet.at(unit, indicator);
  }

  /** Collects rows in any order. Cells that nobody puts are missing. */
  public static final class Builder {
    private final List<Code> indicators;
    private final Map<Code, Integer> indicatorAt = new HashMap<>();
    private final Map<Period, Map<UnitCode, Row>> rows = new HashMap<>();

    private Builder(Collection<Code> indicators) {
      this.indicators = List.copyOf(new TreeSet<>(indicators));
      for (int i = 0; i < this.indicators.size(); i++) {
        indicatorAt.put(this.indicators.get(i), i);
      }
    }

    /** Adds a unit's row of a period; a second one replaces its description, not its cells. */
    public Builder unit(Period period, Unit unit) {
      rows.computeIfAbsent(period, p -> new HashMap<>())
          .compute(
              unit.code(),
              (code, row) ->
                  row == null
                      ? new Row(unit, indicators.size())
                      : new Row(unit, row.cells, row.denominators));
      return this;
    }

    /** Puts a cell of a unit that has a row. */
    public Builder cell(Period period, UnitCode unit, Code indicator, Cell cell) {
      @Nullable Integer at = indicatorAt.get(indicator);
      if (at == null) {
        throw new IllegalArgumentException("no column " + indicator);
      }
      row(period, unit).cells[at] = cell;
      return this;
    }

    /** Puts a number of a denominator's column. */
    public Builder denominator(Period period, UnitCode unit, String column, BigDecimal value) {
      row(period, unit).denominators.put(column, value);
      return this;
    }

    private Row row(Period period, UnitCode unit) {
      @Nullable Map<UnitCode, Row> ofPeriod = rows.get(period);
      @Nullable Row row = ofPeriod == null ? null : ofPeriod.get(unit);
      if (row == null) {
        throw new IllegalArgumentException("no row for " + unit + " " + period);
      }
      return row;
    }

    public Dataset build() {
      NavigableMap<Period, Sheet> sheets = new TreeMap<>();
      rows.forEach(
          (period, byUnit) -> sheets.put(period, sheet(period, new TreeMap<>(byUnit).values())));
      return new Dataset(indicators, sheets);
    }

    private Sheet sheet(Period period, Collection<Row> ofPeriod) {
      List<Unit> units = new ArrayList<>();
      List<Cell[]> cells = new ArrayList<>();
      List<Map<String, BigDecimal>> denominators = new ArrayList<>();
      for (Row row : ofPeriod) {
        units.add(row.unit);
        cells.add(row.cells.clone());
        denominators.add(Map.copyOf(row.denominators));
      }
      return new Sheet(period, units, indicators, cells, denominators);
    }
  }

  private static final class Row {
    private final Unit unit;
    private final Cell[] cells;
    private final Map<String, BigDecimal> denominators;

    private Row(Unit unit, int columns) {
      this(unit, new Cell[columns], new HashMap<>());
      Arrays.fill(cells, Cell.MISSING);
    }

    private Row(Unit unit, Cell[] cells, Map<String, BigDecimal> denominators) {
      this.unit = unit;
      this.cells = cells;
      this.denominators = denominators;
    }
  }
}
