package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;

/**
 * The rule that turns a reading into a share of the maximum points, in words and in symbols.
 *
 * @param months of the round: what is asked of a year shrinks with them
 */
record RuleText(Indicator indicator, int months, Wording say) {

  /** The rule as a sentence. */
  String words() {
    PointRule rule = indicator.pointScale().rule();
    String key = "origin.rule." + rule.kind().toLowerCase(java.util.Locale.ROOT);
    if (rule instanceof PointRule.Ratio ratio) {
      return ratio
          .denMin()
          .map(least -> say.say("origin.rule.ratio.least", prorated(least)))
          .orElseGet(() -> say.say(key));
    }
    if (rule instanceof PointRule.Target target) {
      return say.say(key, with(target.target()));
    }
    if (rule instanceof PointRule.Linear linear) {
      return say.say(key, with(linear.floor()), with(linear.target()));
    }
    if (rule instanceof PointRule.Band band) {
      return say.say(key, with(band.lo0()), with(band.lo()), with(band.hi()), with(band.hi0()));
    }
    if (rule instanceof PointRule.Survey survey) {
      return say.say(key, say.count(survey.minTrials()));
    }
    return rule instanceof PointRule.RankRef rank
        ? say.say(key, say.count(rank.worst()))
        : say.say(key, listed(rule));
  }

  /** The rule in symbols; empty where there is nothing to reckon. */
  String symbols() {
    PointRule rule = indicator.pointScale().rule();
    if (rule instanceof PointRule.Ratio ratio) {
      return ratio
          .denMin()
          .map(least -> "min(1; a ÷ max(b; " + prorated(least) + "))")
          .orElse("min(1; a ÷ b)");
    }
    if (rule instanceof PointRule.Target target) {
      return "min(1; v ÷ " + say.exact(target.target()) + ")" + value();
    }
    if (rule instanceof PointRule.Linear linear) {
      String floor = say.exact(linear.floor());
      return "(v − " + floor + ") ÷ (" + say.exact(linear.target()) + " − " + floor + ")" + value();
    }
    return rule instanceof PointRule.Survey ? "a ÷ b" : "";
  }

  private String value() {
    return say.say(
        indicator.factor().compareTo(BigDecimal.ONE) == 0
            ? "origin.rule.value"
            : "origin.rule.value.times",
        say.exact(indicator.factor()));
  }

  /** The roles, parts or steps of a rule, each with its share. */
  private String listed(PointRule rule) {
    if (rule instanceof PointRule.Role role) {
      return shares(role.roles());
    }
    if (rule instanceof PointRule.Parts parts) {
      return shares(parts.parts());
    }
    return rule instanceof PointRule.Step step
        ? step.steps().stream()
            .map(
                row -> say.say("origin.rule.from", prorated(row.threshold()), percent(row.share())))
            .collect(Collectors.joining("; "))
        : "";
  }

  private String shares(Map<String, BigDecimal> shares) {
    return shares.entrySet().stream()
        .map(each -> each.getKey() + " " + percent(each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String percent(BigDecimal share) {
    return say.number(share.movePointRight(2), 0) + "\u00a0%";
  }

  private String with(BigDecimal amount) {
    boolean percent = indicator.factor().compareTo(BigDecimal.valueOf(100)) == 0;
    return say.exact(amount) + (percent ? "\u00a0%" : "");
  }

  /** As the engine does it: rounded up to a whole number in a round shorter than a year. */
  String prorated(BigDecimal ofAYear) {
    return say.exact(
        months >= 12
            ? ofAYear
            : ofAYear
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.CEILING));
  }
}
