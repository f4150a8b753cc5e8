package vn.thuocso.index.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.points.Fraction;

/**
 * Which practices of a unit qualify at which level of maturity.
 *
 * @param qualifying by level, how many practices qualify
 * @param assessed by level, how many practices have something assessed there
 * @param reached the level that the unit has reached, from 1; 0 for none
 */
record Levels(List<Integer> qualifying, List<Integer> assessed, int reached) {
  Levels {
    qualifying = List.copyOf(qualifying);
    assessed = List.copyOf(assessed);
  }

  static Levels of(Practices practices, UnitTally tally) {
    View.Maturity rule = practices.rule();
    List<Integer> qualifying = new ArrayList<>(Collections.nCopies(practices.levels(), 0));
    List<Integer> assessed = new ArrayList<>(Collections.nCopies(practices.levels(), 0));
    for (List<List<Code>> practice : practices.byLevel().values()) {
      List<Tally> tallies = practice.stream().map(tally::of).toList();
      for (int level = 0; level < practices.levels(); level++) {
        assessed.set(level, assessed.get(level) + (tallies.get(level).isAssessed() ? 1 : 0));
        qualifying.set(level, qualifying.get(level) + (qualifies(tallies, level, rule) ? 1 : 0));
      }
    }
    return new Levels(qualifying, assessed, reached(qualifying, assessed, rule));
  }

  /** The share of the practices assessed at a level that qualify there. */
  OptionalDouble share(int level, Rounding rounding) {
    return assessed.get(level) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            share(qualifying.get(level), assessed.get(level))
                .round(rounding.index(), rounding.mode())
                .doubleValue());
  }

  private static Fraction share(int part, int whole) {
    return Fraction.of(part).dividedBy(Fraction.of(whole));
  }

  /** At this level, and at every lower one where the practice has something assessed. */
  private static boolean qualifies(List<Tally> practice, int level, View.Maturity rule) {
    for (int lower = 0; lower < level; lower++) {
      if (practice.get(lower).isAssessed() && !reaches(practice.get(lower), lower, rule)) {
        return false;
      }
    }
    return practice.get(level).isAssessed() && reaches(practice.get(level), level, rule);
  }

  private static boolean reaches(Tally tally, int level, View.Maturity rule) {
    return tally.share().compareTo(Fraction.of(rule.thresholds().get(level))) >= 0;
  }

  /** A level at which nothing is assessed has not been reached, nor has any above it. */
  private static int reached(List<Integer> qualifying, List<Integer> assessed, View.Maturity rule) {
    Fraction least = Fraction.of(rule.shareOfPractices());
    int level = 0;
    while (level < assessed.size()
        && assessed.get(level) > 0
        && share(qualifying.get(level), assessed.get(level)).compareTo(least) >= 0) {
      level++;
    }
    return level;
  }
}
