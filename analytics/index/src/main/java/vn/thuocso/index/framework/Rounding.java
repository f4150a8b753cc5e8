package vn.thuocso.index.framework;

import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * To how many decimals results are rounded.
 *
 * @param points an indicator's points; exact where empty
 * @param index an index or total of point scoring
 * @param score a score of composite scoring; not rounded where empty
 */
public record Rounding(OptionalInt points, int index, OptionalInt score, RoundingMode mode) {
  public static final Rounding DEFAULT =
      new Rounding(OptionalInt.empty(), 4, OptionalInt.empty(), RoundingMode.HALF_UP);
}
