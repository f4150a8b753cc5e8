package vn.thuocso.index.framework;

import java.util.OptionalDouble;

/** What values are held to before anything is done with them, as schooling to at most 18 years. */
public record Cap(OptionalDouble lower, OptionalDouble upper) {
  /** The value, or the nearer end. */
  public double of(double value) {
    double raised = Math.max(value, lower.orElse(Double.NEGATIVE_INFINITY));
    return Math.min(raised, upper.orElse(Double.POSITIVE_INFINITY));
  }
}
