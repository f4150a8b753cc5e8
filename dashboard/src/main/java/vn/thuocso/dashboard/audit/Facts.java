package vn.thuocso.dashboard.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an entry as the database keeps them: an object of texts. */
final class Facts {

  /** Under this name, which no deed can use, stands what is no object of texts. */
  static final String STRANGE = "?";

  private static final JsonMapper JSON = JsonMapper.shared();

  private Facts() {}

  static String write(SortedMap<String, String> facts) {
    return JSON.writeValueAsString(facts);
  }

  /** Reads whatever stands there, so that a row that somebody spoilt can still be shown. */
  static SortedMap<String, String> read(String kept) {
    try {
      JsonNode all = JSON.readTree(kept);
      if (all.isObject() && all.properties().stream().allMatch(one -> one.getValue().isString())) {
        TreeMap<String, String> facts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : all.properties()) {
          facts.put(one.getKey(), one.getValue().asString());
        }
        return Collections.unmodifiableSortedMap(facts);
      }
    } catch (JacksonException e) {
      // Told below, as it stands.
    }
    return Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(STRANGE, kept)));
  }
}
