package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** Best place, worst place and the longest way to a target, in one sentence. */
record Finding(Facts facts, IndexStrips strips, ScoreText text) {

  String sentence() {
    List<ScoreNode> known =
        facts.nodes().indices().stream()
            .filter(index -> place(index).isPresent())
            .sorted(Comparator.comparing(index -> place(index).orElse(0)))
            .toList();
    if (known.size() < 2) {
      return "";
    }
    ScoreNode best = known.get(0);
    ScoreNode worst = known.get(known.size() - 1);
    return text.say()
            .say(
                "profile.strips.finding",
                best.name(text.say()),
                text.say().count(place(best).orElse(0)),
                worst.name(text.say()),
                text.say().count(place(worst).orElse(0)))
        + farthest(known);
  }

  private Optional<Integer> place(ScoreNode index) {
    return facts.own(index.code()).flatMap(facts.peers(index.code())::place);
  }

  private String farthest(List<ScoreNode> known) {
    return known.stream()
        .filter(index -> distance(index).signum() < 0)
        .min(Comparator.comparing(this::distance))
        .map(
            index ->
                " "
                    + text.say()
                        .say(
                            "profile.strips.farthest",
                            index.name(text.say()),
                            text.unsigned(distance(index))))
        .orElse("");
  }

  private BigDecimal distance(ScoreNode index) {
    return strips.distance(index.code()).orElse(BigDecimal.ZERO);
  }
}
