package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Bound;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Scope;
import vn.thuocso.index.framework.Screening;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Treatment.Afterwards;

/** Composite steps as maps in the words of the format; the counterpart of {@link StepsReader}. */
final class StepsTree {
  private StepsTree() {}

  static Map<String, Object> of(Steps of) {
    Map<String, Object> steps = new LinkedHashMap<>();
    if (of.denominate()) {
      steps.put("denominate", Map.of());
    }
    of.screen().ifPresent(rule -> steps.put("screen", screen(rule)));
    of.impute().ifPresent(rule -> steps.put("impute", impute(rule)));
    of.treat().ifPresent(rule -> steps.put("treat", over(treat(rule), of.treatOver())));
    of.normalise()
        .ifPresent(rule -> steps.put("normalise", over(normalise(rule), of.normaliseOver())));
    Map<String, Object> weights = method(of.weights().method().word());
    of.weights().sum().ifPresent(sum -> weights.put("sum", FrameworkTree.number(sum)));
    steps.put("weights", weights);
    steps.put("aggregate", aggregate(of.aggregate()));
    if (!of.levels().isEmpty()) {
      steps.put(
          "levels",
          of.levels().stream().map(rule -> Map.of("aggregate", (Object) aggregate(rule))).toList());
    }
    return steps;
  }

  private static Map<String, Object> screen(Screening rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("minimumAvailable", FrameworkTree.number(rule.minimumAvailable()));
    Map<String, Object> groups = new LinkedHashMap<>();
    rule.byGroup().forEach((code, share) -> groups.put(code.value(), FrameworkTree.number(share)));
    tree.put("byGroup", groups);
    tree.put("minimumNonZero", FrameworkTree.number(rule.minimumNonZero()));
    tree.put("keep", rule.keep().stream().sorted().toList());
    tree.put("leaveOut", rule.leaveOut().stream().sorted().toList());
    return tree;
  }

  private static Map<String, Object> over(Map<String, Object> step, Scope scope) {
    if (scope instanceof Scope.AllPeriods) {
      step.put("over", "all");
    } else if (scope instanceof Scope.Baseline base) {
      step.put("over", Map.of("period", base.period()));
    }
    return step;
  }

  private static Object bound(Bound bound) {
    return bound instanceof Bound.Percentile percentile
        ? Map.of("percentile", FrameworkTree.number(percentile.percent()))
        : FrameworkTree.number(((Bound.At) bound).value());
  }

  static Map<String, Object> column(ColumnRules of) {
    Map<String, Object> column = new LinkedHashMap<>();
    of.denominator()
        .ifPresent(
            denominator -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("column", denominator.column());
              tree.put("scale", FrameworkTree.number(denominator.scale()));
              column.put("denominator", tree);
            });
    if (of.transform() != Transform.NONE) {
      column.put("transform", of.transform().word());
    }
    of.impute().ifPresent(rule -> column.put("impute", impute(rule)));
    of.treat().ifPresent(rule -> column.put("treat", treat(rule)));
    of.normalise().ifPresent(rule -> column.put("normalise", normalise(rule)));
    of.goalposts()
        .ifPresent(
            span -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("lower", bound(span.lower()));
              tree.put("upper", bound(span.upper()));
              column.put("goalposts", tree);
            });
    of.target().ifPresent(target -> column.put("target", FrameworkTree.number(target)));
    of.cap()
        .ifPresent(
            cap -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              cap.lower().ifPresent(lower -> tree.put("lower", FrameworkTree.number(lower)));
              cap.upper().ifPresent(upper -> tree.put("upper", FrameworkTree.number(upper)));
              column.put("cap", tree);
            });
    return column;
  }

  private static Map<String, Object> method(String word) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("method", word);
    return tree;
  }

  private static Map<String, Object> impute(Imputation rule) {
    Map<String, Object> tree = method(rule.method().word());
    rule.group().ifPresent(group -> tree.put("group", group));
    rule.level().ifPresent(level -> tree.put("level", level));
    rule.maxPeriods().ifPresent(periods -> tree.put("maxPeriods", periods));
    return tree;
  }

  private static Map<String, Object> treat(Treatment rule) {
    if (rule instanceof Treatment.Percentiles cut) {
      Map<String, Object> tree = method("percentiles");
      tree.put("lower", FrameworkTree.number(cut.lower()));
      tree.put("upper", FrameworkTree.number(cut.upper()));
      return tree;
    }
    if (!(rule instanceof Treatment.SkewKurtosis bounds)) {
      return method("none");
    }
    Map<String, Object> tree = method("skewKurtosis");
    tree.put("skewness", FrameworkTree.number(bounds.skewness()));
    tree.put("kurtosis", FrameworkTree.number(bounds.kurtosis()));
    tree.put("maxWinsorised", bounds.maxWinsorised());
    if (bounds.then() instanceof Afterwards.BoxCox boxCox) {
      tree.put("then", "boxCox");
      boxCox.lambda().ifPresent(lambda -> tree.put("lambda", FrameworkTree.number(lambda)));
    } else if (bounds.then() instanceof Afterwards.LogGii) {
      tree.put("then", "logGii");
    } else {
      tree.put("then", bounds.then() instanceof Afterwards.Log ? "log" : "none");
    }
    tree.put("combine", bounds.combine());
    return tree;
  }

  private static Map<String, Object> normalise(Normalisation rule) {
    String name = rule.getClass().getSimpleName();
    Map<String, Object> tree = method(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    if (rule instanceof Normalisation.MinMax minMax) {
      tree.put("lower", FrameworkTree.number(minMax.lower()));
      tree.put("upper", FrameworkTree.number(minMax.upper()));
    } else if (rule instanceof Normalisation.ZScore zScore) {
      tree.put("mean", FrameworkTree.number(zScore.mean()));
      tree.put("sd", FrameworkTree.number(zScore.sd()));
    } else if (rule instanceof Normalisation.DistanceToReference distance) {
      tree.put("reference", distance.reference());
      tree.put("clip", distance.clip());
    } else if (rule instanceof Normalisation.DistanceToTarget distance) {
      tree.put("clip", distance.clip());
    } else if (rule instanceof Normalisation.Goalposts goalposts) {
      goalposts
          .bounds()
          .ifPresent(
              span -> {
                tree.put("lower", bound(span.lower()));
                tree.put("upper", bound(span.upper()));
              });
      tree.put("scale", FrameworkTree.number(goalposts.scale()));
      tree.put("clip", goalposts.clip());
    } else if (rule instanceof Normalisation.Scaled scaled) {
      tree.put("lower", FrameworkTree.number(scaled.lower()));
      tree.put("upper", FrameworkTree.number(scaled.upper()));
      tree.put("factor", FrameworkTree.number(scaled.factor()));
    }
    return tree;
  }

  static Map<String, Object> aggregate(AggregationRule rule) {
    String name = rule.aggregation().getClass().getSimpleName();
    Map<String, Object> tree = method(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    if (rule.aggregation() instanceof Aggregation.GeneralisedMean mean) {
      tree.put("power", FrameworkTree.number(mean.power()));
    }
    tree.put("minimumAvailable", FrameworkTree.number(rule.minimumAvailable()));
    return tree;
  }
}
