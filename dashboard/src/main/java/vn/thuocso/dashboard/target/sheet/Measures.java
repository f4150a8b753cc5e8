package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** The columns of a framework's sheet: the total, then each main index before its indicators. */
public record Measures(String framework, List<Measure> all) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How often something can be counted in a year. */
  private static final Map<String, BigDecimal> IN_A_YEAR =
      Map.of(
          "quý", BigDecimal.valueOf(4),
          "tháng", BigDecimal.valueOf(12),
          "tuần", BigDecimal.valueOf(53),
          "ngày", BigDecimal.valueOf(366));

  private static final Map<String, Measures> SHIPPED = shipped();

  /** Copies the list. */
  public Measures {
    all = List.copyOf(all);
  }

  /** Of that framework; none for one that is not known or scores no units of today. */
  public static Optional<Measures> of(String framework) {
    return Optional.ofNullable(SHIPPED.get(framework));
  }

  /** The frameworks that units of today are set targets in. */
  public static List<String> frameworks() {
    return List.copyOf(SHIPPED.keySet());
  }

  /** The column of that code. */
  public Optional<Measure> find(String code) {
    return all.stream().filter(measure -> measure.code().equals(code)).findFirst();
  }

  /** The main indices, without the total. */
  public List<Measure> indices() {
    return all.stream()
        .filter(measure -> measure.rule().isEmpty() && !measure.code().equals(ScoreNode.TOTAL))
        .toList();
  }

  private static Map<String, Measures> shipped() {
    Map<String, Measures> shipped = new LinkedHashMap<>();
    for (String name : ShippedFrameworks.names()) {
      ShippedFrameworks.read(name)
          .filter(framework -> framework.unitKinds().contains("phuong"))
          .ifPresent(framework -> shipped.put(framework.code().value(), of(framework)));
    }
    return shipped;
  }

  private static Measures of(Framework framework) {
    ScoreNodes scores = ScoreNodes.of(framework.code().value());
    List<Measure> all = new ArrayList<>();
    for (ScoreNode index : scores.main()) {
      all.add(index(index));
      for (Node child : framework.tree().children()) {
        if (child instanceof Group group && group.code().value().equals(index.code())) {
          group.indicators().forEach(each -> all.add(indicator(each, index.code())));
        }
      }
    }
    return new Measures(framework.code().value(), all);
  }

  private static Measure index(ScoreNode node) {
    return new Measure(
        node.code(),
        node.code(),
        node.total()
            ? new Name("Tổng điểm", "Total score")
            : new Name(node.vietnamese(), node.english()),
        node.max(),
        "điểm",
        Optional.of(BigDecimal.ONE),
        false,
        true,
        BigDecimal.ONE,
        Set.of(),
        Optional.empty());
  }

  private static Measure indicator(Indicator of, String group) {
    Optional<PointRule> rule = of.points().map(points -> points.rule());
    boolean words = rule.filter(PointRule::isOfWords).isPresent();
    String unit = words ? "%" : unit(of);
    boolean rate = unit.equals("%") || unit.equals("‰");
    Optional<BigDecimal> most =
        words
            ? Optional.of(BigDecimal.ONE)
            : rate && of.counts().part()
                ? Optional.of(of.factor())
                : Optional.ofNullable(IN_A_YEAR.get(unit));
    return new Measure(
        of.code().value(),
        group,
        of.name(),
        words ? HUNDRED : BigDecimal.ONE,
        unit,
        most,
        !words && of.counts().whole() && !rate && !unit.contains("/"),
        of.direction() == Direction.UP,
        of.factor(),
        of.unitKinds(),
        rule);
  }

  private static String unit(Indicator of) {
    Name unit = of.notes().get("unit");
    return unit == null ? "" : unit.vi();
  }
}
