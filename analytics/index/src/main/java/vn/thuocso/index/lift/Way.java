package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Effort;

/**
 * A set of criteria that gains enough.
 *
 * @param need the points to gain in all
 * @param steps in the natural order of codes; their gains sum to at least the need
 * @param cost of the efforts together
 * @param bound no set can cost less; equal to the cost where the set is proved cheapest
 */
public record Way(BigDecimal need, List<Step> steps, long cost, long bound, boolean isCheapest) {
  public Way {
    steps = List.copyOf(steps);
  }

  /**
   * One criterion of the set.
   *
   * @param now the points that it has
   * @param gain the points to add
   * @param available the points that could be added
   * @param needs what has to be improved with it, because it comes first
   */
  public record Step(
      Code indicator,
      Effort effort,
      BigDecimal now,
      BigDecimal gain,
      BigDecimal available,
      List<Code> needs) {
    public Step {
      needs = List.copyOf(needs);
    }
  }
}
