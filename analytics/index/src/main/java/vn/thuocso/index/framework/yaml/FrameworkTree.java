package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Term;
import vn.thuocso.index.framework.View;

/** A framework as maps and lists in the order and words of the format, every default spelt out. */
final class FrameworkTree {
  private final Framework framework;
  private final boolean points;

  private FrameworkTree(Framework framework) {
    this.framework = framework;
    this.points = framework.scoring() == ScoringKind.POINTS;
  }

  static Map<String, Object> of(Framework framework) {
    return new FrameworkTree(framework).top();
  }

  private Map<String, Object> top() {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("format", HeadReader.FORMAT);
    top.put("code", framework.code().value());
    top.put("version", framework.version());
    top.put("name", name(framework.name()));
    top.put("label", name(framework.label()));
    framework
        .decision()
        .ifPresent(
            decision -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("number", decision.number());
              tree.put("date", decision.date().toString());
              top.put("decision", tree);
            });
    Map<String, Object> valid = new LinkedHashMap<>();
    valid.put("from", framework.valid().from().toString());
    framework.valid().to().ifPresent(to -> valid.put("to", to.toString()));
    top.put("valid", valid);
    top.put("round", Map.of("months", framework.round().months()));
    putWords(top, "unitKinds", framework.unitKinds());
    top.put("scoring", framework.scoring().word());
    top.put("data", data(framework.data()));
    top.put("rounding", rounding());
    top.put("ranking", ranking());
    if (points) {
      top.put("missing", Map.of("rule", framework.missing().word()));
    } else {
      top.put("steps", StepsTree.of(framework.steps()));
    }
    top.put("tree", node(framework.tree()));
    if (!framework.views().isEmpty()) {
      top.put("views", framework.views().stream().map(FrameworkTree::view).toList());
    }
    return top;
  }

  private static void putWords(Map<String, Object> at, String field, Set<String> words) {
    if (!words.isEmpty()) {
      at.put(field, List.copyOf(new TreeSet<>(words)));
    }
  }

  private static Map<String, Object> data(DataRules rules) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("missing", List.copyOf(new TreeSet<>(rules.missing())));
    data.put("notApplicable", List.copyOf(new TreeSet<>(rules.notApplicable())));
    data.put("groups", rules.groups());
    data.put("denominators", rules.denominators());
    return data;
  }

  private Map<String, Object> rounding() {
    Map<String, Object> rounding = new LinkedHashMap<>();
    framework.rounding().points().ifPresent(decimals -> rounding.put("points", decimals));
    if (points) {
      rounding.put("index", framework.rounding().index());
    }
    framework.rounding().score().ifPresent(decimals -> rounding.put("score", decimals));
    rounding.put("mode", framework.rounding().mode().name());
    return rounding;
  }

  private Map<String, Object> ranking() {
    Map<String, Object> ranking = new LinkedHashMap<>();
    ranking.put("ties", framework.ranking().ties().word());
    framework.ranking().decimals().ifPresent(decimals -> ranking.put("decimals", decimals));
    Map<String, Object> floor = new LinkedHashMap<>();
    if (framework.ranking().floor() instanceof RankingRule.Floor.Assessed assessed) {
      floor.put("assessedPoints", assessed.assessedPoints());
      floor.put("shareOfEachGroup", assessed.shareOfEachGroup());
      ranking.put("floor", floor);
    } else if (framework.ranking().floor() instanceof RankingRule.Floor.Available available) {
      floor.put("availability", number(available.availability()));
      ranking.put("floor", floor);
    }
    return ranking;
  }

  private Map<String, Object> node(Node node) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", node.code().value());
    tree.put("name", name(node.name()));
    if (!points) {
      tree.put("weight", number(node.weight()));
    }
    if (node instanceof Group group) {
      group.aggregate().ifPresent(rule -> tree.put("aggregate", StepsTree.aggregate(rule)));
      putNotes(tree, node);
      tree.put("children", group.children().stream().map(this::node).toList());
    } else {
      indicator(tree, (Indicator) node);
      putNotes(tree, node);
    }
    return tree;
  }

  private static void putNotes(Map<String, Object> tree, Node node) {
    Map<String, Object> notes = new TreeMap<>();
    node.notes().forEach((subject, text) -> notes.put(subject, name(text)));
    if (!notes.isEmpty()) {
      tree.put("notes", notes);
    }
  }

  private static void indicator(Map<String, Object> tree, Indicator indicator) {
    tree.put("direction", indicator.direction().word());
    tree.put("source", indicator.source().word());
    putWords(tree, "unitKinds", indicator.unitKinds());
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

  private static Map<String, Object> view(View of) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("code", of.code().value());
    view.put("name", name(of.name()));
    view.put("aggregate", of.value().word());
    view.put("groups", of.groups().stream().map(FrameworkTree::part).toList());
    of.bands().ifPresent(bands -> view.put("bands", bands(bands)));
    of.maturity().ifPresent(maturity -> view.put("maturity", maturity(maturity)));
    return view;
  }

  private static Map<String, Object> part(View.Part part) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("code", part.code().value());
    group.put("name", name(part.name()));
    group.put("members", part.members().stream().map(Code::value).toList());
    return group;
  }

  private static Map<String, Object> bands(View.Bands bands) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("of", bands.of().word());
    tree.put("steps", bands.bands().stream().map(FrameworkTree::band).toList());
    return tree;
  }

  private static Map<String, Object> band(View.Band band) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", band.from());
    tree.put("name", name(band.name()));
    return tree;
  }

  private static Map<String, Object> maturity(View.Maturity maturity) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("by", maturity.by());
    tree.put("thresholds", maturity.thresholds());
    tree.put("shareOfPractices", maturity.shareOfPractices());
    return tree;
  }

  private static Map<String, Object> name(Name name) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("vi", name.vi());
    tree.put("en", name.en());
    return tree;
  }

  /** The shortest decimal that reads back as the same number. */
  static BigDecimal number(double value) {
    BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
