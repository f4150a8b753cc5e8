package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.ScoringKind;

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
      top.put("views", framework.views().stream().map(ViewTree::of).toList());
    }
    return top;
  }

  static void putWords(Map<String, Object> at, String field, Set<String> words) {
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
      IndicatorTree.put(tree, (Indicator) node);
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

  static Map<String, Object> name(Name name) {
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
