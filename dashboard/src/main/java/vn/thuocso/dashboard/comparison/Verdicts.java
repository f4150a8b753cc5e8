package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;

/** Says of which units one is ahead beyond doubt, and of which that cannot be said. */
record Verdicts(Rivals rivals, ScoreText text) {

  /** The answer in one sentence: the first, the second, and what lies between them. */
  String headline() {
    List<Score> sorted = rivals.byTotal();
    if (sorted.size() < 2) {
      return text.say()
          .say(
              sorted.isEmpty() ? "compare.headline.nobody" : "compare.headline.only",
              names(sorted));
    }
    return between(sorted.get(0), sorted.get(1), "compare.headline");
  }

  /** Neighbours by total, then the first and the last. */
  List<String> all() {
    List<Score> sorted = rivals.byTotal();
    List<String> verdicts = new ArrayList<>();
    for (int at = 1; at < sorted.size(); at++) {
      verdicts.add(between(sorted.get(at - 1), sorted.get(at), "compare.verdict"));
    }
    if (sorted.size() > 2) {
      verdicts.add(between(sorted.get(0), sorted.get(sorted.size() - 1), "compare.verdict"));
    }
    return verdicts;
  }

  private String names(List<Score> sorted) {
    return text.names(sorted);
  }

  private String between(Score first, Score second, String key) {
    BigDecimal ahead =
        rivals
            .nodes()
            .main()
            .get(0)
            .points(
                Objects.requireNonNull(first.value())
                    .subtract(Objects.requireNonNull(second.value())));
    return text.say()
        .say(
            key + Doubt.between(first, second).key(),
            text.name(first),
            text.name(second),
            text.points(ahead));
  }
}
