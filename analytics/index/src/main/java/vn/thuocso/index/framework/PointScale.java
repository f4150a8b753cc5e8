package vn.thuocso.index.framework;

import java.math.BigDecimal;

/** An indicator's maximum points and the rule that gives a share of them. */
public record PointScale(BigDecimal max, PointRule rule) {
  public PointScale {
    if (max.signum() < 0) {
      throw new IllegalArgumentException("maximum points: " + max);
    }
  }
}
