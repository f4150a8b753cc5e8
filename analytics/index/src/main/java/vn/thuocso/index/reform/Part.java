package vn.thuocso.index.reform;

import java.util.Optional;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;

/** What one former unit gives to a new one. */
sealed interface Part {
  UnitCode former();

  /**
   * Terms of a sum: value × weight and weight of a mean, or the part's numerator and denominator.
   */
  record Counted(UnitCode former, Fraction above, Fraction below) implements Part {}

  /** Nothing, though it ought to. */
  record Unknown(UnitCode former) implements Part {}

  /**
   * What may not be shown.
   *
   * @param whole its counts, where they are known and came in whole: part of a hidden number would
   *     tell the rest of it
   */
  record Hidden(UnitCode former, Suppression why, Optional<Reading.Ratio> whole) implements Part {}

  /** Nothing, because the figure does not apply to it. */
  record LeftOut(UnitCode former) implements Part {}
}
