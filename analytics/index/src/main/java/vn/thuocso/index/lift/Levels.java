package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.thuocso.index.framework.PointRule;

/** The shares that a rule can give, where it gives only some. */
final class Levels {
  /** More parts than this have too many sums to list. */
  private static final int MOST_PARTS = 12;

  private Levels() {}

  /** All shares of a rule that knows steps; empty where every share can be had. */
  static Optional<List<BigDecimal>> of(PointRule rule) {
    if (rule instanceof PointRule.Bool) {
      return Optional.of(List.of(BigDecimal.ZERO, BigDecimal.ONE));
    }
    if (rule instanceof PointRule.Role role) {
      return Optional.of(sorted(role.roles().values()));
    }
    if (rule instanceof PointRule.Step step) {
      return Optional.of(sorted(step.steps().stream().map(PointRule.Step.Row::share).toList()));
    }
    return rule instanceof PointRule.Parts parts && parts.parts().size() <= MOST_PARTS
        ? Optional.of(sums(parts.parts().values()))
        : Optional.empty();
  }

  private static List<BigDecimal> sums(Collection<BigDecimal> parts) {
    TreeSet<BigDecimal> sums = new TreeSet<>(List.of(BigDecimal.ZERO));
    for (BigDecimal part : parts) {
      for (BigDecimal sum : List.copyOf(sums)) {
        sums.add(sum.add(part));
      }
    }
    return List.copyOf(sums);
  }

  private static List<BigDecimal> sorted(Collection<BigDecimal> shares) {
    return List.copyOf(new TreeSet<>(shares));
  }
}
