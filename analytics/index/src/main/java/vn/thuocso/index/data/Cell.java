package vn.thuocso.index.data;

import java.util.OptionalDouble;

/** One unit's entry for one indicator in one period. */
public sealed interface Cell {
  /** No entry. */
  Cell MISSING = new Missing();

  /** Does not apply. */
  Cell NOT_APPLICABLE = new NotApplicable();

  State state();

  /**
   * A reading, zero or not, with its standard error in the indicator's unit where one is known (of
   * the ratio, where the reading is one).
   */
  record Present(Reading reading, OptionalDouble standardError) implements Cell {
    public Present {
      if (standardError.isPresent() && !(standardError.getAsDouble() >= 0)) {
        throw new IllegalArgumentException("standard error: " + standardError.getAsDouble());
      }
    }

    public Present(Reading reading) {
      this(reading, OptionalDouble.empty());
    }

    @Override
    public State state() {
      return reading.isZero() ? State.ZERO : State.PRESENT;
    }
  }

  /** There is no entry, or the entry says that it is missing. */
  record Missing() implements Cell {
    @Override
    public State state() {
      return State.MISSING;
    }
  }

  /** The indicator does not apply. */
  record NotApplicable() implements Cell {
    @Override
    public State state() {
      return State.NOT_APPLICABLE;
    }
  }

  /** Known, but counting too few to be shown. */
  record Suppressed(Suppression reason) implements Cell {
    @Override
    public State state() {
      return State.SUPPRESSED;
    }
  }
}
