package vn.thuocso.index.bundle;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Standing;
import vn.thuocso.index.score.Verdict;
import vn.thuocso.index.score.ViewScores;
import vn.thuocso.index.table.Table;

/**
 * Scores as rows: one for each unit and node of the tree, then one for each group of each view,
 * whose {@code view} is not empty; a view's verdict on a unit stands in a row without a node.
 */
public final class ResultTable {
  private final Framework framework;
  private final Scores scores;
  private final Table table =
      new Table(
          "period",
          "unit",
          "view",
          "node",
          "state",
          "value",
          "earned",
          "assessed",
          "maximum",
          "low",
          "high",
          "measured",
          "declared",
          "survey",
          "imputed",
          "availability",
          "rank",
          "unranked",
          "verdict");

  private ResultTable(Framework framework, Scores scores) {
    this.framework = framework;
    this.scores = scores;
  }

  /** All figures of all units. */
  public static Table of(Framework framework, Scores scores) {
    ResultTable result = new ResultTable(framework, scores);
    for (UnitCode unit : scores.units()) {
      result.tree(unit);
      result.views(unit);
    }
    return result.table;
  }

  /** The totals of all units. */
  public static Table totals(Framework framework, Scores scores) {
    ResultTable result = new ResultTable(framework, scores);
    for (UnitCode unit : scores.units()) {
      result.node(unit, framework.tree());
    }
    return result.table;
  }

  private void tree(UnitCode unit) {
    framework.nodes().forEach(node -> node(unit, node));
  }

  private void node(UnitCode unit, Node node) {
    Standing standing = scores.ranking(node.code()).of(unit);
    row(unit, "", node.code().value(), scores.figure(unit, node.code()), Optional.of(standing));
  }

  private void views(UnitCode unit) {
    for (int v = 0; v < framework.views().size(); v++) {
      View view = framework.views().get(v);
      ViewScores of = scores.views().get(v);
      for (View.Part part : view.groups()) {
        Optional<Figure> figure =
            Optional.ofNullable(of.figures().get(unit)).map(all -> all.of(part.code()));
        figure.ifPresent(
            found -> row(unit, view.code().value(), part.code().value(), found, Optional.empty()));
      }
      Optional.ofNullable(of.verdicts().get(unit))
          .ifPresent(verdict -> verdict(unit, view, verdict));
    }
  }

  private void row(
      UnitCode unit, String view, String node, Figure figure, Optional<Standing> standing) {
    Optional<Points> points = figure.points();
    Optional<Interval> interval = figure.interval();
    table.add(
        scores.period().label(),
        unit.value(),
        view,
        node,
        figure.state().name(),
        number(figure.value()),
        points.map(Points::earned).orElse(null),
        points.map(Points::assessed).orElse(null),
        points.map(Points::maximum).orElse(null),
        interval.map(Interval::lower).orElse(null),
        interval.map(Interval::upper).orElse(null),
        figure.shares().measured(),
        figure.shares().declared(),
        figure.shares().survey(),
        figure.shares().imputed(),
        figure.availability(),
        standing.map(ResultTable::rank).orElse(null),
        standing.map(ResultTable::reason).orElse(null),
        null);
  }

  private void verdict(UnitCode unit, View view, Verdict verdict) {
    String text =
        verdict instanceof Verdict.Band band
            ? view.bands().orElseThrow().bands().get(band.step()).name().vi()
            : String.valueOf(((Verdict.Level) verdict).reached());
    @Nullable Object[] row = new @Nullable Object[table.columns().size()];
    row[0] = scores.period().label();
    row[1] = unit.value();
    row[2] = view.code().value();
    row[3] = "";
    row[row.length - 1] = text;
    table.add(row);
  }

  private static @Nullable Object rank(Standing standing) {
    return standing instanceof Standing.Ranked ranked ? ranked.rank() : null;
  }

  private static @Nullable Object reason(Standing standing) {
    return standing instanceof Standing.Unranked unranked ? unranked.reason().name() : null;
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /** What a second run needs to give the same, with the engine's version. */
  public static Map<String, Object> parameters(Scores scores) {
    Map<String, Object> parameters = new java.util.LinkedHashMap<>();
    parameters.put("engine", Engine.VERSION);
    parameters.put("period", scores.period().label());
    parameters.putAll(scores.parameters());
    return parameters;
  }
}
