package vn.thuocso.index.score;

import java.math.BigDecimal;

/**
 * Points earned, of those that could be assessed, of those that the definition gives; exact. Earned
 * never exceeds assessed, and assessed never exceeds maximum.
 */
public record Points(BigDecimal earned, BigDecimal assessed, BigDecimal maximum) {
  /** Nothing of nothing. */
  public static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public Points {
    if (earned.signum() < 0 || earned.compareTo(assessed) > 0 || assessed.compareTo(maximum) > 0) {
      throw new IllegalArgumentException(earned + " of " + assessed + " of " + maximum);
    }
  }

  public Points plus(Points other) {
    return new Points(
        sum(earned, other.earned), sum(assessed, other.assessed), sum(maximum, other.maximum));
  }

  /** The sum; no new number where one of them is the plain zero, as most are. */
  static BigDecimal sum(BigDecimal one, BigDecimal other) {
    if (isNothing(other) && one.scale() >= 0) {
      return one;
    }
    return isNothing(one) && other.scale() >= 0 ? other : one.add(other);
  }

  private static boolean isNothing(BigDecimal number) {
    return number.signum() == 0 && number.scale() == 0;
  }
}
