package vn.thuocso.index.framework.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thuocso.index.problem.Place;

/** Tells which fields a place of a text stands in, from the outermost. */
final class Trail {
  private static final Comparator<Place> BY_LINE =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  private final Reading reading;
  private final Place place;
  private final List<String> fields = new ArrayList<>();

  private Trail(Reading reading, Place place) {
    this.reading = reading;
    this.place = place;
  }

  static List<String> to(Place place, Node root, Reading reading) {
    Trail trail = new Trail(reading, place);
    trail.into(root);
    return trail.fields;
  }

  /** Whether a place lies within a node. */
  static boolean contains(Node from, Node to, Place place, Reading reading) {
    return BY_LINE.compare(reading.placeOf(from), place) <= 0
        && BY_LINE.compare(place, reading.endOf(to)) < 0;
  }

  private void into(Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple field : mapping.getValue()) {
        if (contains(field.getKeyNode(), field.getValueNode(), place, reading)) {
          fields.add(field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "");
          into(field.getValueNode());
          return;
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().stream()
          .filter(item -> contains(item, item, place, reading))
          .findFirst()
          .ifPresent(this::into);
    }
  }
}
