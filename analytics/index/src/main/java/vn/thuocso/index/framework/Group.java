package vn.thuocso.index.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  @Override
  public List<Indicator> indicators() {
    return children.stream().flatMap(child -> child.indicators().stream()).toList();
  }

  @Override
  public int height() {
    return 1 + children.stream().mapToInt(Node::height).max().orElse(0);
  }
}
