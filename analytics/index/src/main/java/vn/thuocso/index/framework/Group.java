package vn.thuocso.index.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A node with children, which stand in the natural order of their codes. */
public record Group(
    Code code,
    Name name,
    double weight,
    List<Node> children,
    Optional<AggregationRule> aggregate,
    Map<String, Name> notes)
    implements Node {
  public Group {
    if (children.isEmpty()) {
      throw new IllegalArgumentException("a group has children: " + code);
    }
    children = children.stream().sorted(Comparator.comparing(Node::code)).toList();
    notes = Ordered.copyOf(notes);
  }

  /** The indicators below it, in tree order. */
  public List<Indicator> indicators() {
    return children.stream()
        .flatMap(
            child ->
                child instanceof Group group
                    ? group.indicators().stream()
                    : Stream.of((Indicator) child))
        .toList();
  }

  /** How many levels of groups it has, itself counted: 1 right above indicators. */
  public int height() {
    return 1
        + children.stream()
            .mapToInt(child -> child instanceof Group group ? group.height() : 0)
            .max()
            .orElse(0);
  }
}
