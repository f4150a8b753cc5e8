package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.ShareBar;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.dashboard.target.Targets;

/** Lays out the rows of one table on one ruler. */
final class ScoreRows {

  private static final int BAR = 62;

  private final Selection chosen;
  private final Standings standings;
  private final Targets targets;
  private final ScoreText text;
  private final int ranked;
  private final Ruler ruler;

  ScoreRows(Selection chosen, Standings standings, Targets targets, ScoreText text) {
    this.chosen = chosen;
    this.standings = standings;
    this.targets = targets;
    this.text = text;
    this.ranked = standings.ranked().size();
    this.ruler = Ruler.over(standings.ranked().stream().flatMap(this::extent).toList());
  }

  Ruler ruler() {
    return ruler;
  }

  /** The ranked rows on show in the order asked for; by rank they are in bands. */
  List<ScoreRow> ranked() {
    return chosen.order().equals(Order.RANK)
        ? banded()
        : new Sorted(chosen.order(), standings, this::ahead, text)
            .of(standings.ranked().stream().filter(this::shown).toList()).stream()
                .map(row -> row(row, ""))
                .toList();
  }

  private List<ScoreRow> banded() {
    List<ScoreRow> rows = new ArrayList<>();
    int groups = 0;
    int last = -1;
    for (Score row : standings.ranked().stream().filter(this::shown).toList()) {
      if (row.band() != last || row.band() == 0) {
        groups++;
        last = row.band();
      }
      rows.add(row(row, row.band() == 0 ? "" : groups % 2 == 1 ? "odd" : "even"));
    }
    return rows;
  }

  /** The rows without a rank on show. */
  List<ScoreRow> unranked() {
    return standings.rows().stream()
        .filter(row -> !row.ranked() && shown(row))
        .map(row -> row(row, ""))
        .toList();
  }

  /** Whether a row is among those asked for. */
  boolean shown(Score row) {
    return chosen.filter().shows(row.kind())
        && (chosen.district().isEmpty() || chosen.district().equals(row.district()));
  }

  /** The target of a unit in points, where one is set. */
  Optional<BigDecimal> target(Score row) {
    return targets
        .of(
            chosen.snapshot().framework(),
            chosen.snapshot().year(),
            standings.node().code(),
            row.unit())
        .map(Target::target)
        .map(standings.node()::points);
  }

  /** How far a unit is beyond its target, where it has one. */
  private Optional<BigDecimal> ahead(Score row) {
    return Optional.ofNullable(row.value())
        .map(standings.node()::points)
        .flatMap(points -> target(row).map(points::subtract));
  }

  /** Whether any row has a target. */
  boolean anyTarget() {
    return standings.ranked().stream().anyMatch(row -> target(row).isPresent());
  }

  private Stream<BigDecimal> extent(Score row) {
    return Stream.concat(
        Stream.of(row.value(), row.low(), row.high())
            .filter(java.util.Objects::nonNull)
            .map(standings.node()::points),
        target(row).stream());
  }

  private ScoreRow row(Score row, String band) {
    Optional<BigDecimal> points = Optional.ofNullable(row.value()).map(standings.node()::points);
    boolean ranks = row.ranked();
    return new ScoreRow(
        row.unit().value(),
        text.name(row),
        text.kind(row),
        row.approximate(),
        row.rank() == null ? "" : Integer.toString(row.rank()),
        row.tied() && ranks,
        ranks ? text.span(row) : "",
        band,
        points.map(text::points).orElse(""),
        spread(row),
        ranks ? marks(row, points.orElse(BigDecimal.ZERO)) : NOWHERE,
        Change.places(ranks ? standings.climbed(row) : Optional.empty(), text),
        Change.points(standings.gained(row), text),
        ScoreRow.Distance.of(ahead(row), text),
        ShareBar.of(row.shares(), text),
        Course.of(standings.way(), standings.course().getOrDefault(row.unit(), Map.of())),
        ranks ? "" : text.state(row),
        ranks ? "" : text.reason(row).orElse(""));
  }

  private static final ScoreRow.Marks NOWHERE = new ScoreRow.Marks("", "", "", "", "", "");

  private String spread(Score row) {
    return row.low() == null || row.high() == null
        ? ""
        : text.say()
            .say(
                "ranking.spread.brief",
                text.points(standings.node().points(row.low())),
                text.points(standings.node().points(row.high())));
  }

  private ScoreRow.Marks marks(Score row, BigDecimal points) {
    return new ScoreRow.Marks(
        row.rankLow() == null ? "" : along(row.rankLow()),
        row.rankHigh() == null ? "" : along(row.rankHigh()),
        row.rank() == null ? "" : along(row.rank()),
        ruler.at(points),
        whisker(row),
        target(row).map(ruler::at).orElse(""));
  }

  private String whisker(Score row) {
    if (row.low() == null || row.high() == null) {
      return "";
    }
    BigDecimal low = new BigDecimal(ruler.at(standings.node().points(row.low())));
    BigDecimal high = new BigDecimal(ruler.at(standings.node().points(row.high())));
    return "M" + low + " 13v8m0-4h" + high.subtract(low) + "m0-4v8";
  }

  private String along(int rank) {
    return Ruler.number(ranked < 2 ? 2 : 2 + (BAR - 4.0) * (rank - 1) / (ranked - 1));
  }
}
