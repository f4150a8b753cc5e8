package vn.thuocso.dashboard.scoring.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.score.AreaKpi;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.UnitFigures;

/** The entries of former districts: wards of today seen together, approximate, never assessed. */
final class Areas {

  private final Framework framework;
  private final Nodes nodes;
  private final Inputs inputs;
  private final Map<Body, UnitFigures> means = new LinkedHashMap<>();
  private final Map<Body, Map<Code, AreaKpi>> kpis = new LinkedHashMap<>();

  Areas(Framework framework, Inputs inputs, Scores scores) {
    this.framework = framework;
    this.nodes = new Nodes(framework);
    this.inputs = inputs;
    vn.thuocso.index.score.Areas areas = new vn.thuocso.index.score.Areas(framework);
    inputs
        .areas()
        .forEach(
            (area, wards) -> {
              List<UnitFigures> members =
                  wards.stream()
                      .map(ward -> Objects.requireNonNull(scores.figures().get(ward)))
                      .toList();
              Map<Code, AreaKpi> indicators = areas.kpis(wards, inputs.sheet());
              kpis.put(area, indicators);
              UnitCode code = new UnitCode(area.code().value());
              means.put(area, areas.mean(code, members, indicators));
            });
  }

  /** By indicator, the wards whose own figures may not stand beside those of their areas. */
  Map<Code, Set<UnitCode>> hidden() {
    Map<Code, Set<UnitCode>> hidden = new HashMap<>();
    kpis.values()
        .forEach(
            of ->
                of.forEach(
                    (code, kpi) ->
                        hidden
                            .computeIfAbsent(code, none -> new HashSet<>())
                            .addAll(kpi.hidden())));
    return hidden;
  }

  List<ScoreEntry> entries(ScoreKey key) {
    List<ScoreEntry> entries = new ArrayList<>();
    means.forEach((area, figures) -> entries.add(entry(key, area, figures)));
    return entries;
  }

  private ScoreEntry entry(ScoreKey key, Body area, UnitFigures figures) {
    List<NodeFigure> made = new ArrayList<>();
    made.add(mean(framework.tree(), figures));
    framework.tree().children().forEach(main -> made.add(mean(main, figures)));
    for (Indicator indicator : framework.indicators()) {
      AreaKpi kpi = Objects.requireNonNull(kpis.get(area)).get(indicator.code());
      if (kpi != null) {
        made.add(kpi(indicator, kpi));
      }
    }
    boolean generated =
        Objects.requireNonNull(inputs.areas().get(area)).stream()
            .anyMatch(inputs.generated()::contains);
    return Engine.entry(key, area.code().value(), area.kind(), generated)
        .setApproximate(true)
        .addAllNodes(made)
        .build();
  }

  private NodeFigure mean(Node node, UnitFigures figures) {
    OptionalDouble value = figures.of(node.code()).value();
    NodeFigure.Builder made =
        Micro.node(nodes.code(node.code()), nodes.role(node), figures.of(node.code()));
    if (value.isPresent()) {
      double[] all = values(node);
      double own = value.getAsDouble();
      made.setRank(1 + (int) Arrays.stream(all).filter(other -> other > own).count())
          .setTied(Arrays.stream(all).filter(other -> other == own).count() > 1);
    }
    return made.build();
  }

  /** Rounded values, so that equal ones are equal. */
  private double[] values(Node node) {
    return means.values().stream()
        .map(each -> each.of(node.code()).value())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  /** In the indicator's own unit, which is no index: so it has counts and a range, no value. */
  private static NodeFigure kpi(Indicator indicator, AreaKpi kpi) {
    NodeFigure.Builder made =
        NodeFigure.newBuilder()
            .setNode(indicator.code().value())
            .setRole(Nodes.INDICATOR)
            .setState(kpi.state() == State.SUPPRESSED ? States.FEW_ABOVE : States.of(kpi.state()))
            .setReason(kpi.rule().word())
            .setSource(indicator.source().word());
    kpi.over().ifPresent(over -> Micro.counts(made, over.above(), over.below()));
    kpi.range().ifPresent(range -> Micro.interval(made, range));
    return made.build();
  }
}
