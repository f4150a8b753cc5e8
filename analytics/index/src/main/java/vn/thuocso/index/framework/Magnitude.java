package vn.thuocso.index.framework;

import java.math.BigDecimal;

/**
 * How large and how small a number may be, so that no sum of fourth powers leaves the range of
 * double precision. Zero is fine.
 */
public final class Magnitude {
  /** The bounds in words. */
  public static final String SAID = "0, hoặc từ 1e-50 đến 1e50, âm hay dương";

  private static final BigDecimal MOST = new BigDecimal("1e50");
  private static final BigDecimal LEAST = new BigDecimal("1e-50");

  private Magnitude() {}

  /** Whether a number lies within. */
  public static boolean holds(BigDecimal number) {
    BigDecimal size = number.abs();
    return size.signum() == 0 || (size.compareTo(LEAST) >= 0 && size.compareTo(MOST) <= 0);
  }
}
