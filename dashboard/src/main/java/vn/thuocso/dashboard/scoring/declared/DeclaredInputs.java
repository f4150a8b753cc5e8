package vn.thuocso.dashboard.scoring.declared;

import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/**
 * The declared entries of one year.
 *
 * @param sheet the entries; empty where nobody has declared anything
 * @param generated whether they were made for the demonstration
 */
public record DeclaredInputs(Optional<Sheet> sheet, boolean generated) {

  /** Nothing was declared. */
  public static final DeclaredInputs NONE = new DeclaredInputs(Optional.empty(), false);

  /** What a unit declared for an indicator; missing where it did not. */
  public Cell at(String unit, String indicator) {
    return sheet
        .map(entries -> entries.at(new UnitCode(unit), new Code(indicator)))
        .orElse(Cell.MISSING);
  }

  static DeclaredInputs generated(Optional<Sheet> sheet) {
    return new DeclaredInputs(sheet, sheet.isPresent());
  }

  static Period period(int year) {
    return new Period(Integer.toString(year));
  }
}
