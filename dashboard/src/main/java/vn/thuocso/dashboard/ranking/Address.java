package vn.thuocso.dashboard.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The words of a question as they stand in an address; what is the default is left out. */
record Address(Map<String, String> words) {

  Address {
    words = new LinkedHashMap<>(words);
    words.values().removeIf(String::isEmpty);
  }

  /** The same question with one word changed; an empty one is left out. */
  Address with(String name, String word) {
    Map<String, String> changed = new LinkedHashMap<>(words);
    changed.put(name, word);
    return new Address(changed);
  }

  /** The question at that path. */
  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    words.forEach((name, word) -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(words).toUriString();
  }
}
