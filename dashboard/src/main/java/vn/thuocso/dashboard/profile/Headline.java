package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** The answer in one sentence, made from the figures: which rank, how surely, how far to go. */
record Headline(Facts facts, Optional<BigDecimal> target, ScoreText text) {

  /** The sentence. */
  String sentence() {
    return facts
        .own(ScoreNode.TOTAL)
        .filter(Score::ranked)
        .map(own -> rank(own) + " " + way(own))
        .orElseGet(() -> new Absence(facts, text).headline());
  }

  private String rank(Score own) {
    String rank = text.say().count(Objects.requireNonNull(own.rank()));
    String all = text.say().count(facts.ranked().size());
    if (own.rankLow() == null || own.rankHigh() == null) {
      return text.say().say("profile.headline.rank", rank, all);
    }
    return own.rankLow().equals(own.rankHigh())
        ? text.say().say("profile.headline.sure", rank, all)
        : text.say()
            .say(
                "profile.headline.range",
                rank,
                all,
                text.say().count(own.rankLow()),
                text.say().count(own.rankHigh()));
  }

  private String way(Score own) {
    String goal = target.map(at -> goal(own, at)).orElse("");
    String rival = rival(own);
    if (goal.isEmpty() || rival.isEmpty()) {
      return rival.isEmpty() ? goal + (goal.isEmpty() ? "" : ".") : Names.capitalised(rival) + ".";
    }
    return goal + "; " + rival + ".";
  }

  private String goal(Score own, BigDecimal target) {
    BigDecimal missing = facts.total().points(target.subtract(Objects.requireNonNull(own.value())));
    String year = Integer.toString(facts.snapshot().year());
    return missing.signum() > 0
        ? text.say().say("profile.headline.missing", text.points(missing), year)
        : text.say().say("profile.headline.reached", year);
  }

  /** Who stands next above; for the first, who stands next below. */
  private String rival(Score own) {
    Optional<Score> above = facts.above();
    Optional<Score> other = above.or(facts::below);
    return other
        .map(
            row ->
                text.say()
                    .say(
                        above.isPresent() ? "profile.headline.behind" : "profile.headline.ahead",
                        text.name(row),
                        text.unsigned(
                            facts
                                .total()
                                .points(
                                    Objects.requireNonNull(row.value())
                                        .subtract(Objects.requireNonNull(own.value()))))))
        .orElse("");
  }
}
