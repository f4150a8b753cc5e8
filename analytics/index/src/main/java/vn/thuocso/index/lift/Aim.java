package vn.thuocso.index.lift;

import java.math.BigDecimal;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Points;

/** How many points a total takes. */
record Aim(Framework framework, Points points) {
  /** The decimals that ranks are decided on. */
  static int decimals(Framework framework) {
    return framework.ranking().decimals().orElse(framework.rounding().index());
  }

  /** The least difference between two totals that differ. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals(framework));
  }

  /** The total, as it is compared, with so many points more. */
  BigDecimal total(BigDecimal gained) {
    return Fraction.of(points.earned().add(gained), points.assessed())
        .round(framework.rounding().index(), framework.rounding().mode())
        .setScale(decimals(framework), framework.rounding().mode());
  }

  /** The fewest hundredths of a point, as points, that bring at least this total. */
  BigDecimal need(BigDecimal total) {
    long enough = points.assessed().subtract(points.earned()).movePointRight(2).longValue() + 1;
    long tooFew = -1;
    while (enough - tooFew > 1) {
      long middle = tooFew + (enough - tooFew) / 2;
      if (total(BigDecimal.valueOf(middle, 2)).compareTo(total) >= 0) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return BigDecimal.valueOf(enough, 2);
  }
}
