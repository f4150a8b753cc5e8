package vn.thuocso.dashboard.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is asked of a node in a year: an index from 0 to 1, an indicator in its own unit. Where less
 * is better, the floor is the highest of the three.
 *
 * @param floor the least that is accepted
 * @param target what is aimed at
 * @param stretch what would be excellent
 */
public record Target(BigDecimal floor, BigDecimal target, BigDecimal stretch) {

  /** Refuses a target that does not lie between its floor and its stretch. */
  public Target {
    int up = target.compareTo(floor);
    int on = stretch.compareTo(target);
    if (up * on < 0) {
      throw new IllegalArgumentException(
          "A target lies between its floor and its stretch: "
              + floor
              + ", "
              + target
              + ", "
              + stretch);
    }
  }

  /**
   * A target of numbers that were set apart: one that is not set, or that the target has passed, is
   * the target itself.
   */
  static Target around(
      Optional<BigDecimal> floor, BigDecimal target, Optional<BigDecimal> stretch) {
    BigDecimal least = floor.orElse(target);
    BigDecimal most = stretch.orElse(target);
    return most.compareTo(least) >= 0
        ? new Target(least.min(target), target, most.max(target))
        : new Target(least.max(target), target, most.min(target));
  }
}
