package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.View;

/** Scores another partition of a framework's nodes, under point scoring. */
final class PointView {
  private final Framework framework;
  private final View view;
  private final PointFigures make;

  PointView(Framework framework, View view) {
    this.framework = framework;
    this.view = view;
    this.make = new PointFigures(framework.rounding());
  }

  ViewScores score(Map<UnitCode, UnitTally> tallies, Map<UnitCode, UnitFigures> nodes) {
    Map<UnitCode, UnitFigures> figures = new LinkedHashMap<>();
    Map<UnitCode, Verdict> verdicts = new LinkedHashMap<>();
    Optional<Practices> practices =
        view.maturity().map(rule -> Practices.of(framework, view, rule));
    tallies.forEach(
        (unit, tally) -> {
          Optional<Levels> levels = practices.map(of -> Levels.of(of, tally));
          UnitFigures ofUnit = new UnitFigures(unit, figures(tally, unitOf(nodes, unit), levels));
          figures.put(unit, ofUnit);
          levels
              .<Verdict>map(found -> new Verdict.Level(found.reached()))
              .or(() -> new Banding(framework, view).of(ofUnit, unitOf(nodes, unit)))
              .ifPresent(verdict -> verdicts.put(unit, verdict));
        });
    return new ViewScores(view.code(), figures, verdicts);
  }

  private static UnitFigures unitOf(Map<UnitCode, UnitFigures> nodes, UnitCode unit) {
    return Objects.requireNonNull(nodes.get(unit));
  }

  /**
   * A level's value is its share of qualifying practices; its points are those of its indicators.
   */
  private Map<Code, Figure> figures(UnitTally tally, UnitFigures nodes, Optional<Levels> levels) {
    Map<Code, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < view.groups().size(); i++) {
      View.Part group = view.groups().get(i);
      Tally sum = tally.of(group.members());
      int level = i;
      figures.put(
          group.code(),
          levels.isPresent()
              ? make.valued(sum, levels.get().share(level, framework.rounding()))
              : figure(sum, group.members(), nodes));
    }
    return figures;
  }

  private Figure figure(Tally sum, List<Code> members, UnitFigures nodes) {
    return switch (view.value()) {
      case EARNED -> make.group(sum);
      case ARITHMETIC -> make.valued(sum, mean(members, nodes));
    };
  }

  /** The mean of the members that have a value. */
  private OptionalDouble mean(List<Code> members, UnitFigures nodes) {
    return Mean.of(
        members.stream().map(code -> nodes.of(code).value()).toList(), framework.rounding());
  }
}
