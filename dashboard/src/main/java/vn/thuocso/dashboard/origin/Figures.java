package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.origin.OriginPage.Fact;
import vn.thuocso.dashboard.origin.OriginPage.Word;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.SuppressionRule;

/** Puts figures, their states and their reasons into words. */
record Figures(Wording say) {

  private static final List<String> SOURCES = List.of("measured", "declared", "survey", "imputed");

  private static final List<String> REASONS =
      List.of(
          "not_declared",
          "not_measured_yet",
          "no_channel",
          "source_silent",
          "no_population",
          "captions_unknown",
          "too_few_trials",
          "too_few_points",
          "too_small_share_of_a_group",
          "too_little_data",
          "no_value",
          "screened",
          "complementary");

  /** The name of a node in the reader's language. */
  String name(Name name) {
    return say.english() ? name.en() : name.vi();
  }

  /** The state as a word with its look. */
  Word state(NodeScore score) {
    String look =
        score.suppressed()
            ? "suppressed"
            : switch (score.state()) {
              case "missing", "zero", "present" -> score.state();
              case "not_applicable" -> "not-applicable";
              default -> "present";
            };
    String word = score.state().equals("unranked") ? "unranked" : look;
    return new Word(look, say.say("origin.state." + word));
  }

  /** Who told it; empty for a group. */
  String source(NodeScore score) {
    return SOURCES.contains(score.source())
        ? say.say("origin.source." + score.source())
        : score.source();
  }

  /** Why it is so; empty where the state needs no reason. */
  String reason(NodeScore score, java.util.Optional<Indicator> indicator) {
    if (score.suppressed() && !REASONS.contains(score.reason())) {
      return indicator
          .flatMap(Indicator::suppression)
          .map(SuppressionRule::k)
          .map(
              k ->
                  say.say(
                      score.state().equals("suppressed_denominator")
                          ? "origin.reason.few_below"
                          : "origin.reason.few_above",
                      say.count(k)))
          .orElseGet(() -> say.say("origin.reason.of_parts"));
    }
    return REASONS.contains(score.reason()) ? say.say("origin.reason." + score.reason()) : "";
  }

  /** Points as exact as a snapshot keeps them; empty where there are none. */
  String points(@Nullable BigDecimal points) {
    return points == null ? "" : say.exact(points);
  }

  /** A value from 0 to 1 as a percentage with two decimals, as it is rounded. */
  String share(@Nullable BigDecimal value) {
    return value == null
        ? ""
        : say.number(value.movePointRight(2), 2) + (say.english() ? "%" : "\u00a0%");
  }

  /** The interval in points out of so many; empty where none was estimated. */
  String spread(NodeScore score, BigDecimal max) {
    return score.low() == null || score.high() == null
        ? ""
        : say.say(
            "origin.spread",
            say.number(score.low().multiply(max), 1),
            say.number(score.high().multiply(max), 1));
  }

  /** Rank and rank interval; empty where there is none. */
  String rank(NodeScore score) {
    if (score.rank() == null) {
      return "";
    }
    return score.rankLow() == null || score.rankHigh() == null
        ? say.say("origin.rank", score.rank())
        : say.say("origin.rank.span", score.rank(), score.rankLow(), score.rankHigh());
  }

  /** A list of facts without those that have nothing to say. */
  static List<Fact> facts(Fact... facts) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      if (!fact.text().isEmpty()) {
        kept.add(fact);
      }
    }
    return kept;
  }

  Fact fact(String key, String text) {
    return new Fact(say.say("origin.fact." + key), text, false);
  }

  Fact code(String key, String text) {
    return new Fact(say.say("origin.fact." + key), text, true);
  }
}
