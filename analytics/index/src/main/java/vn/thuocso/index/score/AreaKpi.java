package vn.thuocso.index.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.points.Fraction;

/**
 * An indicator's figure for an area, made anew from its units' readings.
 *
 * @param rule what made the figure
 * @param state a value or a range is there if and only if it is present or zero
 * @param value of a sum, in the indicator's unit; of a count, the share of units that meet
 * @param over the sums of numerators and denominators, or how many units meet of how many assessed
 * @param range from the least to the greatest value, in the indicator's unit
 * @param census what the area's units had to give
 * @param hidden the units whose own figures may not be shown beside this one, by code
 */
public record AreaKpi(
    AreaRule rule,
    State state,
    OptionalDouble value,
    Optional<Over> over,
    Optional<Interval> range,
    Census census,
    List<UnitCode> hidden) {
  public AreaKpi {
    hidden = List.copyOf(hidden);
  }

  /** One number over another, exactly. */
  public record Over(Fraction above, Fraction below) {}

  /**
   * How many units an area has, and of how many the figure is made.
   *
   * @param counted in the figure
   * @param missing without a value, or without the counts that a sum needs
   */
  public record Census(int units, int counted, int missing, int notApplicable, int suppressed) {
    /** The state of a figure that no unit is in. */
    State whyNone() {
      if (suppressed > 0) {
        return State.SUPPRESSED;
      }
      return units > 0 && notApplicable == units ? State.NOT_APPLICABLE : State.MISSING;
    }
  }

  static AreaKpi none(AreaRule rule, State why, Census census, List<UnitCode> hidden) {
    return new AreaKpi(
        rule, why, OptionalDouble.empty(), Optional.empty(), Optional.empty(), census, hidden);
  }

  static AreaKpi over(AreaRule rule, Over over, Fraction value, Census census, List<UnitCode> of) {
    return new AreaKpi(
        rule,
        stateOf(value),
        OptionalDouble.of(value.asDecimal().doubleValue()),
        Optional.of(over),
        Optional.empty(),
        census,
        of);
  }

  static State stateOf(Fraction value) {
    return value.signum() == 0 ? State.ZERO : State.PRESENT;
  }
}
