package vn.thuocso.index.robust;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Scores;

/**
 * Runs that are kept, to be looked at again as they would be if units had earned more points,
 * everything else drawn as before. Never changes; any number of threads may ask.
 */
public final class Draws {
  private final PointsSubject subject;
  private final Study study;
  private final Design design;
  private final double[][] runs;
  private final List<UnitCode> units;
  private final RankRule rule;
  private final Optional<Open> open;

  Draws(
      PointsSubject subject,
      Study study,
      Design design,
      double[][] runs,
      List<UnitCode> units,
      RankRule rule,
      Optional<Open> open) {
    this.subject = subject;
    this.study = study;
    this.design = design;
    this.runs = runs;
    this.units = List.copyOf(units);
    this.rule = rule;
    this.open = open;
  }

  /** What may still come in, and the seed by which it is drawn. */
  record Open(Scores scores, long seed) {
    Map<UnitCode, Interval> intervals() {
      Map<UnitCode, Interval> intervals = new HashMap<>();
      scores
          .units()
          .forEach(unit -> scores.total(unit).interval().ifPresent(of -> intervals.put(unit, of)));
      return intervals;
    }

    /** What a unit that has earned more leaves open: what it has handed in can rise no more. */
    Optional<Interval> of(UnitCode unit, Map<Code, BigDecimal> gains) {
      BigDecimal handedIn =
          gains.entrySet().stream()
              .filter(each -> scores.figure(unit, each.getKey()).state() == State.MISSING)
              .map(Map.Entry::getValue)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      double assessed =
          scores.total(unit).points().map(of -> of.assessed().doubleValue()).orElse(1.0);
      return scores
          .total(unit)
          .interval()
          .map(
              of ->
                  new Interval(
                      of.lower(),
                      Math.max(of.lower(), of.upper() - handedIn.doubleValue() / assessed)));
    }
  }

  /** The same draws while entries may still come in, as {@link Outcomes#opened} opens them. */
  public Draws opened(Scores scores, long seed) {
    return new Draws(
        subject, study, design, runs, units, rule, Optional.of(new Open(scores, seed)));
  }

  /** What the runs made of all units, as they are. */
  public Outcomes asTheyAre() {
    return outcomes(runs, open.map(Open::intervals).orElse(Map.of()));
  }

  /**
   * What they make of them if one unit had earned more.
   *
   * @param gains points to add, by indicator; beyond its maximum nothing can be earned
   */
  public Outcomes lifted(UnitCode unit, Map<Code, BigDecimal> gains) {
    return lifted(Map.of(unit, gains));
  }

  /** What they make of them if several units had earned more; gains by unit, then indicator. */
  public Outcomes lifted(Map<UnitCode, Map<Code, BigDecimal>> gains) {
    double[][] changed = Arrays.stream(runs).map(double[]::clone).toArray(double[][]::new);
    Map<UnitCode, Interval> intervals = open.map(Open::intervals).orElseGet(HashMap::new);
    gains.forEach(
        (unit, own) -> {
          int number = number(unit);
          double[] totals = subject.lifted(study, design, number, own);
          for (int run = 0; run < runs.length; run++) {
            changed[run][number] = totals[run];
          }
          open.flatMap(all -> all.of(unit, own)).ifPresent(of -> intervals.put(unit, of));
        });
    return outcomes(changed, intervals);
  }

  /**
   * How often a unit that had earned more would stand above another, as {@link
   * Outcomes#probabilityAbove} tells it of units that are ranked.
   */
  public double probabilityAbove(UnitCode unit, Map<Code, BigDecimal> gains, UnitCode other) {
    double[] mine = subject.lifted(study, design, number(unit), gains);
    double[] theirs = new double[runs.length];
    for (int run = 0; run < runs.length; run++) {
      theirs[run] = runs[run][number(other)];
    }
    open.ifPresent(
        all -> {
          all.of(unit, gains).ifPresent(of -> move(mine, unit, of, all.seed()));
          all.of(other, Map.of()).ifPresent(of -> move(theirs, other, of, all.seed()));
        });
    RankRule pair = rule.among(new boolean[] {true, true});
    double wins = 0;
    for (int run = 0; run < runs.length; run++) {
      double[] places = pair.of(new double[] {mine[run], theirs[run]});
      wins += places[0] < places[1] ? 1 : places[0] == places[1] ? 0.5 : 0;
    }
    return wins / runs.length;
  }

  private void move(double[] totals, UnitCode unit, Interval open, long seed) {
    double[] moves =
        OpenEntries.moves(open, subject.nominal()[number(unit)], seed, number(unit), runs.length);
    for (int run = 0; run < totals.length; run++) {
      totals[run] += moves[run];
    }
  }

  private int number(UnitCode unit) {
    int number = units.indexOf(unit);
    if (number < 0) {
      throw new IllegalArgumentException("no unit " + unit);
    }
    return number;
  }

  private Outcomes outcomes(double[][] totals, Map<UnitCode, Interval> intervals) {
    Outcomes drawn = new Outcomes(units, subject.nominal(), totals, rule, study.lower(), true);
    return open.map(all -> drawn.opened(intervals, all.seed())).orElse(drawn);
  }
}
