package vn.thuocso.index.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.index.composite.Build;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.composite.Plan;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** Scores as a composite: one run of the framework's nominal method, told as figures. */
final class CompositeScoring {
  private final Framework framework;

  CompositeScoring(Framework framework) {
    this.framework = framework;
  }

  Scores score(Dataset dataset, Period period, Places places) throws InvalidInputException {
    Build build = new Build(Plan.of(framework, dataset, period, places));
    build.run(build.plan().nominal());
    Map<UnitCode, UnitFigures> figures = new CompositeFigures(framework, build).all();
    Set<UnitCode> screened =
        build.plan().screened().stream()
            .map(each -> each.unit().code())
            .collect(Collectors.toSet());
    return new Scores(
        period,
        framework.tree().code(),
        figures,
        Rankings.all(framework, figures, screened),
        views(figures),
        new CompositeReports(framework, build).all(),
        Parameters.of(framework));
  }

  private List<ViewScores> views(Map<UnitCode, UnitFigures> figures) {
    List<ViewScores> views = new ArrayList<>();
    framework.views().forEach(view -> views.add(new CompositeView(framework, view).score(figures)));
    return views;
  }
}
