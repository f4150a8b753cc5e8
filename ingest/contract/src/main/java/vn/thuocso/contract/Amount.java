package vn.thuocso.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A decimal in exact thousandths, at most 15 digits before the point. */
public record Amount(long milli) implements Comparable<Amount> {

  /** Nothing: a value, not the lack of one. */
  public static final Amount ZERO = new Amount(0);

  private static final long LIMIT = 1_000_000_000_000_000_000L;

  /** Refuses more than 15 digits before the point. */
  public Amount {
    if (milli <= -LIMIT || milli >= LIMIT) {
      throw new IllegalArgumentException(
          "An amount has at most 15 digits before the point, not " + milli + " thousandths");
    }
  }

  /** Returns a whole amount. */
  public static Amount of(long whole) {
    return of(BigDecimal.valueOf(whole));
  }

  /** Returns the amount; refuses more than three decimals. */
  public static Amount of(BigDecimal value) {
    return scaled(value, RoundingMode.UNNECESSARY);
  }

  /** Returns the amount rounded half up to thousandths. */
  public static Amount rounded(BigDecimal value) {
    return scaled(value, RoundingMode.HALF_UP);
  }

  private static Amount scaled(BigDecimal value, RoundingMode mode) {
    // A precision bound first: setScale of 1e999999999 would fill the memory.
    if (value.signum() != 0 && (long) value.precision() - value.scale() > 15) {
      throw new IllegalArgumentException("An amount has at most 15 digits before the point");
    }
    try {
      return new Amount(value.setScale(3, mode).unscaledValue().longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("An amount has at most 3 decimals, not " + value, e);
    }
  }

  /** Returns the decimal, always with three places. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(milli, 3);
  }

  /** Returns the sum. */
  public Amount plus(Amount other) {
    return new Amount(Math.addExact(milli, other.milli));
  }

  /** Returns the difference. */
  public Amount minus(Amount other) {
    return new Amount(Math.subtractExact(milli, other.milli));
  }

  /** Tells whether it is below zero. */
  public boolean isNegative() {
    return milli < 0;
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compare(milli, other.milli);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
