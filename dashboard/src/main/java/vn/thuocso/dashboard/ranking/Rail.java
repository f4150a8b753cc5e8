package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** What stands beside the table about the whole city. */
record Rail(
    Selection chosen,
    Standings standings,
    ScoreRows rows,
    Optional<BigDecimal> goal,
    ScoreText text) {

  private static final int BAR = 400;
  private static final int PULL = 140;

  /** The city's own score, or the mean of those ranked; null when nobody is ranked. */
  ScorePage.@Nullable City city() {
    return standings.mean().map(this::city).orElse(null);
  }

  private ScorePage.City city(BigDecimal mean) {
    BigDecimal points = standings.node().points(mean);
    Optional<BigDecimal> gained =
        standings
            .formerMean()
            .map(then -> standings.node().points(rankedMean(mean).subtract(then)));
    return new ScorePage.City(
        standings.city().isPresent()
            ? text.say().say("ranking.city")
            : text.say()
                .say("ranking.city.mean", text.units(chosen.filter(), standings.ranked().size())),
        text.points(points),
        standings.city().filter(Score::spread).map(this::spread).orElse(""),
        Change.points(gained, text),
        along(points),
        goal.map(this::along).orElse(""),
        words(points));
  }

  /** Means are compared with means. */
  private BigDecimal rankedMean(BigDecimal otherwise) {
    return Standings.mean(standings.ranked().stream().map(Score::value).toList()).orElse(otherwise);
  }

  private String spread(Score city) {
    BigDecimal half =
        java.util.Objects.requireNonNull(city.high())
            .subtract(java.util.Objects.requireNonNull(city.low()))
            .divide(BigDecimal.valueOf(2));
    return "± " + text.points(standings.node().points(half));
  }

  private String words(BigDecimal points) {
    if (goal.isEmpty()) {
      return text.say().say("ranking.city.none");
    }
    BigDecimal missing = goal.get().subtract(points);
    long reached = standings.ranked().stream().filter(this::reached).count();
    String all = text.units(chosen.filter(), standings.ranked().size());
    return (missing.signum() > 0
            ? text.say().say("ranking.city.missing", text.points(missing), text.points(goal.get()))
            : text.say().say("ranking.city.reached", text.points(goal.get())))
        + " "
        + text.say().say("ranking.city.units", text.say().count(reached), all);
  }

  private boolean reached(Score row) {
    BigDecimal value = row.value();
    return value != null
        && rows.target(row)
            .filter(target -> standings.node().points(value).compareTo(target) >= 0)
            .isPresent();
  }

  private String along(BigDecimal points) {
    double share = points.doubleValue() / standings.node().max().doubleValue();
    return Ruler.number(BAR * Math.max(0, Math.min(1, share)));
  }

  /** How far each main index lifted the mean. */
  List<ScorePage.Pull> pulls(Map<String, Map<UnitCode, BigDecimal>> pulls) {
    List<BigDecimal> means = new ArrayList<>();
    List<ScoreNode> nodes = new ArrayList<>();
    for (ScoreNode index : chosen.nodes().indices()) {
      standings
          .pull(pulls.getOrDefault(index.code(), Map.of()))
          .ifPresent(
              mean -> {
                nodes.add(index);
                means.add(mean);
              });
    }
    double down =
        means.stream().mapToDouble(mean -> Math.max(0, -mean.doubleValue())).max().orElse(0);
    double up = means.stream().mapToDouble(mean -> Math.max(0, mean.doubleValue())).max().orElse(0);
    double scale = down + up > 0 ? (PULL - 4) / (down + up) : 0;
    double zero = 2 + down * scale;
    List<ScorePage.Pull> bars = new ArrayList<>();
    for (int at = 0; at < means.size(); at++) {
      double length = means.get(at).doubleValue() * scale;
      bars.add(
          new ScorePage.Pull(
              nodes.get(at).name(text.say()),
              length < 0 ? "down" : "up",
              Ruler.number(Math.min(zero, zero + length)),
              Ruler.number(Math.abs(length)),
              Ruler.number(zero),
              text.signed(means.get(at))));
    }
    return bars;
  }
}
