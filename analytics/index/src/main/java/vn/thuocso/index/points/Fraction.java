package vn.thuocso.index.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms, its denominator above zero; nothing is rounded before
 * {@link #round}, and that divides once.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction's denominator is not zero: " + numerator + "/0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      boolean small =
          numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1;
      if (small) {
        long divisor = divisor(numerator.longValue(), denominator.longValue());
        long sign = denominator.signum();
        numerator = BigInteger.valueOf(sign * (numerator.longValue() / divisor));
        denominator = BigInteger.valueOf(sign * (denominator.longValue() / divisor));
      } else {
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
      }
    }
  }

  private static long divisor(long numerator, long denominator) {
    long divisor = Math.abs(denominator);
    long rest = Math.abs(numerator);
    while (rest != 0) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return divisor;
  }

  /** A decimal, exactly. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** A numerator over a denominator that is not zero, exactly. */
  public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Divides; the divisor is not zero. */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public int signum() {
    return numerator.signum();
  }

  /** This, or the nearer of 0 and 1 where it lies outside. */
  public Fraction clampedToShare() {
    if (signum() <= 0) {
      return ZERO;
    }
    return compareTo(ONE) >= 0 ? ONE : this;
  }

  /** The whole number at or above this. */
  public Fraction ceiling() {
    return of(round(0, RoundingMode.CEILING));
  }

  /** The decimal with so many places, by one division. */
  public BigDecimal round(int places, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
  }

  /** This many parts of a decimal, with so many places, by one division. */
  public BigDecimal roundedOf(BigDecimal whole, int places, RoundingMode mode) {
    return new BigDecimal(numerator)
        .multiply(whole)
        .divide(new BigDecimal(denominator), places, mode);
  }

  /** The decimal that this is, where it is one, as a sum of products of decimals always is. */
  public BigDecimal exactly() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator));
  }

  /** The decimal that this is, or where it goes on for ever, the nearest of 34 digits. */
  public BigDecimal asDecimal() {
    BigDecimal nearest =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    return nearest.signum() == 0 ? BigDecimal.ZERO : nearest;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
