package vn.thuocso.index.framework.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Rule;

/** Looks up every code that a definition names, once all codes of the tree are known. */
final class Lookups {
  private final Reading reading;
  private final Map<Code, Reading.Definition> nodes = new LinkedHashMap<>();

  Lookups(Reading reading) {
    this.reading = reading;
  }

  void check() {
    reading.definitions().forEach(this::define);
    reading.references().forEach(this::lookUp);
    reading.dependencies().forEach(this::checkCycle);
  }

  private void define(Reading.Definition node) {
    if (node.above().contains(node.code())) {
      reading.problem(
          Rule.CYCLE,
          node.at(),
          "Nút \"" + node.code() + "\" nằm dưới chính nó; hãy đổi mã hoặc bỏ một trong hai.");
    } else if (nodes.containsKey(node.code())) {
      Place first = reading.placeOf(nodes.get(node.code()).at());
      reading.problem(
          Rule.DUPLICATE,
          node.at(),
          "Mã \""
              + node.code()
              + "\" đã có ở dòng "
              + first.line()
              + "; mỗi nút của cây cần một mã riêng.");
    }
    nodes.putIfAbsent(node.code(), node);
  }

  private void lookUp(Reading.Reference reference) {
    if (!nodes.containsKey(reference.code())) {
      Set<String> known = new TreeSet<>();
      nodes.keySet().forEach(code -> known.add(code.value()));
      reading.problem(
          Rule.UNKNOWN_CODE,
          reference.at(),
          "\""
              + reference.what()
              + "\" nhắc mã \""
              + reference.code()
              + "\" mà cây không có; hãy sửa mã."
              + Nearest.advice(reference.code().value(), known));
    }
  }

  /** Tells an indicator that depends on itself, by way of others or not, where it says so. */
  private void checkCycle(Code start, Map<Code, org.snakeyaml.engine.v2.nodes.Node> on) {
    on.forEach(
        (first, at) -> {
          if (reaches(first, start)) {
            reading.problem(
                Rule.CYCLE,
                at,
                "\""
                    + start
                    + "\" phụ thuộc \""
                    + first
                    + "\", mà chính nó lại phụ thuộc \""
                    + start
                    + "\"; hãy bỏ một chiều.");
          }
        });
  }

  private boolean reaches(Code from, Code wanted) {
    Deque<Code> next = new ArrayDeque<>(Set.of(from));
    Set<Code> seen = new HashSet<>();
    while (!next.isEmpty()) {
      Code code = next.pop();
      if (code.equals(wanted)) {
        return true;
      }
      if (seen.add(code)) {
        next.addAll(reading.dependencies().getOrDefault(code, Map.of()).keySet());
      }
    }
    return false;
  }
}
