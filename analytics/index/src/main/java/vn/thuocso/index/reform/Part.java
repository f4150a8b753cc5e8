package vn.thuocso.index.reform;

import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;

/** What one former unit gives to a new one. */
sealed interface Part {
  UnitCode former();

  /**
   * Terms of a sum: value × weight and weight of a mean, or the part's numerator and denominator.
   */
  record Counted(UnitCode former, Fraction above, Fraction below) implements Part {}

  /** Nothing, and the state that the new unit's figure has for it. */
  record Unknown(UnitCode former, Cell why) implements Part {}

  /** Nothing, because the figure does not apply to it. */
  record LeftOut(UnitCode former) implements Part {}
}
