package vn.thuocso.dashboard.scoring.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.score.AreaKpi;
import vn.thuocso.index.score.Areas;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.UnitFigures;
import vn.thuocso.index.score.ViewScores;

/**
 * A former district and what its wards of today come to.
 *
 * @param wards with all their figures, those of views included
 * @param figures means over the wards' shown figures: the total, main indices, groups of views
 * @param kpis indicators that have a rule for areas, made of the wards' readings
 */
record FormerDistrict(
    Body area, List<UnitFigures> wards, UnitFigures figures, Map<Code, AreaKpi> kpis) {

  static List<FormerDistrict> all(Framework framework, Inputs inputs, Scores scores) {
    Areas areas = new Areas(framework);
    List<FormerDistrict> all = new ArrayList<>();
    inputs
        .areas()
        .forEach((area, wards) -> all.add(of(framework, areas, area, wards, inputs, scores)));
    return List.copyOf(all);
  }

  private static FormerDistrict of(
      Framework framework,
      Areas areas,
      Body area,
      List<UnitCode> wards,
      Inputs inputs,
      Scores scores) {
    UnitCode code = new UnitCode(area.code().value());
    List<UnitFigures> own =
        wards.stream().map(ward -> Objects.requireNonNull(scores.figures().get(ward))).toList();
    // A ward's index never holds what it may not show, so a mean of indices hides nobody.
    Map<Code, Figure> means = new LinkedHashMap<>(areas.mean(code, own, Map.of()).byNode());
    List<Map<Code, Figure>> whole = new ArrayList<>();
    own.forEach(ward -> whole.add(new LinkedHashMap<>(ward.byNode())));
    for (ViewScores scored : scores.views()) {
      List<UnitFigures> seen =
          wards.stream().map(ward -> Objects.requireNonNull(scored.figures().get(ward))).toList();
      framework.views().stream()
          .filter(view -> view.code().equals(scored.view()))
          .forEach(view -> means.putAll(areas.groups(code, view, seen).byNode()));
      for (int i = 0; i < seen.size(); i++) {
        whole.get(i).putAll(seen.get(i).byNode());
      }
    }
    List<UnitFigures> figured = new ArrayList<>();
    for (int i = 0; i < wards.size(); i++) {
      figured.add(new UnitFigures(wards.get(i), whole.get(i)));
    }
    return new FormerDistrict(
        area, figured, new UnitFigures(code, means), areas.kpis(wards, inputs.sheet()));
  }

  UnitCode code() {
    return figures.unit();
  }

  /**
   * Whether an indicator of the area, less the wards that show theirs, would tell what one ward may
   * not show. Then the area's figure stays hidden, and the wards keep theirs.
   */
  boolean tells(Code indicator) {
    AreaKpi kpi = kpis.get(indicator);
    return kpi != null
        && wards.stream()
            .filter(ward -> kpi.hidden().contains(ward.unit()))
            .anyMatch(ward -> ward.of(indicator).state() != State.SUPPRESSED);
  }

  /** What the figure may still become while wards may declare: it moves as theirs on the mean. */
  Optional<Interval> open(Code node) {
    OptionalDouble value = figures.of(node).value();
    if (value.isEmpty() || wards.stream().noneMatch(ward -> ward.of(node).interval().isPresent())) {
      return Optional.empty();
    }
    double own = value.getAsDouble();
    return Optional.of(
        new Interval(
            own - mean(node, figure -> valueOf(figure) - lower(figure)),
            own + mean(node, figure -> upper(figure) - valueOf(figure))));
  }

  private double mean(Code node, ToDoubleFunction<Figure> of) {
    return wards.stream()
        .map(ward -> ward.of(node))
        .filter(figure -> figure.value().isPresent())
        .mapToDouble(of)
        .average()
        .orElse(0);
  }

  private static double valueOf(Figure figure) {
    return figure.value().orElseThrow();
  }

  private static double lower(Figure figure) {
    return figure
        .interval()
        .map(open -> Math.min(open.lower(), valueOf(figure)))
        .orElse(valueOf(figure));
  }

  private static double upper(Figure figure) {
    return figure
        .interval()
        .map(open -> Math.max(open.upper(), valueOf(figure)))
        .orElse(valueOf(figure));
  }
}
