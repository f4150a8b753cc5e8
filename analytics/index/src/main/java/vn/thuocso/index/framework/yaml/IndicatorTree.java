package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Term;

/** What an indicator states beside its place in the tree, in the words of the format. */
final class IndicatorTree {
  private IndicatorTree() {}

  static void put(Map<String, Object> tree, Indicator indicator) {
    tree.put("direction", indicator.direction().word());
    tree.put("source", indicator.source().word());
    FrameworkTree.putWords(tree, "unitKinds", indicator.unitKinds());
    tree.put("percent", indicator.factor());
    if (indicator.counts().whole()) {
      tree.put("whole", true);
    }
    if (indicator.counts().part()) {
      tree.put("part", true);
    }
    indicator
        .points()
        .ifPresentOrElse(
            scale -> {
              tree.put("max", scale.max());
              tree.put("method", rule(scale.rule()));
            },
            () -> tree.putAll(StepsTree.column(indicator.column())));
    indicator.zeroDenominator().ifPresent(rule -> tree.put("zeroDenominator", rule.word()));
    indicator.suppression().ifPresent(rule -> tree.put("suppression", suppression(rule)));
    indicator.areaRule().ifPresent(rule -> tree.put("areaRule", rule.word()));
    indicator.lift().ifPresent(lift -> tree.put("lift", lift(lift)));
    if (!indicator.tags().values().isEmpty()) {
      tree.put("tags", new TreeMap<>(indicator.tags().values()));
    }
  }

  private static Map<String, Object> rule(PointRule rule) {
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("kind", rule.kind());
    if (rule instanceof PointRule.Role role) {
      method.put("roles", new TreeMap<>(role.roles()));
    } else if (rule instanceof PointRule.Parts parts) {
      method.put("parts", new TreeMap<>(parts.parts()));
    } else if (rule instanceof PointRule.Ratio ratio) {
      ratio.denMin().ifPresent(least -> method.put("denMin", least));
    } else if (rule instanceof PointRule.Step step) {
      method.put(
          "steps",
          step.steps().stream().map(row -> List.of(row.threshold(), row.share())).toList());
    } else if (rule instanceof PointRule.Target target) {
      method.put("target", target.target());
    } else if (rule instanceof PointRule.Linear linear) {
      method.put("floor", linear.floor());
      method.put("target", linear.target());
    } else if (rule instanceof PointRule.Band band) {
      method.put("lo0", band.lo0());
      method.put("lo", band.lo());
      method.put("hi", band.hi());
      method.put("hi0", band.hi0());
    } else if (rule instanceof PointRule.RankRef rank) {
      method.put("worst", rank.worst());
    } else if (rule instanceof PointRule.Survey survey) {
      method.put("minTrials", survey.minTrials());
    }
    return method;
  }

  private static Map<String, Object> suppression(SuppressionRule rule) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("k", rule.k());
    putTerm(suppression, "denominator", rule.denominator());
    putTerm(suppression, "numerator", rule.numerator());
    return suppression;
  }

  private static void putTerm(Map<String, Object> at, String field, Optional<? extends Term> term) {
    term.ifPresent(t -> at.put(field, t.word()));
  }

  private static Map<String, Object> lift(LiftFacts facts) {
    Map<String, Object> lift = new LinkedHashMap<>();
    lift.put("effort", facts.effort().word());
    lift.put("feasibleThisYear", facts.feasibleThisYear());
    lift.put("maxGainShare", facts.maxGainShare());
    lift.put("dependsOn", facts.dependsOn().stream().map(Code::value).toList());
    return lift;
  }
}
