package vn.thuocso.index.score;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;

/**
 * One unit's figure for one node: an indicator, a group, the total, or a group of a view.
 *
 * @param state what is known of it; without a value it is present or zero only where a reading is
 *     there and its unit takes no part
 * @param value under points scoring earned ÷ assessed in [0, 1], rounded as the framework says;
 *     under composite scoring what the method gives, before any rounding
 * @param points under points scoring only
 * @param interval while missing entries may still come in, under points scoring
 * @param shares where the figure comes from
 * @param availability the share of the indicators that apply below this node that had a value
 *     before anything was filled in; 0 where none applies
 */
public record Figure(
    State state,
    OptionalDouble value,
    Optional<Points> points,
    Optional<Interval> interval,
    Shares shares,
    double availability) {
  public Figure {
    boolean known = state == State.PRESENT || state == State.ZERO;
    if (!known && value.isPresent()) {
      throw new IllegalArgumentException("A figure that is " + state + " with value " + value);
    }
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException("A figure is a number, not " + value.getAsDouble());
    }
    if (!(availability >= 0 && availability <= 1)) {
      throw new IllegalArgumentException("availability: " + availability);
    }
  }

  /** A figure of a composite, which has neither points nor an interval. */
  public static Figure of(double value, Shares shares, double availability) {
    return new Figure(
        value == 0 ? State.ZERO : State.PRESENT,
        OptionalDouble.of(value),
        Optional.empty(),
        Optional.empty(),
        shares,
        availability);
  }

  /** Of a unit that takes no part: no figure, whatever its reading. */
  static Figure unused(State reading, double availability) {
    return new Figure(
        reading,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Shares.NONE,
        availability);
  }

  /** A figure that is not there, and why. */
  public static Figure none(State why, double availability) {
    if (why == State.PRESENT || why == State.ZERO) {
      throw new IllegalArgumentException("No figure that is " + why);
    }
    return new Figure(
        why, OptionalDouble.empty(), Optional.empty(), Optional.empty(), Shares.NONE, availability);
  }
}
