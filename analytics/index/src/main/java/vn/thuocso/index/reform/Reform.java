package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;

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
   * One figure of every new unit, from the former units' figures for it. A former unit to which the
   * figure does not apply is left out; one that has no value leaves the new unit without one too,
   * in the same state. Re-summing leaves the figure of a unit that took over one former unit whole
   * as it was.
   *
   * @param populations of the former units; only {@link MergeRule#POPULATION_WEIGHTED} asks
   * @param decimals of a mean, rounded half up by one division; a re-summed ratio is not rounded
   */
  public SortedMap<UnitCode, Merged> merge(
      Map<UnitCode, Cell> figures,
      MergeRule rule,
      Map<UnitCode, BigDecimal> populations,
      int decimals) {
    Parts parts = new Parts(figures, rule, populations);
    TreeMap<UnitCode, Merged> merged = new TreeMap<>();
    origins.forEach(
        (unit, from) -> {
          List<Part> given = from.stream().map(parts::of).toList();
          merged.put(
              unit,
              rule == MergeRule.RESUMMED && isUnchanged(from)
                  ? unchanged(unit, from.get(0).former(), figures)
                  : merge(unit, given, rule, decimals));
        });
    return merged;
  }

  private static boolean isUnchanged(List<Origin> from) {
    return from.size() == 1
        && from.get(0).share().filter(share -> share.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private static Merged unchanged(UnitCode unit, UnitCode former, Map<UnitCode, Cell> figures) {
    Cell cell = figures.getOrDefault(former, Cell.MISSING);
    boolean known = cell instanceof Cell.Present;
    return new Merged(
        unit,
        cell,
        MergeRule.RESUMMED,
        known ? List.of(former) : List.of(),
        known || cell instanceof Cell.NotApplicable ? List.of() : List.of(former));
  }

  private static Merged merge(UnitCode unit, List<Part> given, MergeRule rule, int decimals) {
    List<Part.Unknown> unknown = only(Part.Unknown.class, given);
    if (!unknown.isEmpty()) {
      List<UnitCode> without = unknown.stream().map(Part.Unknown::former).toList();
      return new Merged(unit, whyNot(unknown), rule, List.of(), without);
    }
    List<Part.Counted> counted = only(Part.Counted.class, given);
    List<UnitCode> from = counted.stream().map(Part.Counted::former).toList();
    return counted.isEmpty()
        ? new Merged(unit, new Cell.NotApplicable(), rule, from, List.of())
        : new Merged(unit, cell(counted, rule, decimals), rule, from, List.of());
  }

  private static Cell cell(List<Part.Counted> counted, MergeRule rule, int decimals) {
    Fraction above =
        counted.stream().map(Part.Counted::above).reduce(Fraction.ZERO, Fraction::plus);
    Fraction below =
        counted.stream().map(Part.Counted::below).reduce(Fraction.ZERO, Fraction::plus);
    if (rule == MergeRule.RESUMMED) {
      return new Cell.Present(new Reading.Ratio(above.exactly(), below.exactly()));
    }
    return below.signum() == 0
        ? new Cell.Missing()
        : new Cell.Present(
            new Reading.Amount(above.dividedBy(below).round(decimals, RoundingMode.HALF_UP)));
  }

  /** Missing wins over suppressed: what is not there cannot be hidden. */
  private static Cell whyNot(List<Part.Unknown> unknown) {
    return unknown.stream()
        .map(Part.Unknown::why)
        .filter(Cell.Missing.class::isInstance)
        .findFirst()
        .orElseGet(() -> unknown.get(0).why());
  }

  private static <P extends Part> List<P> only(Class<P> kind, List<Part> given) {
    return given.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
