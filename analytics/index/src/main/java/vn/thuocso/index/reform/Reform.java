package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Indicator;

/**
 * Which units came out of which former ones: a merger where one unit has several origins, a split
 * where one former unit is the origin of several.
 */
public record Reform(SortedMap<UnitCode, List<Origin>> origins) {
  public Reform {
    TreeMap<UnitCode, List<Origin>> sorted = new TreeMap<>();
    origins.forEach(
        (unit, from) ->
            sorted.put(unit, from.stream().sorted(Comparator.comparing(Origin::former)).toList()));
    origins = Collections.unmodifiableSortedMap(sorted);
  }

  /** Groups the origins by the unit that came out of them. */
  public static Reform of(Collection<Origin> origins) {
    TreeMap<UnitCode, List<Origin>> byUnit = new TreeMap<>();
    for (Origin origin : origins) {
      List<Origin> from = byUnit.computeIfAbsent(origin.unit(), unit -> new ArrayList<>());
      if (from.stream().anyMatch(other -> other.former().equals(origin.former()))) {
        throw new IllegalArgumentException(
            origin.former() + " is an origin of " + origin.unit() + " twice");
      }
      from.add(origin);
    }
    return new Reform(byUnit);
  }

  /**
   * One figure of every new unit, from the former units' scores: {@link #merge(Optional, Map,
   * MergeRule, Map, int)} where nothing counts too few.
   */
  public SortedMap<UnitCode, Merged> merge(
      Map<UnitCode, Cell> figures,
      MergeRule rule,
      Map<UnitCode, BigDecimal> populations,
      int decimals) {
    return merge(Optional.empty(), figures, rule, populations, decimals);
  }

  /**
   * One figure of every new unit, from the former units' figures for it. A former unit to which the
   * figure does not apply is left out; one that has no value leaves the new unit without one too.
   * The figure of a unit that took over one former unit whole is that unit's.
   *
   * <p>Nothing that counts too few to be shown is told, neither by itself nor as the difference
   * between the sum and the other former units, which have figures of their own: a mean needs all
   * its values, and a sum has hidden counts in it only where several came in whole and count enough
   * together.
   *
   * @param indicator whose readings they are, with its rule for small counts; empty for scores
   * @param populations of the former units; only {@link MergeRule#POPULATION_WEIGHTED} asks
   * @param decimals of a mean, rounded half up by one division; a re-summed ratio is not rounded
   */
  public SortedMap<UnitCode, Merged> merge(
      Optional<Indicator> indicator,
      Map<UnitCode, Cell> figures,
      MergeRule rule,
      Map<UnitCode, BigDecimal> populations,
      int decimals) {
    Parts parts = new Parts(indicator, figures, rule, populations);
    TreeMap<UnitCode, Merged> merged = new TreeMap<>();
    origins.forEach(
        (unit, from) -> {
          boolean unchanged = from.size() == 1 && from.get(0).isWhole();
          Merging merging = new Merging(unit, parts, decimals);
          merged.put(
              unit, unchanged ? merging.unchanged(from.get(0).former()) : merging.merge(from));
        });
    return merged;
  }
}
