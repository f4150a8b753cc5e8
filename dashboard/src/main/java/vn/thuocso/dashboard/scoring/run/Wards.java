package vn.thuocso.dashboard.scoring.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Ranking;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Standing;
import vn.thuocso.index.score.UnitFigures;
import vn.thuocso.index.score.ViewScores;

/** The entries of today's wards. */
final class Wards {

  private final Framework framework;
  private final Nodes nodes;
  private final Inputs inputs;
  private final Scores scores;
  private final Uncertainty uncertainty;
  private final Map<Code, Set<UnitCode>> hidden;
  private final Map<Code, Map<Double, Integer>> shared = new HashMap<>();
  private final Map<UnitCode, Integer> bands = new HashMap<>();

  /**
   * @param hidden units whose own figure of an indicator would tell another's, by an area's sum
   */
  Wards(
      Framework framework,
      Inputs inputs,
      Scores scores,
      Uncertainty uncertainty,
      Map<Code, Set<UnitCode>> hidden) {
    this.framework = framework;
    this.nodes = new Nodes(framework);
    this.inputs = inputs;
    this.scores = scores;
    this.uncertainty = uncertainty;
    this.hidden = hidden;
    List<List<UnitCode>> groups = uncertainty.tiedGroups();
    for (int g = 0; g < groups.size(); g++) {
      int band = g + 1;
      groups.get(g).forEach(unit -> bands.put(unit, band));
    }
    for (Node node : framework.nodes()) {
      Map<Double, Integer> places = new HashMap<>();
      scores.ranking(node.code()).standings().values().stream()
          .filter(Standing.Ranked.class::isInstance)
          .forEach(place -> places.merge(((Standing.Ranked) place).rank(), 1, Integer::sum));
      shared.put(node.code(), places);
    }
  }

  List<ScoreEntry> entries(ScoreKey key) {
    return inputs.wards().stream().map(ward -> entry(key, ward)).toList();
  }

  private ScoreEntry entry(ScoreKey key, Body ward) {
    UnitCode unit = new UnitCode(ward.code().value());
    List<NodeFigure> figures = new ArrayList<>();
    for (Node node : framework.nodes()) {
      figures.add(node(unit, node));
    }
    for (ViewScores view : scores.views()) {
      figures.addAll(groups(unit, view));
    }
    return Engine.entry(key, unit.value(), ward.kind(), inputs.generated().contains(unit))
        .setBand(bands.getOrDefault(unit, 0))
        .addAllNodes(figures)
        .build();
  }

  private NodeFigure node(UnitCode unit, Node node) {
    Figure figure = scores.figure(unit, node.code());
    NodeFigure.Builder made = Micro.node(nodes.code(node.code()), nodes.role(node), figure);
    if (node instanceof Indicator indicator) {
      indicator(made, unit, indicator, figure);
    }
    if (isHidden(unit, node.code()) && figure.state() != State.SUPPRESSED) {
      return hide(made);
    }
    rank(made, unit, node);
    open(made, figure);
    if (node.code().equals(framework.tree().code())) {
      spread(made, unit, figure);
    }
    return made.build();
  }

  private boolean isHidden(UnitCode unit, Code node) {
    return hidden.getOrDefault(node, Set.of()).contains(unit);
  }

  /** Only that it is there: its figure, taken from the area's sum, would leave another unit's. */
  private static NodeFigure hide(NodeFigure.Builder made) {
    return NodeFigure.newBuilder()
        .setNode(made.getNode())
        .setRole(made.getRole())
        .setSource(made.getSource())
        .setState(States.FEW_ABOVE)
        .setReason("complementary")
        .build();
  }

  private void indicator(
      NodeFigure.Builder made, UnitCode unit, Indicator indicator, Figure figure) {
    made.setSource(indicator.source().word());
    Cell cell = inputs.sheet().at(unit, indicator.code());
    if (figure.state() == State.SUPPRESSED) {
      made.setState(States.suppressed(indicator, cell));
    } else if (figure.state() == State.MISSING) {
      made.setReason(
          Objects.requireNonNull(inputs.reasons().get(unit))
              .getOrDefault(indicator.code(), "too_few_trials"));
    } else if (cell instanceof Cell.Present present
        && present.reading() instanceof Reading.Ratio ratio) {
      Micro.counts(made, ratio);
    }
  }

  private void rank(NodeFigure.Builder made, UnitCode unit, Node node) {
    Ranking ranking = scores.ranking(node.code());
    Standing standing = ranking.of(unit);
    if (standing instanceof Standing.Ranked ranked) {
      Map<Double, Integer> places = Objects.requireNonNull(shared.get(node.code()));
      made.setRank((int) Math.floor(ranked.rank()))
          .setTied(places.getOrDefault(ranked.rank(), 0) > 1);
    } else if (made.hasValueMicro() && !(node instanceof Indicator)) {
      Standing.Reason reason = ((Standing.Unranked) standing).reason();
      made.setState(States.UNRANKED).setReason(reason.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Before the deadline what is missing may still come in: the value is an interval. */
  private void open(NodeFigure.Builder made, Figure figure) {
    if (!inputs.assessed().isFinal()) {
      figure.interval().ifPresent(interval -> Micro.interval(made, interval));
    }
  }

  /** How far the draws moved rank and value; the value's interval spans both kinds of doubt. */
  private void spread(NodeFigure.Builder made, UnitCode unit, Figure figure) {
    Outcome outcome = uncertainty.outcomes().of(unit);
    outcome
        .ranks()
        .ifPresent(
            ranks ->
                made.setRankLow((int) Math.floor(ranks.lower()))
                    .setRankHigh((int) Math.ceil(ranks.upper())));
    outcome
        .scores()
        .filter(drawn -> figure.value().isPresent())
        .ifPresent(
            drawn -> {
              double value = figure.value().orElseThrow();
              Interval open =
                  figure
                      .interval()
                      .filter(interval -> !inputs.assessed().isFinal())
                      .orElse(new Interval(value, value));
              Micro.interval(
                  made,
                  new Interval(
                      Math.min(drawn.lower(), open.lower()),
                      Math.max(drawn.upper(), open.upper())));
            });
  }

  private List<NodeFigure> groups(UnitCode unit, ViewScores scored) {
    View view =
        framework.views().stream()
            .filter(each -> each.code().equals(scored.view()))
            .findFirst()
            .orElseThrow();
    UnitFigures figures = Objects.requireNonNull(scored.figures().get(unit));
    List<NodeFigure> groups = new ArrayList<>();
    for (int i = 0; i < view.groups().size(); i++) {
      Figure figure = figures.of(view.groups().get(i).code());
      NodeFigure.Builder made = Micro.node(nodes.code(view, i), nodes.role(view), figure);
      open(made, figure);
      groups.add(made.build());
    }
    return groups;
  }
}
