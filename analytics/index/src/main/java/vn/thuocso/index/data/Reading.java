package vn.thuocso.index.data;

import java.math.BigDecimal;
import java.util.Set;

/** What was measured or declared, before any rule turns it into a score; exact decimals. */
public sealed interface Reading {
  /** Whether it reads zero: a measured nothing, which is not a missing value. */
  boolean isZero();

  /** A plain number, in the indicator's unit. */
  record Amount(BigDecimal value) implements Reading {
    @Override
    public boolean isZero() {
      return value.signum() == 0;
    }
  }

  /**
   * A numerator over a denominator; the denominator may be zero, which an indicator's rule settles,
   * for some by the outcome of a probe.
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator, Probe probe) implements Reading {
    public Ratio(BigDecimal numerator, BigDecimal denominator) {
      this(numerator, denominator, Probe.NONE);
    }

    @Override
    public boolean isZero() {
      return numerator.signum() == 0;
    }
  }

  /**
   * Points that somebody awarded instead of the indicator's rule, as a council does; from 0 to the
   * indicator's maximum, with no more decimals than its points are rounded to.
   */
  record Awarded(BigDecimal points) implements Reading {
    public Awarded {
      if (points.signum() < 0) {
        throw new IllegalArgumentException("awarded points: " + points);
      }
    }

    @Override
    public boolean isZero() {
      return points.signum() == 0;
    }
  }

  /** One of the choices that an indicator lists, as a role or {@code yes} and {@code no}. */
  record Choice(String choice) implements Reading {
    @Override
    public boolean isZero() {
      return false;
    }
  }

  /** The parts that are met, of those that an indicator lists. */
  record Parts(Set<String> met) implements Reading {
    public Parts {
      met = Set.copyOf(met);
    }

    @Override
    public boolean isZero() {
      return met.isEmpty();
    }
  }
}
