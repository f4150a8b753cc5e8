package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Effort;

/**
 * A criterion that a unit can improve.
 *
 * @param gain the points that it can add, all of them taken at once
 * @param inSteps whether only the whole gain can be had, as of a yes or no
 * @param needs the criteria that have to be improved with it, because they come first and have not
 *     been begun
 */
public record Chance(
    Code indicator, BigDecimal gain, boolean inSteps, Effort effort, List<Code> needs) {
  public Chance {
    if (gain.signum() <= 0) {
      throw new IllegalArgumentException(indicator + " gains " + gain);
    }
    needs = List.copyOf(needs);
  }

  /** The same, when those have been taken. */
  Chance without(Set<Code> taken) {
    return new Chance(
        indicator,
        gain,
        inSteps,
        effort,
        needs.stream().filter(code -> !taken.contains(code)).toList());
  }
}
