package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.View;

/**
 * What a definition says of a node: what it is made of, and of what it is a part.
 *
 * @param max the points that it is out of
 * @param parts what it is made of, in the order of the definition
 * @param parents from the total down to what it stands in; empty for the total
 */
record Subject(
    Part self, Kind kind, Optional<Indicator> indicator, List<Part> parts, List<Part> parents) {

  Subject {
    parts = List.copyOf(parts);
    parents = List.copyOf(parents);
  }

  /** How a node's figure comes about. */
  enum Kind {
    TOTAL,
    GROUP,
    PILLAR,
    LEVEL,
    INDICATOR
  }

  /** A node by its code in snapshots. */
  record Part(String code, Name name, BigDecimal max) {}

  /** What that code stands for in a framework. */
  static Optional<Subject> find(Framework framework, String code) {
    if (code.equals(ScoreNode.TOTAL)) {
      return Optional.of(group(framework, framework.tree()));
    }
    if (code.indexOf('/') > 0) {
      return view(framework, code);
    }
    return code.isBlank() || code.length() > 40 || code.equals(framework.tree().code().value())
        ? Optional.empty()
        : node(framework, code);
  }

  private static Optional<Subject> node(Framework framework, String code) {
    return framework.nodes().stream()
        .filter(node -> node.code().value().equals(code))
        .findFirst()
        .map(
            node ->
                node instanceof Indicator indicator
                    ? new Subject(
                        part(indicator),
                        Kind.INDICATOR,
                        Optional.of(indicator),
                        List.of(),
                        parents(framework, indicator))
                    : group(framework, (Group) node));
  }

  private static Subject group(Framework framework, Group group) {
    boolean total = group.code().equals(framework.tree().code());
    return new Subject(
        total ? total(framework) : part(group),
        total ? Kind.TOTAL : Kind.GROUP,
        Optional.empty(),
        group.children().stream().map(Subject::part).toList(),
        total ? List.of() : parents(framework, group));
  }

  private static Optional<Subject> view(Framework framework, String code) {
    for (View view : framework.views()) {
      for (int at = 0; at < view.groups().size(); at++) {
        View.Part part = view.groups().get(at);
        boolean level = view.maturity().isPresent();
        // A snapshot names a level by its number, a pillar by its code.
        String own = level ? Integer.toString(at + 1) : part.code().value();
        if (code.equals(view.code().value() + "/" + own)) {
          List<Part> members = members(framework, part.members());
          return Optional.of(
              new Subject(
                  new Part(code, part.name(), sum(members)),
                  level ? Kind.LEVEL : Kind.PILLAR,
                  Optional.empty(),
                  members,
                  List.of(total(framework))));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Part> members(Framework framework, List<Code> codes) {
    return codes.stream()
        .flatMap(code -> framework.find(code).stream())
        .map(Subject::part)
        .toList();
  }

  private static List<Part> parents(Framework framework, Node node) {
    List<Part> parents = new ArrayList<>();
    Optional<Group> parent = framework.parentOf(node.code());
    while (parent.isPresent() && !parent.get().code().equals(framework.tree().code())) {
      parents.add(0, part(parent.get()));
      parent = framework.parentOf(parent.get().code());
    }
    parents.add(0, total(framework));
    return parents;
  }

  private static Part total(Framework framework) {
    return new Part(ScoreNode.TOTAL, framework.tree().name(), part(framework.tree()).max());
  }

  private static Part part(Node node) {
    return new Part(
        node.code().value(),
        node.name(),
        node.indicators().stream()
            .flatMap(indicator -> indicator.points().stream())
            .map(points -> points.max())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal sum(List<Part> parts) {
    return parts.stream().map(Part::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
