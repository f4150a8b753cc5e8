package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.thuocso.index.data.UnitCode;

/** Which units the runs tell apart, pair by pair. */
final class Ties {

  private final float[][] ranks;
  private final double[] nominalRanks;

  /**
   * @param ranks the places by unit and run; NaN for none
   * @param nominalRanks the nominal places; NaN for none
   */
  Ties(float[][] ranks, double[] nominalRanks) {
    this.ranks = ranks;
    this.nominalRanks = nominalRanks;
  }

  /** The share of the runs with both in which one is above the other, ties as half a win. */
  OptionalDouble probabilityAbove(int unit, int other) {
    int wins = 0;
    int ties = 0;
    int both = 0;
    for (int run = 0; run < ranks[unit].length; run++) {
      float mine = ranks[unit][run];
      float theirs = ranks[other][run];
      if (!Float.isNaN(mine) && !Float.isNaN(theirs)) {
        both++;
        wins += mine < theirs ? 1 : 0;
        ties += mine == theirs ? 1 : 0;
      }
    }
    return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((wins + ties / 2.0) / both);
  }

  /** Every pair's probability, by the codes of both. */
  Map<UnitCode, Map<UnitCode, Double>> table(List<UnitCode> units) {
    Map<UnitCode, Map<UnitCode, Double>> table = new TreeMap<>();
    for (int unit = 0; unit < ranks.length; unit++) {
      Map<UnitCode, Double> row = new TreeMap<>();
      for (int other = 0; other < ranks.length; other++) {
        OptionalDouble share = probabilityAbove(unit, other);
        if (unit != other && share.isPresent()) {
          row.put(units.get(other), share.getAsDouble());
        }
      }
      table.put(units.get(unit), row);
    }
    return table;
  }

  /** The groups of {@link Outcomes#tiedGroups}, by the units' numbers. */
  List<List<Integer>> groups(double certainty) {
    if (!(certainty > 0.5 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty: " + certainty);
    }
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int unit : byNominalRank()) {
      if (open.isEmpty() || open.stream().anyMatch(one -> isAbove(one, unit, certainty))) {
        open = new ArrayList<>();
        groups.add(open);
      }
      open.add(unit);
    }
    return groups;
  }

  private boolean isAbove(int unit, int other, double certainty) {
    return probabilityAbove(unit, other).orElse(0.5) >= certainty;
  }

  /** The numbers of the units that have a nominal place, best first, ties by code. */
  private int[] byNominalRank() {
    return IntStream.range(0, nominalRanks.length)
        .filter(unit -> !Double.isNaN(nominalRanks[unit]))
        .boxed()
        .sorted(Comparator.comparingDouble(unit -> nominalRanks[unit]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
