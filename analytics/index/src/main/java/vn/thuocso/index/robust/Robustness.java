package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;
import vn.thuocso.index.score.Standing;

/** Tells how sure the ranks of one period are, and what they hang on. */
public final class Robustness {
  private static final Place REQUEST = Place.of("robustness");

  private final Framework framework;
  private final Subject subject;
  private final List<UnitCode> units;
  private final RankRule rule;

  private Robustness(Framework framework, Subject subject, Scores scores) {
    this.framework = framework;
    this.subject = subject;
    units = scores.units();
    boolean[] ranked = new boolean[units.size()];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = scores.ranking().of(units.get(i)) instanceof Standing.Ranked;
    }
    rule = RankRule.of(framework, ranked);
  }

  /**
   * Makes ready to vary a framework on a period of a dataset.
   *
   * @throws InvalidInputException with everything that the nominal method cannot work with
   */
  public static Robustness of(Framework framework, Dataset dataset, Period period, Places places)
      throws InvalidInputException {
    Scores scores = Scoring.of(framework).score(dataset, period, places);
    Sheet sheet = dataset.sheet(period).orElseThrow();
    Subject subject =
        framework.scoring() == ScoringKind.POINTS
            ? new PointsSubject(framework, sheet, scores, REQUEST)
            : new CompositeSubject(
                framework, Plan.of(framework, dataset, period, places), scores.units(), REQUEST);
    return new Robustness(framework, subject, scores);
  }

  /**
   * Draws as often as asked and describes scores and ranks (COINr 1.1 {@code get_sensitivity}, type
   * UA).
   *
   * @throws InvalidInputException with every factor that the framework's method does not have
   * @throws CancellationException when the progress says so
   */
  public Uncertainty uncertainty(Study study, Progress progress) throws InvalidInputException {
    refuse(study);
    Design design = new Design.Independent(study.seed(), study.factors().size(), study.runs());
    double[][] runs = run(study, design, progress);
    return new Uncertainty(outcomes(study, design, runs), parameters(study, design), study);
  }

  /**
   * Draws as {@link #uncertainty} does and keeps the runs of an index that scores points.
   *
   * @throws InvalidInputException with every factor that the framework's method does not have
   * @throws IllegalStateException if the framework scores no points
   */
  public Draws draws(Study study, Progress progress) throws InvalidInputException {
    if (!(subject instanceof PointsSubject points)) {
      throw new IllegalStateException(framework.code() + " scores no points");
    }
    refuse(study);
    Design design = new Design.Independent(study.seed(), study.factors().size(), study.runs());
    return new Draws(
        points, study, design, run(study, design, progress), units, rule, Optional.empty());
  }

  /**
   * Runs Saltelli's design and tells which factor moves the target (COINr 1.1 {@code
   * get_sensitivity}, type SA, whose target is the mean rank change).
   *
   * @throws InvalidInputException with every factor that the framework's method does not have; with
   *     one factor alone, or a target that has no nominal value
   * @throws CancellationException when the progress says so
   */
  public Sensitivity sensitivity(Study study, Target target, Progress progress)
      throws InvalidInputException {
    refuse(study, target);
    refuse(study);
    Design.Saltelli design =
        new Design.Saltelli(study.seed(), study.factors().size(), study.runs());
    double[][] runs = run(study, design, progress);
    Sobol.Options options = new Sobol.Options(study.seed(), study.resamples(), study.lower());
    Sobol.Result indices = Sobol.estimate(design, figures(target, runs), study.names(), options);
    return new Sensitivity(
        indices, new Uncertainty(outcomes(study, design, runs), parameters(study, design), study));
  }

  private void refuse(Study study) throws InvalidInputException {
    Problems problems = new Problems();
    Refusals.twice(study.factors(), problems, REQUEST);
    subject.refuse(study.factors(), problems);
    problems.throwIfAny();
  }

  private void refuse(Study study, Target target) throws InvalidInputException {
    Problems problems = new Problems();
    if (study.factors().size() < 2) {
      Refusals.alone(problems, study.factors().get(0), REQUEST);
    }
    if (target instanceof Target.Score && !subject.keepsScale(study.factors())) {
      Refusals.scalesVary(problems, study.factors(), REQUEST);
    }
    if (!(target instanceof Target.MeanRankChange) && Double.isNaN(nominal(target))) {
      Refusals.noTarget(problems, unit(target), REQUEST);
    }
    problems.throwIfAny();
  }

  private static UnitCode unit(Target target) {
    return target instanceof Target.Rank rank ? rank.unit() : ((Target.Score) target).unit();
  }

  private int number(UnitCode unit) {
    int number = units.indexOf(unit);
    if (number < 0) {
      throw new IllegalArgumentException("no unit " + unit);
    }
    return number;
  }

  private double nominal(Target target) {
    double[] totals = subject.nominal();
    return (target instanceof Target.Rank ? rule.of(totals) : totals)[number(unit(target))];
  }

  private double[][] run(Study study, Design design, Progress progress) {
    return Simulation.run(
        subject.model(study.seed(), study.factors()), design, study.threads(), progress);
  }

  private Outcomes outcomes(Study study, Design design, double[][] runs) {
    double[][] independent = Arrays.copyOf(runs, design.independent());
    return new Outcomes(
        units,
        subject.nominal(),
        independent,
        rule,
        study.lower(),
        subject.keepsScale(study.factors()));
  }

  private Parameters parameters(Study study, Design design) {
    return new Parameters(subject, study, design);
  }

  private double[] figures(Target target, double[][] runs) {
    if (target instanceof Target.MeanRankChange) {
      return RankChanges.means(runs, subject.nominal(), rule);
    }
    int number = number(unit(target));
    double nominal = nominal(target);
    boolean isRank = target instanceof Target.Rank;
    return Arrays.stream(runs)
        .mapToDouble(totals -> (isRank ? rule.of(totals) : totals)[number] - nominal)
        .toArray();
  }

  /**
   * Leaves every node but the root out, one at a time, and compares the ranks (COINr 1.1 {@code
   * remove_elements}).
   */
  public List<Removal> leaveOneOut() {
    double[] before = rule.of(subject.nominal());
    List<Removal> removals = new ArrayList<>();
    for (Node node : framework.nodes()) {
      if (!node.equals(framework.tree())) {
        double[] totals = subject.without(node);
        removals.add(Removal.of(node.code(), units, totals, before, rule.of(totals)));
      }
    }
    return removals;
  }
}
