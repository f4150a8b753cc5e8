package vn.thuocso.index.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as text that any program reads back: decimal points, no exponents, no negative zero. */
public final class Text {
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

  /** A double by its shortest decimal; a whole one without a fraction. */
  public static BigDecimal decimal(double number) {
    if (number == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }
}
