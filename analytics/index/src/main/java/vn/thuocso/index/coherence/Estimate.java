package vn.thuocso.index.coherence;

import java.util.Optional;
import java.util.OptionalDouble;

/** A measure's value, or why it has none; exactly one of the two is there. */
public record Estimate(OptionalDouble value, Optional<Reason> reason) {
  public Estimate {
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException(value + " because of " + reason);
    }
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException("An estimate is a number, not " + value);
    }
  }

  static Estimate of(double value) {
    return new Estimate(OptionalDouble.of(value + 0.0), Optional.empty());
  }

  static Estimate none(Reason reason) {
    return new Estimate(OptionalDouble.empty(), Optional.of(reason));
  }
}
