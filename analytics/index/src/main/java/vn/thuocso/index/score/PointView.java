package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.points.Fraction;

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
    tallies.forEach(
        (unit, tally) -> {
          Optional<Levels> levels =
              view.maturity().map(rule -> Levels.of(framework, view, rule, tally));
          UnitFigures ofUnit = new UnitFigures(unit, figures(tally, unitOf(nodes, unit), levels));
          figures.put(unit, ofUnit);
          levels
              .<Verdict>map(found -> new Verdict.Level(found.reached()))
              .or(() -> band(ofUnit, unitOf(nodes, unit)))
              .ifPresent(verdict -> verdicts.put(unit, verdict));
        });
    return new ViewScores(view.code(), figures, verdicts);
  }

  private static UnitFigures unitOf(Map<UnitCode, UnitFigures> nodes, UnitCode unit) {
    return java.util.Objects.requireNonNull(nodes.get(unit));
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

  private Optional<Verdict> band(UnitFigures groups, UnitFigures nodes) {
    return view.bands()
        .flatMap(
            bands ->
                switch (bands.of()) {
                  case WEAKEST -> weakest(groups).flatMap(code -> band(bands, code, groups));
                  case TOTAL -> band(bands, framework.tree().code(), nodes);
                });
  }

  private Optional<Code> weakest(UnitFigures groups) {
    Optional<Code> weakest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (View.Part group : view.groups()) {
      OptionalDouble value = groups.of(group.code()).value();
      if (value.isPresent() && value.getAsDouble() < least) {
        least = value.getAsDouble();
        weakest = Optional.of(group.code());
      }
    }
    return weakest;
  }

  private static Optional<Verdict> band(View.Bands bands, Code code, UnitFigures figures) {
    OptionalDouble value = figures.of(code).value();
    for (int i = 0; i < bands.bands().size() && value.isPresent(); i++) {
      BigDecimal from = bands.bands().get(i).from();
      if (Fraction.of(BigDecimal.valueOf(value.getAsDouble())).compareTo(Fraction.of(from)) >= 0) {
        return Optional.of(new Verdict.Band(i, code));
      }
    }
    return Optional.empty();
  }
}
