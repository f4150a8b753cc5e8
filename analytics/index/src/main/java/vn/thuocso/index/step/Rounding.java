package vn.thuocso.index.step;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds halves away from zero, on the shortest decimal that stands for a double. */
public final class Rounding {
  private static final int MOST_FAST_DECIMALS = 15;
  private static final double[] POWERS = powers();

  private Rounding() {}

  /** The double nearest to the rounded decimal; what is not finite stays as it is. */
  public static double halfUp(double value, int decimals) {
    if (decimals >= 0 && decimals <= MOST_FAST_DECIMALS) {
      double scaled = Math.abs(value) * POWERS[decimals];
      double whole = Math.rint(scaled);
      if (scaled < 1e12 && Math.abs(Math.abs(scaled - whole) - 0.5) > 1e-3) {
        return (value < 0 ? -whole : whole) / POWERS[decimals] + 0.0;
      }
    }
    return Double.isFinite(value) ? exactly(value, decimals, RoundingMode.HALF_UP) : value;
  }

  /** The same in another mode. */
  public static double to(double value, int decimals, RoundingMode mode) {
    if (mode == RoundingMode.HALF_UP) {
      return halfUp(value, decimals);
    }
    return Double.isFinite(value) ? exactly(value, decimals, mode) : value;
  }

  private static double exactly(double value, int decimals, RoundingMode mode) {
    return shortest(value).setScale(decimals, mode).doubleValue() + 0.0;
  }

  /**
   * Not by way of {@code Double.toString}, which before Java 19 gives a digit too many at times.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal all = new BigDecimal(value);
    for (int digits = 15; digits < 17; digits++) {
      BigDecimal shorter = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shorter.doubleValue() == value) {
        return shorter;
      }
    }
    return all.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }

  private static double[] powers() {
    double[] powers = new double[MOST_FAST_DECIMALS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
