package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;

/** The answer in one sentence, made from the figures: who leads, how surely, who climbed most. */
record ScoreHeadline(Standings standings, ScoreText text) {

  private static final int NAMED = 3;

  /** The sentence. */
  String sentence() {
    List<Score> ranked = standings.ranked();
    if (ranked.isEmpty()) {
      return text.say().say("ranking.headline.none");
    }
    return leaders(ranked) + riser();
  }

  private String leaders(List<Score> ranked) {
    List<Score> first =
        ranked.stream().filter(row -> Integer.valueOf(1).equals(row.rank())).toList();
    if (first.size() > 1) {
      return many("equal", first);
    }
    Score leader = first.isEmpty() ? ranked.get(0) : first.get(0);
    List<Score> group =
        ranked.stream().filter(row -> row.band() > 0 && row.band() == leader.band()).toList();
    if (group.size() > 1) {
      return many("open", group);
    }
    return ranked.size() < 2
        ? text.say().say("ranking.headline.only", text.name(leader))
        : text.say()
            .say(
                "ranking.headline.clear",
                text.name(leader),
                text.name(ranked.get(1)),
                text.points(ahead(leader, ranked.get(1))));
  }

  private BigDecimal ahead(Score leader, Score second) {
    return standings
        .node()
        .points(
            java.util.Objects.requireNonNull(leader.value())
                .subtract(java.util.Objects.requireNonNull(second.value())));
  }

  private String many(String key, List<Score> group) {
    return group.size() <= NAMED
        ? text.say().say("ranking.headline." + key, text.names(group))
        : text.say().say("ranking.headline." + key + ".many", text.say().count(group.size()));
  }

  private String riser() {
    return standings
        .greatestRise()
        .map(
            best -> {
              int places = standings.climbed(best).orElse(0);
              List<Score> equal =
                  standings.ranked().stream()
                      .filter(row -> standings.climbed(row).orElse(0) == places)
                      .toList();
              return "; "
                  + (equal.size() > NAMED
                      ? text.say()
                          .say(
                              "ranking.headline.rise.many",
                              text.say().count(equal.size()),
                              text.number(places))
                      : text.say()
                          .say(
                              equal.size() == 1
                                  ? "ranking.headline.rise"
                                  : "ranking.headline.rise.together",
                              text.names(equal),
                              text.number(places)))
                  + (equal.size() == 1 ? group(best) : "");
            })
        .orElse("");
  }

  private String group(Score best) {
    Score then = standings.former().get(best.unit());
    return best.band() > 0 && then != null && then.band() > best.band()
        ? text.say().say("ranking.headline.group", text.number(best.band()))
        : "";
  }
}
