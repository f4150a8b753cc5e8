package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreColumns;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Stamp;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.wording.Wording;

/** What a unit has in all, at each main index, pillar and level, as a table to take away. */
record ProfileSheet(Facts facts, Targets targets, ScoreText text) {

  /** A node and what the unit has there. */
  private record Line(ScoreNode node, Score score) {}

  Sheet sheet() {
    Wording say = text.say();
    return columns(new ScoreColumns(text), new IndexStrips(facts, targets, text))
        .sheet(say.say("profile.csv.title", facts.unit().name()), lines(), stamp().origin(say));
  }

  private Columns<Line> columns(ScoreColumns shared, IndexStrips strips) {
    return shared
        .of(Line::score)
        .with("profile.csv.node", line -> Cell.of(line.node().code()))
        .with("profile.csv.name", line -> Cell.of(line.node().name(text.say())))
        .with("profile.csv.percent", line -> ScoreColumns.percent(line.score().value()))
        .with("profile.csv.low", line -> ScoreColumns.percent(line.score().low()))
        .with("profile.csv.high", line -> ScoreColumns.percent(line.score().high()))
        .with("ranking.csv.points", line -> ScoreColumns.points(line.node(), line.score().value()))
        .with("profile.csv.max", line -> Cell.exact(line.node().max()))
        .with("profile.csv.median", line -> percent(facts.peers(line.node().code()).median()))
        .with("profile.csv.target", line -> percent(strips.target(line.node().code())))
        .with("ranking.csv.measured", line -> Cell.of(line.score().shares().measured()))
        .with("ranking.csv.declared", line -> Cell.of(line.score().shares().declared()))
        .with("ranking.csv.imputed", line -> Cell.of(line.score().shares().imputed()));
  }

  private static Cell percent(Optional<BigDecimal> value) {
    return ScoreColumns.percent(value.orElse(null));
  }

  private List<Line> lines() {
    return facts.nodes().all().stream()
        .flatMap(node -> facts.own(node.code()).map(score -> new Line(node, score)).stream())
        .toList();
  }

  static Stamp stamp(Facts facts) {
    return Stamp.of(
        facts.snapshot(), facts.chosen().address(), "/don-vi/" + facts.unit().code().value());
  }

  private Stamp stamp() {
    return stamp(facts);
  }
}
