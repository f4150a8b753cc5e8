package vn.thuocso.index.time;

import java.util.OptionalDouble;

/** What changed between two periods of a series; relative only where the earlier is above zero. */
public record Change(Point from, Point to) {
  /** Later minus earlier. */
  public double difference() {
    return to.value() - from.value();
  }

  /** The difference over the earlier value: 0.29 is 29 % more. */
  public OptionalDouble relative() {
    return from.value() > 0
        ? OptionalDouble.of(difference() / from.value())
        : OptionalDouble.empty();
  }

  /**
   * Compound growth per year: {@code (later / earlier)^(1 / years) - 1}. Empty unless both values
   * are above zero and time has passed.
   */
  public OptionalDouble compoundGrowth() {
    double years = to.at() - from.at();
    if (years <= 0 || from.value() <= 0 || to.value() <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(StrictMath.pow(to.value() / from.value(), 1 / years) - 1);
  }
}
