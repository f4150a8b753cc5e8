package vn.thuocso.index.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Scores;

/** Takes scores apart into what each indicator brings. */
public final class Explainer {
  private final Framework framework;

  public Explainer(Framework framework) {
    this.framework = framework;
  }

  /** What a unit's figure for a node is made of; empty where it has none. */
  public Optional<Explanation> score(Scores scores, UnitCode unit, Code code) {
    Node node = node(code);
    OptionalDouble value = scores.figure(unit, code).value();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<Contribution> parts =
        scoresPoints()
            ? new PointContributions(scores, unit, indicators(node)).ofScore()
            : MeanContributions.ofScore(framework, node, new Side(scores, unit));
    List<Contribution> told =
        parts.stream().map(each -> each.withGap(gap(scores, unit, each.node()))).toList();
    return Optional.of(new Explanation(0, value.getAsDouble(), told));
  }

  /**
   * What makes a unit's figure differ from another's, or from its own of another period; empty
   * where either has none. Both were scored by this framework.
   */
  public Optional<Explanation> difference(
      Scores to, UnitCode unit, Scores from, UnitCode other, Code code) {
    Node node = node(code);
    OptionalDouble after = to.figure(unit, code).value();
    OptionalDouble before = from.figure(other, code).value();
    if (after.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    List<Contribution> parts =
        scoresPoints()
            ? new PointContributions(to, unit, indicators(node))
                .minus(new PointContributions(from, other, indicators(node)))
            : MeanContributions.ofDifference(
                framework, node, new Side(to, unit), new Side(from, other));
    List<Contribution> told =
        parts.stream()
            .map(
                each ->
                    each.withGap(
                        Math.max(gap(to, unit, each.node()), gap(from, other, each.node()))))
            .toList();
    return Optional.of(new Explanation(before.getAsDouble(), after.getAsDouble(), told));
  }

  /** How much of a figure nobody measured: all of a missing one, the imputed share of others. */
  private static double gap(Scores scores, UnitCode unit, Code node) {
    Figure figure = scores.figure(unit, node);
    return figure.state() == State.MISSING ? 1 : Math.min(1, figure.shares().imputed());
  }

  /** The unit one place above by the total: the nearest with a better rank, first by code. */
  public static Optional<UnitCode> above(Scores scores, UnitCode unit) {
    OptionalDouble own = scores.ranking().rank(unit);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    double best = 0;
    Optional<UnitCode> above = Optional.empty();
    for (UnitCode other : scores.units()) {
      OptionalDouble rank = scores.ranking().rank(other);
      if (rank.isPresent() && rank.getAsDouble() < own.getAsDouble() && rank.getAsDouble() > best) {
        best = rank.getAsDouble();
        above = Optional.of(other);
      }
    }
    return above;
  }

  private boolean scoresPoints() {
    return framework.scoring() == ScoringKind.POINTS;
  }

  private Node node(Code code) {
    return framework.find(code).orElseThrow(() -> new IllegalArgumentException("no node " + code));
  }

  private static List<Indicator> indicators(Node node) {
    return node.indicators();
  }
}
