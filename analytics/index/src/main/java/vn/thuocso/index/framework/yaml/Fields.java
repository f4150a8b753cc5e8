package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.thuocso.index.problem.Rule;

/** The fields of a mapping: which there are, which were asked for, and what is wrong with them. */
final class Fields {
  private final Node node;
  private final String what;
  private final Reading reading;
  private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Fields(Node node, String what, Reading reading) {
    this.node = node;
    this.what = what;
    this.reading = reading;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::collect);
    } else {
      reading.problem(
          Rule.WRONG_TYPE, node, what + " phải gồm các trường \"tên: giá trị\"; hãy viết lại.");
    }
  }

  private void collect(NodeTuple field) {
    String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    if (fields.putIfAbsent(name, field) != null) {
      reading.problem(
          Rule.DUPLICATE,
          name,
          field.getKeyNode(),
          "Trường \"" + name + "\" ghi hai lần trong " + what + "; hãy giữ một.");
    }
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The value of a field that may be absent. */
  Optional<Node> get(String field) {
    known.add(field);
    return Optional.ofNullable(fields.get(field)).map(NodeTuple::getValueNode);
  }

  /** The value of a field that has to be there. */
  Optional<Node> need(String field) {
    Optional<Node> value = get(field);
    if (value.isEmpty() && node instanceof MappingNode) {
      reading.problem(
          Rule.ABSENT_FIELD,
          field,
          node,
          "Thiếu trường \"" + field + "\" trong " + what + "; hãy bổ sung.");
    }
    return value;
  }

  /** Refuses a field that this place of a definition does not have, if it is there. */
  void refuse(String field, Rule rule, String why) {
    known.add(field);
    NodeTuple there = fields.get(field);
    if (there != null) {
      reading.problem(
          rule,
          field,
          there.getKeyNode(),
          "Trường \"" + field + "\" không dùng được trong " + what + ": " + why);
    }
  }

  /** Tells the fields that nobody asked for. */
  void finish() {
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            reading.problem(
                Rule.UNKNOWN_FIELD,
                name,
                field.getKeyNode(),
                "Không có trường \""
                    + name
                    + "\" trong "
                    + what
                    + "; hãy bỏ hoặc sửa tên."
                    + Nearest.advice(name, known));
          }
        });
  }

  /** The names of all fields, for mappings whose keys are free. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }
}
