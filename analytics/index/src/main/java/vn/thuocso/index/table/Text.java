package vn.thuocso.index.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as text that any program reads back: decimal points, no exponents, no negative zero. */
public final class Text {
  private static final int SAFE_DIGITS = 15;
  private static final List<MathContext> DIGITS =
      List.of(
          new MathContext(SAFE_DIGITS, RoundingMode.HALF_EVEN),
          new MathContext(16, RoundingMode.HALF_EVEN),
          new MathContext(17, RoundingMode.HALF_EVEN));

  private Text() {}

  public static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return decimal(number).toPlainString();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /**
   * A double by a decimal that reads back as the same: of 15, 16 or 17 digits the fewest that do, a
   * whole number without a fraction. Every Java gives the same: {@link Double#toString} before
   * version 19 does not give the fewest (JDK-4511638), as 1.9999999999999998E23 for 2E23. Whatever
   * it says in 15 digits or fewer is right everywhere, since no other decimal as short lies as
   * near.
   */
  public static BigDecimal decimal(double number) {
    if (number == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number));
    if (decimal.precision() > SAFE_DIGITS || Math.abs(number) < Double.MIN_NORMAL) {
      decimal = shortest(number);
    }
    decimal = decimal.stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (MathContext digits : DIGITS) {
      BigDecimal rounded = exact.round(digits);
      if (rounded.doubleValue() == number) {
        return rounded;
      }
    }
    throw new IllegalStateException("17 digits tell every double: " + number);
  }
}
