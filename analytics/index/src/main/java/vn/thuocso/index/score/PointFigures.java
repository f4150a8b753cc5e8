package vn.thuocso.index.score;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Rounding;

/** Makes figures of tallies. */
record PointFigures(Rounding rounding) {
  /**
   * A group's figure. Where every entry is missing and the framework lets missing entries earn
   * nothing, that is a zero with an availability of 0: who hands in nothing is ranked last, not
   * left out.
   */
  Figure group(Tally tally) {
    OptionalDouble value = tally.value(rounding);
    return figure(tally, value.isPresent() ? stateOf(value) : tally.whyNone(), value);
  }

  /** An indicator's figure, which has a value only where its entry has been scored. */
  Figure indicator(Tally tally, State state) {
    boolean scored = state == State.PRESENT || state == State.ZERO;
    OptionalDouble value = scored ? tally.value(rounding) : OptionalDouble.empty();
    return figure(tally, value.isPresent() ? stateOf(value) : state, value);
  }

  /** A figure of the same points whose value is another than earned ÷ assessed. */
  Figure valued(Tally tally, OptionalDouble value) {
    return figure(tally, value.isPresent() ? stateOf(value) : tally.whyNone(), value);
  }

  private Figure figure(Tally tally, State state, OptionalDouble value) {
    Optional<Interval> interval =
        tally.open().signum() > 0 ? Optional.of(tally.interval(rounding)) : Optional.empty();
    return new Figure(
        state, value, Optional.of(tally.points()), interval, tally.shares(), tally.availability());
  }

  private static State stateOf(OptionalDouble value) {
    return value.getAsDouble() == 0 ? State.ZERO : State.PRESENT;
  }
}
