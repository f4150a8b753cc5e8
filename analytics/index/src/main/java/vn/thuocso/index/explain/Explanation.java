package vn.thuocso.index.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thuocso.index.framework.Code;

/**
 * A score taken apart, or the difference of two.
 *
 * @param from the score compared with; 0 where a single score is taken apart
 * @param to the score explained
 * @param contributions in tree order; they and {@link #rounding} sum to {@code to - from}
 */
public record Explanation(double from, double to, List<Contribution> contributions) {
  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /** What there is to explain. */
  public double difference() {
    return to - from;
  }

  /**
   * What the contributions leave: the rounding of published scores, and otherwise less than a
   * double can tell.
   */
  public double rounding() {
    double sum = 0;
    for (Contribution each : contributions) {
      sum += each.amount();
    }
    return difference() - sum;
  }

  /**
   * The contributions as decimals that sum to the decimal of their own sum to the last digit, as a
   * printed table has to: each is cut, and the largest remainders get the digits that are left.
   */
  public Map<Code, BigDecimal> decimals(int places) {
    List<BigDecimal> exact =
        contributions.stream().map(each -> new BigDecimal(each.amount())).toList();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
    BigDecimal sum =
        exact.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .setScale(places, RoundingMode.HALF_UP);
    List<BigDecimal> cut =
        exact.stream().map(each -> each.setScale(places, RoundingMode.FLOOR)).toList();
    int left =
        sum.subtract(cut.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .divide(unit)
            .intValueExact();
    List<Integer> byRemainder =
        IntStream.range(0, cut.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> exact.get(i).subtract(cut.get(i))).reversed())
            .toList();
    Map<Code, BigDecimal> decimals = new LinkedHashMap<>();
    for (int i = 0; i < cut.size(); i++) {
      boolean gets = byRemainder.indexOf(i) < left;
      decimals.merge(
          contributions.get(i).node(), gets ? cut.get(i).add(unit) : cut.get(i), BigDecimal::add);
    }
    return decimals;
  }
}
