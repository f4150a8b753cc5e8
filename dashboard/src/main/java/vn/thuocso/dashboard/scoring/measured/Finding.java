package vn.thuocso.dashboard.scoring.measured;

import java.math.BigDecimal;
import java.util.Set;

/** What a unit has for one indicator, before any rule makes points of it. */
public sealed interface Finding {

  /** No channel, no event: an empty denominator, which the indicator's own rule settles. */
  Finding NOTHING_OF_NOTHING = new Counts(BigDecimal.ZERO, BigDecimal.ZERO);

  /** A numerator over a denominator. */
  record Counts(BigDecimal numerator, BigDecimal denominator) implements Finding {}

  /** A plain number in the indicator's unit. */
  record Amount(BigDecimal value) implements Finding {}

  /** The parts that are met; none is a zero. */
  record Met(Set<String> parts) implements Finding {
    /** Copies the parts. */
    public Met {
      parts = Set.copyOf(parts);
    }
  }

  /** No value, and why. */
  record Unknown(Reason reason) implements Finding {}
}
