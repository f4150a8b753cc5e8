package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;

/** Pillars, and levels of maturity: the other ways to group the same indicators. */
record Groupings(Facts facts, ScoreText text) {

  private static final String LEVELS = "CAP-DO/";

  /**
   * A pillar or a level.
   *
   * @param median what half of its kind reach
   * @param note for a level, whether it is reached; for a pillar the place among its kind
   */
  record Group(
      String code,
      String name,
      String origin,
      String value,
      String spread,
      String median,
      String note) {}

  List<Group> pillars() {
    return nodes(false).stream().map(node -> group(node, place(node))).toList();
  }

  List<Group> levels() {
    return nodes(true).stream().map(node -> group(node, reached(node))).toList();
  }

  /** What the levels come to, in one sentence; empty without levels. */
  String level() {
    List<ScoreNode> levels = nodes(true);
    if (levels.isEmpty()) {
      return "";
    }
    long reached = levels.stream().takeWhile(this::qualifies).count();
    return reached == 0
        ? text.say().say("profile.level.none", levels.get(0).name(text.say()))
        : text.say()
            .say(
                "profile.level.reached",
                text.say().count(reached),
                levels.get((int) reached - 1).name(text.say()),
                text.say().count(levels.size()));
  }

  private List<ScoreNode> nodes(boolean levels) {
    return facts.nodes().views().stream()
        .filter(node -> node.code().startsWith(LEVELS) == levels)
        .filter(node -> facts.own(node.code()).map(Score::value).isPresent())
        .toList();
  }

  private boolean qualifies(ScoreNode level) {
    return Maturity.share(facts.snapshot().framework())
        .filter(least -> value(level).compareTo(least) >= 0)
        .isPresent();
  }

  private Group group(ScoreNode node, String note) {
    return new Group(
        node.code(),
        node.name(text.say()),
        facts.origin(node.code()),
        percent(value(node)),
        facts.own(node.code()).filter(IndexStrips::spread).map(this::interval).orElse(""),
        facts.peers(node.code()).median().map(this::percent).orElse("–"),
        note);
  }

  private String place(ScoreNode node) {
    Peers peers = facts.peers(node.code());
    Optional<Integer> place = facts.own(node.code()).flatMap(peers::place);
    return place
        .map(
            at ->
                text.say()
                    .say(
                        "profile.place",
                        text.say().count(at),
                        text.say().count(peers.alike().size())))
        .orElse("");
  }

  private String reached(ScoreNode level) {
    return text.say().say(qualifies(level) ? "profile.level.enough" : "profile.level.short");
  }

  private String interval(Score row) {
    return text.say()
        .say(
            "profile.strip.interval",
            percent(Objects.requireNonNull(row.low())),
            percent(Objects.requireNonNull(row.high())));
  }

  private BigDecimal value(ScoreNode node) {
    return facts.own(node.code()).map(Score::value).orElse(BigDecimal.ZERO);
  }

  private String percent(BigDecimal value) {
    return text.say().percent(value.movePointRight(2));
  }
}
