package vn.thuocso.dashboard.scoring.declared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.framework.Indicator;

/**
 * What people say of one year's indicators: units that declare, verifiers and a council that decide.
 *
 * @param cells by unit and indicator; none of those of which nothing counts
 * @param generated whether they were made for the demonstration
 * @param decided whether the entry of a measured indicator is a decision and replaces the
 *     measurement, as in a round; otherwise it is but a paper
 */
public record DeclaredInputs(Map<Of, Cell> cells, boolean generated, boolean decided) {

  /** Nothing was declared. */
  public static final DeclaredInputs NONE = new DeclaredInputs(Map.of(), false, false);

  /** Which indicator of which unit. */
  public record Of(String unit, String indicator) {}

  /** Copies the cells. */
  public DeclaredInputs {
    cells = Map.copyOf(cells);
  }

  /** What a unit declared for an indicator; missing where it did not. */
  public Cell at(String unit, String indicator) {
    return cells.getOrDefault(new Of(unit, indicator), Cell.MISSING);
  }

  /** What was decided instead of a measurement. */
  public Optional<Cell> instead(String unit, String indicator) {
    return decided ? Optional.ofNullable(cells.get(new Of(unit, indicator))) : Optional.empty();
  }

  static DeclaredInputs generated(Sheet sheet, Iterable<Indicator> indicators) {
    Map<Of, Cell> cells = new HashMap<>();
    sheet
        .units()
        .forEach(
            unit ->
                indicators.forEach(
                    indicator ->
                        cells.put(
                            new Of(unit.code().value(), indicator.code().value()),
                            sheet.at(unit.code(), indicator.code()))));
    return new DeclaredInputs(cells, true, false);
  }

  static Period period(int year) {
    return new Period(Integer.toString(year));
  }
}
