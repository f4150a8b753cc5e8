package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/**
 * What a framework's units can be ranked by: the total, its main indices, the groups of its views.
 *
 * @param framework the name of the framework
 */
public record ScoreNodes(Name framework, List<ScoreNode> main, List<ScoreNode> views) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Map<String, ScoreNodes> SHIPPED = shipped();

  public ScoreNodes {
    main = List.copyOf(main);
    views = List.copyOf(views);
  }

  /** Of that framework; one that is not shipped has its total only. */
  public static ScoreNodes of(String framework) {
    return SHIPPED.getOrDefault(
        framework, new ScoreNodes(Name.of(framework), List.of(total(THOUSAND)), List.of()));
  }

  /** The node of that code. */
  public Optional<ScoreNode> find(String code) {
    return all().stream().filter(node -> node.code().equals(code)).findFirst();
  }

  /** The total first, then the main indices, then the groups of views. */
  public List<ScoreNode> all() {
    List<ScoreNode> all = new ArrayList<>(main);
    all.addAll(views);
    return all;
  }

  /** The main indices, without the total. */
  public List<ScoreNode> indices() {
    return main.stream().filter(node -> !node.total()).toList();
  }

  private static Map<String, ScoreNodes> shipped() {
    Map<String, ScoreNodes> shipped = new LinkedHashMap<>();
    for (String name : ShippedFrameworks.names()) {
      ShippedFrameworks.read(name)
          .ifPresent(framework -> shipped.put(framework.code().value(), of(framework)));
    }
    return Map.copyOf(shipped);
  }

  private static ScoreNodes of(Framework framework) {
    List<ScoreNode> main = new ArrayList<>();
    BigDecimal all = maximum(framework.indicators());
    main.add(total(all.signum() > 0 ? all : THOUSAND));
    for (Node child : framework.tree().children()) {
      if (child instanceof Group group) {
        main.add(node(group.code().value(), group.name(), maximum(group.indicators())));
      }
    }
    List<ScoreNode> views = new ArrayList<>();
    for (View view : framework.views()) {
      for (int at = 0; at < view.groups().size(); at++) {
        View.Part part = view.groups().get(at);
        // A snapshot names a level by its number, a pillar by its code.
        String own = view.maturity().isPresent() ? Integer.toString(at + 1) : part.code().value();
        views.add(
            node(
                view.code().value() + "/" + own,
                part.name(),
                maximum(members(framework, part.members()))));
      }
    }
    return new ScoreNodes(framework.name(), main, views);
  }

  private static ScoreNode total(BigDecimal max) {
    return new ScoreNode(ScoreNode.TOTAL, "Tất cả", "All", max);
  }

  private static ScoreNode node(String code, Name name, BigDecimal max) {
    return new ScoreNode(
        code, name.vi(), name.en(), max.signum() > 0 ? max : BigDecimal.valueOf(100));
  }

  private static List<Indicator> members(Framework framework, List<Code> codes) {
    return framework.indicators().stream().filter(it -> codes.contains(it.code())).toList();
  }

  private static BigDecimal maximum(Collection<Indicator> indicators) {
    return indicators.stream()
        .flatMap(indicator -> indicator.points().stream())
        .map(points -> points.max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
