package vn.thuocso.index.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.AreaKpi;
import vn.thuocso.index.score.Areas;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.UnitFigures;
import vn.thuocso.index.table.Table;

/** Areas as rows: the total, the main indices, then the indicators that have a rule for areas. */
final class AreaTable {
  private final Framework framework;
  private final Scores scores;
  private final Sheet sheet;
  private final Table table =
      new Table(
          "period",
          "area",
          "node",
          "rule",
          "state",
          "value",
          "numerator",
          "denominator",
          "low",
          "high",
          "units",
          "counted",
          "missing",
          "not_applicable",
          "suppressed",
          "hidden");

  private AreaTable(Framework framework, Scores scores, Sheet sheet) {
    this.framework = framework;
    this.scores = scores;
    this.sheet = sheet;
  }

  static Table read(Edition edition, Scores scores, Source areas, boolean totals)
      throws InvalidInputException {
    if (edition.framework().scoring() != ScoringKind.POINTS) {
      throw Inputs.refused("--areas", "Khu vực chỉ có ở bộ chỉ số chấm theo điểm.");
    }
    SortedMap<UnitCode, List<UnitCode>> units = ReformFile.areas(areas);
    known(units, scores, areas.name());
    Sheet sheet = edition.dataset().sheet(edition.period()).orElseThrow();
    AreaTable table = new AreaTable(edition.framework(), scores, sheet);
    units.forEach((area, of) -> table.area(area, of, totals));
    return table.table;
  }

  private static void known(SortedMap<UnitCode, List<UnitCode>> areas, Scores scores, String file)
      throws InvalidInputException {
    Problems problems = new Problems();
    areas.forEach(
        (area, units) ->
            units.stream()
                .filter(unit -> !scores.figures().containsKey(unit))
                .forEach(
                    unit ->
                        problems.add(
                            Rule.UNKNOWN_CODE,
                            unit.value(),
                            Place.of(file),
                            "Kỳ này không có đơn vị " + unit + " (khu vực " + area + ").")));
    problems.throwIfAny();
  }

  private void area(UnitCode area, List<UnitCode> units, boolean totals) {
    Areas areas = new Areas(framework);
    List<UnitFigures> figures = new ArrayList<>();
    units.forEach(unit -> figures.add(Objects.requireNonNull(scores.figures().get(unit))));
    Map<Code, AreaKpi> kpis = areas.kpis(units, sheet);
    UnitFigures means = areas.mean(area, figures, kpis);
    mean(area, framework.tree(), means, figures, kpis);
    if (!totals) {
      for (Node main : framework.tree().children()) {
        mean(area, main, means, figures, kpis);
      }
      kpis.forEach((code, kpi) -> kpi(area, code, kpi));
    }
  }

  private void mean(
      UnitCode area,
      Node node,
      UnitFigures means,
      List<UnitFigures> units,
      Map<Code, AreaKpi> kpis) {
    Figure mean = means.of(node.code());
    boolean isTotal = node.equals(framework.tree());
    Set<UnitCode> hidden = Areas.hidden(node, kpis);
    boolean isShown = mean.value().isPresent();
    List<State> states =
        units.stream()
            .map(
                unit ->
                    !hidden.isEmpty() && (!isShown || (!isTotal && hidden.contains(unit.unit())))
                        ? State.SUPPRESSED
                        : unit.of(node.code()).state())
            .toList();
    row(
        area,
        node.code(),
        isTotal ? "NOMINAL_POINTS" : "PLAIN_MEAN",
        mean.state(),
        mean.value(),
        null,
        null,
        census(states),
        codes(hidden));
  }

  private static AreaKpi.Census census(List<State> states) {
    int missing = count(states, State.MISSING);
    int notApplicable = count(states, State.NOT_APPLICABLE);
    int suppressed = count(states, State.SUPPRESSED);
    int counted = states.size() - missing - notApplicable - suppressed;
    return new AreaKpi.Census(states.size(), counted, missing, notApplicable, suppressed);
  }

  private static String codes(Collection<UnitCode> units) {
    return String.join(" ", units.stream().map(UnitCode::value).toList());
  }

  private static int count(List<State> states, State state) {
    return (int) states.stream().filter(of -> of == state).count();
  }

  private void kpi(UnitCode area, Code node, AreaKpi kpi) {
    row(
        area,
        node,
        kpi.rule().word(),
        kpi.state(),
        kpi.value(),
        kpi.over().orElse(null),
        kpi.range().orElse(null),
        kpi.census(),
        codes(kpi.hidden()));
  }

  private void row(
      UnitCode area,
      Code node,
      String rule,
      State state,
      OptionalDouble value,
      AreaKpi.@Nullable Over over,
      @Nullable Interval range,
      AreaKpi.Census census,
      String hidden) {
    table.add(
        scores.period().label(),
        area.value(),
        node.value(),
        rule,
        state.name(),
        value.isPresent() ? value.getAsDouble() : null,
        over == null ? null : over.above().exactly(),
        over == null ? null : over.below().exactly(),
        range == null ? null : range.lower(),
        range == null ? null : range.upper(),
        census.units(),
        census.counted(),
        census.missing(),
        census.notApplicable(),
        census.suppressed(),
        hidden);
  }
}
