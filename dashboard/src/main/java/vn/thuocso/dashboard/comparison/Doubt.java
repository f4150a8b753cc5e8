package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.util.Locale;
import vn.thuocso.dashboard.score.Score;

/**
 * How sure it is that one unit is ahead of another. The engine compares units of one ranking pair
 * by pair over its draws and puts those that it cannot tell apart into one band; where there are no
 * bands, or the two stand in different rankings, their intervals decide.
 */
enum Doubt {
  /** Of one band: the draws do not tell them apart. */
  BAND,
  /** Of two bands, and their intervals lie apart too. */
  BANDS,
  /** Of two bands, though their intervals overlap. */
  NEAR,
  /** Without bands: the intervals lie apart. */
  APART,
  /** Without bands: the intervals overlap. */
  OPEN,
  /** Neither bands nor intervals. */
  UNKNOWN;

  /** What can be said of two units, the one with the higher value first. */
  static Doubt between(Score first, Score second) {
    BigDecimal low = first.low();
    BigDecimal high = second.high();
    boolean known = low != null && high != null;
    boolean apart = low != null && high != null && low.compareTo(high) > 0;
    if (banded(first, second)) {
      return first.band() == second.band() ? BAND : apart || !known ? BANDS : NEAR;
    }
    return known ? apart ? APART : OPEN : UNKNOWN;
  }

  private static boolean banded(Score first, Score second) {
    return first.band() > 0
        && second.band() > 0
        && first.unit().isDistrict() == second.unit().isDistrict();
  }

  /** The last part of the key of its sentence. */
  String key() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
