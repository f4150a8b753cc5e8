package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import vn.thuocso.index.coherence.Correlation.Association;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Scores;

/**
 * A unit's place and total in two results, which may differ by period, data or definition; empty
 * where a result does not have it. Changes are after − before: a rank that falls is a unit that
 * rises.
 *
 * <p>COINr 1.1 {@code compare_coins}, whose difference is before − after.
 */
public record Shift(
    UnitCode unit,
    OptionalDouble rankBefore,
    OptionalDouble rankAfter,
    OptionalDouble valueBefore,
    OptionalDouble valueAfter) {
  /** Of every unit of either result, by its code. */
  public static List<Shift> of(Scores before, Scores after) {
    TreeSet<UnitCode> units = new TreeSet<>(before.units());
    units.addAll(after.units());
    List<Shift> all = new ArrayList<>();
    for (UnitCode unit : units) {
      all.add(
          new Shift(
              unit,
              rank(before, unit),
              rank(after, unit),
              value(before, unit),
              value(after, unit)));
    }
    return all;
  }

  private static OptionalDouble rank(Scores scores, UnitCode unit) {
    return scores.figures().containsKey(unit)
        ? scores.ranking().rank(unit)
        : OptionalDouble.empty();
  }

  private static OptionalDouble value(Scores scores, UnitCode unit) {
    return scores.figures().containsKey(unit) ? scores.total(unit).value() : OptionalDouble.empty();
  }

  public OptionalDouble rankChange() {
    return difference(rankBefore, rankAfter);
  }

  public OptionalDouble valueChange() {
    return difference(valueBefore, valueAfter);
  }

  private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * How the ranks of two results go together. COINr 1.1 {@code compare_coins_corr}: Pearson's
   * correlation of the ranks.
   */
  public static Association agreement(List<Shift> shifts) {
    return Correlation.PEARSON.of(
        shifts.stream().mapToDouble(each -> each.rankBefore.orElse(Double.NaN)).toArray(),
        shifts.stream().mapToDouble(each -> each.rankAfter.orElse(Double.NaN)).toArray());
  }
}
