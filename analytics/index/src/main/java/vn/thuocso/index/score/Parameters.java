package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.FrameworkWriter;

/** Lists by which rules a definition was computed, in the words of the definition's own format. */
final class Parameters {
  private static final List<String> RULES =
      List.of("version", "scoring", "round", "rounding", "ranking", "missing", "steps");

  private Parameters() {}

  static Map<String, Object> of(Framework framework) {
    Map<String, Object> tree = FrameworkWriter.tree(framework);
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("framework", framework.code().value());
    for (String rule : RULES) {
      if (tree.containsKey(rule)) {
        parameters.put(rule, tree.get(rule));
      }
    }
    return parameters;
  }
}
