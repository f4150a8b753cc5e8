package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.points.Fraction;

/** The plain mean of published figures: exact on their decimals, rounded once. */
final class Mean {
  private Mean() {}

  /** The mean of the values that are there; empty where none is. */
  static OptionalDouble of(List<OptionalDouble> values, Rounding rounding) {
    Fraction sum = Fraction.ZERO;
    int count = 0;
    for (OptionalDouble value : values) {
      if (value.isPresent()) {
        sum = sum.plus(Fraction.of(BigDecimal.valueOf(value.getAsDouble())));
        count++;
      }
    }
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            sum.dividedBy(Fraction.of(count))
                .round(rounding.index(), rounding.mode())
                .doubleValue());
  }
}
