package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
    Map<UnitCode, BigDecimal> index = means(enough, EnumSet.allOf(Kpi.class));
    List<Map<UnitCode, Integer>> trials = trials(enough);
    Map<UnitCode, Integer> ranks = ranks(index);
    Map<UnitCode, Standing.Position> positions = new LinkedHashMap<>();
    index.forEach(
        (code, mean) -> positions.put(code, position(code, mean, index.values(), ranks, trials)));
    return positions;
  }

  private static Standing.Position position(
      UnitCode code,
      BigDecimal mean,
      Collection<BigDecimal> all,
      Map<UnitCode, Integer> ranks,
      List<Map<UnitCode, Integer>> trials) {
    int rank = ranks.getOrDefault(code, 0);
    int best = rank;
    int worst = rank;
    for (Map<UnitCode, Integer> trial : trials) {
      int there = trial.getOrDefault(code, rank);
      best = Math.min(best, there);
      worst = Math.max(worst, there);
    }
    boolean tied = all.stream().filter(mean::equals).count() > 1;
    return new Standing.Position(mean.movePointRight(2), rank, tied, best, worst);
  }

  private static List<Map<UnitCode, Integer>> trials(
      Map<UnitCode, Map<Kpi, BigDecimal>> percentiles) {
    List<Map<UnitCode, Integer>> trials = new ArrayList<>();
    for (Kpi left : Kpi.values()) {
      trials.add(ranks(means(percentiles, EnumSet.complementOf(EnumSet.of(left)))));
    }
    return trials;
  }

  private static Map<UnitCode, BigDecimal> means(
      Map<UnitCode, Map<Kpi, BigDecimal>> percentiles, Set<Kpi> used) {
    Map<UnitCode, BigDecimal> means = new LinkedHashMap<>();
    percentiles.forEach((code, of) -> means.put(code, mean(of, used)));
    return means;
  }

  private static BigDecimal mean(Map<Kpi, BigDecimal> of, Set<Kpi> used) {
    List<BigDecimal> present = used.stream().map(of::get).filter(Objects::nonNull).toList();
    return present.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(Math.max(1, present.size())), SCALE, RoundingMode.HALF_UP);
  }

  private static Map<UnitCode, Integer> ranks(Map<UnitCode, BigDecimal> index) {
    Map<UnitCode, Integer> ranks = new LinkedHashMap<>();
    index.forEach(
        (code, mean) ->
            ranks.put(
                code,
                1
                    + (int)
                        index.values().stream()
                            .filter(other -> other.compareTo(mean) > 0)
                            .count()));
    return ranks;
  }
}
