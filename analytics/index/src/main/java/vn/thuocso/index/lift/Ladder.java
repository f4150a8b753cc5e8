package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thuocso.index.framework.Ties;

/** The rivals' totals as they are compared, and the rank that a total has among them. */
record Ladder(List<BigDecimal> others, Ties ties, int decimals) {
  static Ladder of(Stream<Double> totals, Ties ties, int decimals, RoundingMode mode) {
    return new Ladder(
        totals.map(each -> BigDecimal.valueOf(each).setScale(decimals, mode)).toList(),
        ties,
        decimals);
  }

  double rank(BigDecimal total) {
    return switch (ties) {
      case COMPETITION -> 1 + above(total);
      case DENSE ->
          1 + others.stream().filter(each -> each.compareTo(total) > 0).distinct().count();
      case FRACTIONAL -> 1 + above(total) + equal(total) / 2.0;
    };
  }

  /** The least total, not below this one, whose rank is as good as the one aimed at. */
  Optional<BigDecimal> least(BigDecimal now, double rank) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    TreeSet<BigDecimal> candidates = new TreeSet<>(List.of(now));
    for (BigDecimal other : others) {
      candidates.add(other);
      candidates.add(other.add(step));
    }
    return candidates.tailSet(now).stream()
        .filter(each -> each.compareTo(BigDecimal.ONE) <= 0 && rank(each) <= rank)
        .findFirst();
  }

  private long above(BigDecimal total) {
    return others.stream().filter(each -> each.compareTo(total) > 0).count();
  }

  private long equal(BigDecimal total) {
    return others.stream().filter(each -> each.compareTo(total) == 0).count();
  }
}
