package vn.thuocso.dashboard.scoring.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.score.Figure;
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
  private final Spreads spreads;
  private final Bands bands;
  private final Map<Code, Map<Double, Integer>> shared = new HashMap<>();

  Wards(Framework framework, Inputs inputs, Scores scores, Uncertainty uncertainty) {
    this.framework = framework;
    this.nodes = new Nodes(framework);
    this.inputs = inputs;
    this.scores = scores;
    this.spreads = new Spreads(uncertainty.outcomes(), inputs.assessed().isFinal());
    this.bands = new Bands(uncertainty.outcomes(), uncertainty.study().certainty());
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
        .setBand(bands.of(unit))
        .addAllNodes(figures)
        .build();
  }

  private NodeFigure node(UnitCode unit, Node node) {
    Figure figure = scores.figure(unit, node.code());
    NodeFigure.Builder made = Micro.node(nodes.code(node.code()), nodes.role(node), figure);
    if (node instanceof Indicator indicator) {
      indicator(made, unit, indicator, figure);
    }
    rank(made, unit, node);
    if (node.code().equals(framework.tree().code())) {
      spreads.drawn(made, unit);
    } else {
      figure.interval().ifPresent(open -> spreads.open(made, open));
    }
    return made.build();
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
      // A level's value is a share of practices, its interval one of points.
      NodeFigure.Builder made = Micro.node(nodes.code(view, i), nodes.role(view), figure);
      if (view.maturity().isEmpty()) {
        figure.interval().ifPresent(open -> spreads.open(made, open));
      }
      groups.add(made.build());
    }
    return groups;
  }
}
