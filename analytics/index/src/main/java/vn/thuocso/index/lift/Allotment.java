package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads the points needed over the criteria chosen, sparing the dearest first. */
final class Allotment {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1, 2);

  private Allotment() {}

  static List<BigDecimal> of(List<Chance> chosen, BigDecimal need, Costs costs) {
    List<BigDecimal> gains = new ArrayList<>(chosen.stream().map(Chance::gain).toList());
    BigDecimal spare = gains.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(need);
    List<Integer> dearestFirst =
        IntStream.range(0, chosen.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> -costs.of(chosen.get(i).effort()))
                    .thenComparing(Collections.reverseOrder()))
            .toList();
    for (int i : dearestFirst) {
      if (!chosen.get(i).inSteps()) {
        BigDecimal less = spare.min(gains.get(i).subtract(LEAST)).max(BigDecimal.ZERO);
        gains.set(i, gains.get(i).subtract(less));
        spare = spare.subtract(less);
      }
    }
    return List.copyOf(gains);
  }
}
