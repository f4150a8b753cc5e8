package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/**
 * What changed and why, and what to be careful about: three sentences made from the figures.
 *
 * @param pulls how far each main index moved each unit
 */
record Findings(
    Selection chosen,
    Standings standings,
    Map<String, Map<UnitCode, BigDecimal>> pulls,
    ScoreText text) {

  private static final BigDecimal MUCH = new BigDecimal("0.1");

  /** A finding: its title, its sentence, and the reason behind it. */
  record Finding(String title, String sentence, String reason) {}

  /** Those that the figures bear. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    if (standings.before().isEmpty()) {
      all.add(finding("change", text.say().say("ranking.finding.first"), ""));
    } else {
      all.add(moved("rise", standings.greatestRise()));
      all.add(moved("fall", standings.greatestFall()));
    }
    all.add(caution());
    return all;
  }

  private Finding moved(String way, Optional<Score> row) {
    return row.map(
            who -> {
              BigDecimal points = standings.gained(who).orElse(BigDecimal.ZERO);
              return finding(
                  way,
                  text.say()
                      .say(
                          "ranking.finding." + way + (points.signum() < 0 ? ".less" : ".more"),
                          text.name(who),
                          Math.abs(standings.climbed(who).orElse(0)),
                          text.unsigned(points)),
                  estimated(who).orElseGet(() -> cause(who, way)));
            })
        .orElseGet(() -> finding(way, text.say().say("ranking.finding." + way + ".none"), ""));
  }

  private Optional<String> estimated(Score who) {
    return who.shares().estimated().compareTo(MUCH) > 0 && !text.span(who).isEmpty()
        ? Optional.of(
            text.say()
                .say(
                    "ranking.finding.estimated",
                    text.percent(who.shares().estimated()),
                    text.span(who)))
        : Optional.empty();
  }

  private String cause(Score who, String way) {
    Comparator<ScoreNode> byPull = Comparator.comparing(index -> pull(index, who));
    return chosen.nodes().indices().stream()
        .filter(index -> pulls.getOrDefault(index.code(), Map.of()).containsKey(who.unit()))
        .max(way.equals("rise") ? byPull : byPull.reversed())
        .map(
            index ->
                text.say()
                    .say(
                        "ranking.finding.cause",
                        index.name(text.say()),
                        text.signed(pull(index, who))))
        .orElse("");
  }

  private BigDecimal pull(ScoreNode index, Score who) {
    return pulls.getOrDefault(index.code(), Map.of()).getOrDefault(who.unit(), BigDecimal.ZERO);
  }

  private Finding caution() {
    if (standings.other().isEmpty()) {
      return finding("caution", text.say().say("ranking.finding.alone"), "");
    }
    List<Score> moved =
        standings.ranked().stream().filter(row -> standings.moved(row).orElse(0) != 0).toList();
    return moved.stream()
        .max(Comparator.comparing(row -> Math.abs(standings.moved(row).orElse(0))))
        .map(
            most ->
                finding(
                    "caution",
                    text.say()
                        .say("ranking.finding.cleaning", text.units(chosen.filter(), moved.size())),
                    between(most)))
        .orElseGet(() -> finding("caution", text.say().say("ranking.finding.clean"), ""));
  }

  private String between(Score most) {
    int here = most.rank() == null ? 0 : most.rank();
    int there = here - standings.moved(most).orElse(0);
    boolean raw = chosen.snapshot().variant() == vn.thuocso.dashboard.score.Variant.RAW;
    return text.say()
        .say("ranking.finding.most", text.name(most), raw ? here : there, raw ? there : here);
  }

  private Finding finding(String key, String sentence, String reason) {
    return new Finding(text.say().say("ranking.finding." + key), sentence, reason);
  }
}
