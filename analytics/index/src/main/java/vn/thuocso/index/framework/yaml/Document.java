package vn.thuocso.index.framework.yaml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Rule;

/**
 * Turns text into nodes that know their line, within limits: a definition needs no aliases, so
 * there is nothing that could expand, and nesting and size have an end.
 */
final class Document {
  static final int MOST_CHARACTERS = 4_000_000;
  static final int MOST_DEPTH = 60;
  static final int MOST_NODES = 500_000;

  private final String file;
  private final Reading reading;
  private final LoadSettings settings;

  Document(String file, Reading reading) {
    this.file = file;
    this.reading = reading;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(Integer.MAX_VALUE) // each is refused and taken out
            .build();
  }

  /** The root node; empty, with the problem told, where there is none. */
  Optional<Node> compose(String text) {
    if (text.length() > MOST_CHARACTERS) {
      reading.problem(
          Rule.UNREADABLE,
          text.length() + " ký tự",
          Place.of(file),
          "Tệp dài hơn " + MOST_CHARACTERS + " ký tự; hãy tách hoặc rút gọn định nghĩa.");
      return Optional.empty();
    }
    try {
      return isWithinLimits(text) ? root(text).map(Document::withoutAliases) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(this::place).orElse(Place.of(file));
      reading.problem(Rule.UNREADABLE, "", place, notYaml(e.getProblem()));
    } catch (YamlEngineException e) {
      reading.problem(Rule.UNREADABLE, "", Place.of(file), notYaml(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<Node> root(String text) {
    Optional<Node> root = new Compose(settings).composeString(text);
    if (root.isEmpty()) {
      reading.problem(
          Rule.UNREADABLE, "", Place.of(file), "Tệp trống; cần một định nghĩa bộ chỉ số.");
    }
    return root;
  }

  private boolean isWithinLimits(String text) {
    int depth = 0;
    int nodes = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      nodes += event instanceof NodeEvent ? 1 : 0;
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      Optional<String> refusal = refusal(depth, nodes, documents);
      Place place = event.getStartMark().map(this::place).orElse(Place.of(file));
      if (refusal.isPresent()) {
        reading.problem(Rule.UNREADABLE, "", place, refusal.get());
        return false;
      }
      if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
        reading.problem(
            Rule.WRONG_TYPE,
            start.getTag().get(),
            place,
            "Định nghĩa không dùng nhãn kiểu của YAML ("
                + start.getTag().get()
                + "); hãy bỏ nhãn.");
      }
      if (event instanceof AliasEvent alias) {
        refuse(alias, place);
      }
    }
    return true;
  }

  private void refuse(AliasEvent alias, Place place) {
    reading.problem(
        Rule.CYCLE,
        "*" + alias.getAlias(),
        place,
        "Định nghĩa không dùng neo và tham chiếu của YAML (*"
            + alias.getAlias()
            + "), vì một nút có thể nằm trong chính nó; hãy viết lại đầy đủ phần được tham chiếu.");
  }

  /** Takes out what stands a second time, so that nothing is below itself; it has been told. */
  private static Node withoutAliases(Node root) {
    prune(root, Collections.newSetFromMap(new IdentityHashMap<>()));
    return root;
  }

  private static void prune(Node node, Set<Node> seen) {
    seen.add(node);
    if (node instanceof MappingNode mapping) {
      mapping.setValue(
          mapping.getValue().stream().filter(f -> !seen.contains(f.getValueNode())).toList());
      mapping.getValue().forEach(field -> prune(field.getValueNode(), seen));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().removeIf(seen::contains);
      sequence.getValue().forEach(item -> prune(item, seen));
    }
  }

  private static Optional<String> refusal(int depth, int nodes, int documents) {
    if (depth > MOST_DEPTH) {
      return Optional.of("Lồng sâu hơn " + MOST_DEPTH + " lớp; hãy làm cây chỉ số phẳng hơn.");
    }
    if (nodes > MOST_NODES) {
      return Optional.of("Có hơn " + MOST_NODES + " phần tử; hãy rút gọn định nghĩa.");
    }
    return documents > 1
        ? Optional.of("Tệp có nhiều tài liệu YAML; mỗi tệp chỉ chứa một định nghĩa.")
        : Optional.empty();
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String notYaml(String detail) {
    return "Không đọc được dưới dạng YAML hoặc JSON (" + detail + "); hãy sửa cú pháp tại đây.";
  }
}
