package vn.thuocso.dashboard.scoring.declared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.framework.Indicator;

/**
 * What people say of one year's indicators: units that declare, verifiers and a council that
 * decide.
 *
 * @param cells by unit and indicator; none of those of which nothing counts
 * @param generated whether they were made for the demonstration
 * @param decided entries of a round: of a measured indicator they replace the measurement, where
 *     others are but papers
 */
public record DeclaredInputs(Map<Of, Cell> cells, boolean generated, Set<Of> decided) {

  /** Nothing was declared. */
  public static final DeclaredInputs NONE = new DeclaredInputs(Map.of(), false, Set.of());

  /** Which indicator of which unit. */
  public record Of(String unit, String indicator) {}

  /** Copies the collections. */
  public DeclaredInputs {
    cells = Map.copyOf(cells);
    decided = Set.copyOf(decided);
  }

  /** What a unit declared for an indicator; missing where it did not. */
  public Cell at(String unit, String indicator) {
    return cells.getOrDefault(new Of(unit, indicator), Cell.MISSING);
  }

  /** What was decided instead of a measurement. */
  public Optional<Cell> instead(String unit, String indicator) {
    Of of = new Of(unit, indicator);
    return decided.contains(of) ? Optional.ofNullable(cells.get(of)) : Optional.empty();
  }

  /** The same with what counts of a round over it. */
  DeclaredInputs with(Map<Of, Cell> round) {
    Map<Of, Cell> all = new HashMap<>(cells);
    all.putAll(round);
    return new DeclaredInputs(all, generated, round.keySet());
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
    return new DeclaredInputs(cells, true, Set.of());
  }

  static Period period(int year) {
    return new Period(Integer.toString(year));
  }
}
