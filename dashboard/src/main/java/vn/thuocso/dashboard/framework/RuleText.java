package vn.thuocso.dashboard.framework;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.PointRule;

/** Says a rule with its parameters in one line. */
record RuleText(Wording say) {

  /** Every decimal that the definition has. */
  String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return say.number(plain, Math.max(0, plain.scale()));
  }

  String of(PointRule rule) {
    String parameters = parameters(rule);
    String kind = say.say("framework.rule." + rule.kind());
    return parameters.isEmpty() ? kind : kind + ": " + parameters;
  }

  private String parameters(PointRule rule) {
    if (rule instanceof PointRule.Role role) {
      return shares(role.roles());
    }
    if (rule instanceof PointRule.Parts parts) {
      return shares(parts.parts());
    }
    if (rule instanceof PointRule.Step step) {
      return step.steps().stream()
          .map(row -> "≥ " + number(row.threshold()) + " → " + number(row.share()))
          .collect(Collectors.joining("; "));
    }
    return numbers(rule);
  }

  private String numbers(PointRule rule) {
    if (rule instanceof PointRule.Ratio ratio) {
      Optional<BigDecimal> least = ratio.denMin();
      return least.map(min -> say.say("framework.rule.least", number(min))).orElse("");
    }
    if (rule instanceof PointRule.Target target) {
      return number(target.target());
    }
    if (rule instanceof PointRule.Linear linear) {
      return number(linear.floor()) + " → " + number(linear.target());
    }
    if (rule instanceof PointRule.Band band) {
      return "%s … %s – %s … %s"
          .formatted(number(band.lo0()), number(band.lo()), number(band.hi()), number(band.hi0()));
    }
    if (rule instanceof PointRule.RankRef rank) {
      return say.count(rank.worst());
    }
    return rule instanceof PointRule.Survey survey
        ? say.say("framework.rule.trials", say.count(survey.minTrials()))
        : "";
  }

  private String shares(Map<String, BigDecimal> shares) {
    return new TreeMap<>(shares)
        .entrySet().stream()
            .map(share -> share.getKey() + " " + number(share.getValue()))
            .collect(Collectors.joining("; "));
  }
}
