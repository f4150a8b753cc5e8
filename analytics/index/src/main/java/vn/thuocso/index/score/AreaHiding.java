package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;

/**
 * Complementary suppression: what an area's sum less the units shown would tell is never one unit,
 * nor a number too small to show. One hidden unit forces a second, the one of the least denominator
 * above zero (ties by code), and a third while those hidden together still count too few. The
 * hidden units stand in the sum together, or, where the counts of one are not known, all stay out.
 *
 * @param without units hidden in the data themselves, whose counts nobody knows here
 * @param secret counts that the data has and the indicator's rule hides
 * @param shown counts that may be shown by themselves
 */
record AreaHiding(List<UnitCode> without, List<Counts> secret, List<Counts> shown) {
  /** A unit's numerator and denominator. */
  record Counts(UnitCode unit, Reading.Ratio ratio) {}

  /** What the sum is made of, and which units it hides, by code. */
  record Result(List<Counts> summed, List<UnitCode> hidden) {}

  /**
   * @param suppressed all units whose entry is suppressed, with counts or without
   */
  static AreaHiding of(
      Collection<UnitCode> suppressed,
      SortedMap<UnitCode, Reading.Ratio> secret,
      SortedMap<UnitCode, Reading.Ratio> shown) {
    List<UnitCode> without = suppressed.stream().filter(unit -> !secret.containsKey(unit)).toList();
    return new AreaHiding(without, counts(secret), counts(shown));
  }

  private static List<Counts> counts(SortedMap<UnitCode, Reading.Ratio> ratios) {
    List<Counts> counts = new ArrayList<>();
    ratios.forEach((unit, ratio) -> counts.add(new Counts(unit, ratio)));
    return counts;
  }

  /** Hides as few units as it takes, always the same ones. */
  Result hide(Marker marker) {
    List<Counts> hidden = new ArrayList<>(secret);
    List<Counts> rest = new ArrayList<>(shown);
    List<Counts> candidates =
        shown.stream()
            .filter(of -> of.ratio().denominator().signum() > 0)
            .sorted(Comparator.comparing(of -> of.ratio().denominator()))
            .toList();
    for (int i = 0; i < candidates.size() && tells(hidden, marker); i++) {
      hidden.add(candidates.get(i));
      rest.remove(candidates.get(i));
    }
    TreeSet<UnitCode> codes = new TreeSet<>(without);
    hidden.forEach(of -> codes.add(of.unit()));
    if (without.isEmpty() && !tells(hidden, marker)) {
      rest.addAll(hidden);
    }
    return new Result(rest, List.copyOf(codes));
  }

  /** Whether what is hidden could be had by a difference. */
  private boolean tells(List<Counts> hidden, Marker marker) {
    int units = hidden.size() + without.size();
    return units == 1 || (units > 1 && without.isEmpty() && isSmall(hidden, marker));
  }

  private static boolean isSmall(List<Counts> hidden, Marker marker) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (Counts of : hidden) {
      above = above.add(of.ratio().numerator());
      below = below.add(of.ratio().denominator());
    }
    Mark together = marker.mark(new Cell.Present(new Reading.Ratio(above, below)));
    return together instanceof Mark.Absent absent && absent.state() == State.SUPPRESSED;
  }

  static AreaKpi.Over sum(List<Counts> of) {
    Fraction above = Fraction.ZERO;
    Fraction below = Fraction.ZERO;
    for (Counts counts : of) {
      above = above.plus(Fraction.of(counts.ratio().numerator()));
      below = below.plus(Fraction.of(counts.ratio().denominator()));
    }
    return new AreaKpi.Over(above, below);
  }
}
