package vn.thuocso.index.robust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Interval;

/** Ranks and scores of all units in all independent runs, and what they say. */
public final class Outcomes {
  private final List<UnitCode> units;
  private final double[] nominal;
  private final double[] nominalRanks;
  private final double[][] scores;
  private final float[][] ranks;
  private final RankRule rule;
  private final double lower;
  private final boolean scoresCompare;
  private final Ties ties;

  /**
   * @param runs the totals by run and unit
   * @param lower the quantile at the lower end of intervals; the upper end mirrors it
   * @param scoresCompare whether the totals of all runs are on the nominal scale
   */
  Outcomes(
      List<UnitCode> units,
      double[] nominal,
      double[][] runs,
      RankRule rule,
      double lower,
      boolean scoresCompare) {
    this.units = List.copyOf(units);
    this.nominal = nominal.clone();
    this.rule = rule;
    this.nominalRanks = rule.of(nominal);
    this.lower = lower;
    this.scoresCompare = scoresCompare;
    scores = new double[units.size()][runs.length];
    ranks = new float[units.size()][runs.length];
    for (int run = 0; run < runs.length; run++) {
      double[] places = rule.of(runs[run]);
      for (int unit = 0; unit < places.length; unit++) {
        scores[unit][run] = Double.isNaN(places[unit]) ? Double.NaN : runs[run][unit];
        ranks[unit][run] = (float) places[unit];
      }
    }
    ties = new Ties(ranks, nominalRanks);
  }

  /** The units, in order of their codes. */
  public List<UnitCode> units() {
    return units;
  }

  /**
   * The same runs while entries may still come in: in every run a unit's total moves by a share of
   * what its interval leaves open, any share as likely as another. So ranks are as open as scores.
   *
   * @param open by unit, about its nominal total; units without one stay
   * @param seed of the shares
   */
  public Outcomes opened(Map<UnitCode, Interval> open, long seed) {
    double[][] moved = new OpenEntries(open, seed).on(units, nominal, scores, runs());
    RankRule among = rule.among(known(nominalRanks));
    return new Outcomes(units, nominal, moved, among, lower, scoresCompare);
  }

  /**
   * What the same runs make of groups of these units: in every run a group stands as far from its
   * nominal total as its members stand from theirs on the mean. A member without a total in a run
   * is left out of it; a group of none has no place there.
   *
   * @param members by group, each group in the order in which it is to stand
   * @param totals the nominal total of each group that has one
   */
  public Outcomes ofGroups(
      SortedMap<UnitCode, List<UnitCode>> members, Map<UnitCode, Double> totals) {
    List<UnitCode> groups = List.copyOf(members.keySet());
    double[] all =
        groups.stream().mapToDouble(group -> totals.getOrDefault(group, Double.NaN)).toArray();
    int[][] numbers =
        members.values().stream()
            .map(those -> those.stream().mapToInt(this::number).toArray())
            .toArray(int[][]::new);
    double[][] moved = new GroupTotals(nominal, scores).of(numbers, all, runs());
    return new Outcomes(groups, all, moved, rule.among(known(all)), lower, scoresCompare);
  }

  private static boolean[] known(double[] values) {
    boolean[] known = new boolean[values.length];
    for (int at = 0; at < values.length; at++) {
      known[at] = !Double.isNaN(values[at]);
    }
    return known;
  }

  /** Whether scores of the runs say anything beside each other; if not, they have no spread. */
  public boolean scoresCompare() {
    return scoresCompare;
  }

  /** How many runs there were. */
  public int runs() {
    return ranks.length == 0 ? 0 : ranks[0].length;
  }

  /** What the runs made of every unit, in order of the units' codes. */
  public List<Outcome> all() {
    return IntStream.range(0, units.size()).mapToObj(this::outcome).toList();
  }

  /** What the runs made of a unit. */
  public Outcome of(UnitCode unit) {
    return outcome(number(unit));
  }

  private Outcome outcome(int unit) {
    double[] places = Quantiles.sorted(placesOf(unit));
    double[] totals = Quantiles.sorted(scores[unit]);
    return new Outcome(
        units.get(unit),
        known(nominal[unit]),
        known(nominalRanks[unit]),
        places.length,
        spread(places),
        scoresCompare ? spread(totals) : Optional.empty());
  }

  private Optional<Outcome.Spread> spread(double[] sorted) {
    return sorted.length == 0 ? Optional.empty() : Optional.of(Outcome.Spread.of(sorted, lower));
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private double[] placesOf(int unit) {
    return IntStream.range(0, runs()).mapToDouble(run -> ranks[unit][run]).toArray();
  }

  /**
   * The share of its runs that a unit spends at each place, by place; places never taken absent.
   */
  public SortedMap<Double, Double> distribution(UnitCode unit) {
    double[] places = Quantiles.sorted(placesOf(number(unit)));
    SortedMap<Double, Integer> counts = new TreeMap<>();
    for (double place : places) {
      counts.merge(place, 1, Integer::sum);
    }
    SortedMap<Double, Double> shares = new TreeMap<>();
    counts.forEach((place, count) -> shares.put(place, (double) count / places.length));
    return shares;
  }

  /**
   * How often one unit stands above another: the share of the runs in which both have a place, ties
   * counted as half a win for each. So both directions sum to 1. Empty where no run has both.
   */
  public OptionalDouble probabilityAbove(UnitCode unit, UnitCode other) {
    return ties.probabilityAbove(number(unit), number(other));
  }

  /**
   * Units that the runs do not tell apart, best group first. Down the nominal ranking, the first
   * unit that is in no group opens one; each next unit joins it while every member stands above it
   * with a probability below {@code certainty}; the first that does not opens the next group. So
   * every unit is in one group, a group is a stretch of the ranking, none of its members is above a
   * later one for sure, and one of them is above the first of the next group for sure.
   *
   * @param certainty above 0.5 and up to 1, as 0.95
   */
  public List<List<UnitCode>> tiedGroups(double certainty) {
    return ties.groups(certainty).stream()
        .map(group -> group.stream().map(units::get).toList())
        .toList();
  }

  private int number(UnitCode unit) {
    int number = units.indexOf(unit);
    if (number < 0) {
      throw new IllegalArgumentException("no unit " + unit);
    }
    return number;
  }

  /** How many units were given a place in every run, for a caveat beside the figures. */
  public long alwaysRanked() {
    return all().stream().filter(one -> one.runs() == runs()).count();
  }

  /** Every pair's probability, by the first unit's code and the second's: so many as units². */
  public Map<UnitCode, Map<UnitCode, Double>> above() {
    return ties.table(units);
  }
}
