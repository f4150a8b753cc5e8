package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thuocso.contract.UnitCode;

/**
 * Competition ranks by the mean of percentile ranks, with the span they move in.
 *
 * <p>The span is a test of the method, not of the data: the ranking is repeated five times, each
 * time without one KPI.
 */
final class Positions {

  /** Means are compared at eight decimals: equal ratios stay equal whatever the order of sums. */
  private static final int SCALE = 8;

  private Positions() {}

  /** The position of everybody with enough KPIs. */
  static Map<UnitCode, Standing.Position> of(Map<UnitCode, Map<Kpi, BigDecimal>> percentiles) {
    Map<UnitCode, Map<Kpi, BigDecimal>> enough = new LinkedHashMap<>();
    percentiles.forEach(
        (code, of) -> {
          if (of.size() >= Ranking.FEWEST_KPIS) {
            enough.put(code, of);
          }
        });
    Trial whole = Trial.of(enough, EnumSet.allOf(Kpi.class));
    List<Trial> trials = new ArrayList<>(List.of(whole));
    for (Kpi left : Kpi.values()) {
      trials.add(Trial.of(enough, EnumSet.complementOf(EnumSet.of(left))));
    }
    Map<UnitCode, Standing.Position> positions = new LinkedHashMap<>();
    enough.keySet().forEach(code -> positions.put(code, position(code, whole, trials)));
    return positions;
  }

  private static Standing.Position position(UnitCode code, Trial whole, List<Trial> trials) {
    IntSummaryStatistics ranks =
        trials.stream().mapToInt(trial -> trial.rank(code)).summaryStatistics();
    List<BigDecimal> means = trials.stream().map(trial -> trial.mean(code)).sorted().toList();
    return new Standing.Position(
        whole.mean(code).movePointRight(2),
        means.get(0).movePointRight(2),
        means.get(means.size() - 1).movePointRight(2),
        whole.rank(code),
        whole.ties(code),
        ranks.getMin(),
        ranks.getMax());
  }

  /** One ranking by the mean of some of the KPIs. */
  private record Trial(Map<UnitCode, BigDecimal> means) {

    static Trial of(Map<UnitCode, Map<Kpi, BigDecimal>> percentiles, Set<Kpi> used) {
      Map<UnitCode, BigDecimal> means = new LinkedHashMap<>();
      percentiles.forEach((code, of) -> means.put(code, meanOf(of, used)));
      return new Trial(means);
    }

    private static BigDecimal meanOf(Map<Kpi, BigDecimal> of, Set<Kpi> used) {
      List<BigDecimal> present = used.stream().map(of::get).filter(Objects::nonNull).toList();
      return present.stream()
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .divide(BigDecimal.valueOf(Math.max(1, present.size())), SCALE, RoundingMode.HALF_UP);
    }

    BigDecimal mean(UnitCode code) {
      return means.getOrDefault(code, BigDecimal.ZERO);
    }

    int rank(UnitCode code) {
      BigDecimal mine = mean(code);
      return 1 + (int) means.values().stream().filter(other -> other.compareTo(mine) > 0).count();
    }

    boolean ties(UnitCode code) {
      return means.values().stream().filter(mean(code)::equals).count() > 1;
    }
  }
}
