package vn.thuocso.dashboard.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The words of a question as they stand in an address; what is the default is left out. */
public record Address(Map<String, String> words) {

  /** Leaves out what is empty. */
  public Address {
    words = new LinkedHashMap<>(words);
    words.values().removeIf(String::isEmpty);
  }

  /** The question that asks for nothing in particular. */
  public static Address empty() {
    return new Address(Map.of());
  }

  /** The same question with one word changed; an empty one is left out. */
  public Address with(String name, String word) {
    Map<String, String> changed = new LinkedHashMap<>(words);
    changed.put(name, word);
    return new Address(changed);
  }

  /** The part of the question that these names have, for a page that asks no more. */
  public Address only(Collection<String> names) {
    Map<String, String> kept = new LinkedHashMap<>(words);
    kept.keySet().retainAll(names);
    return new Address(kept);
  }

  /** The question at that path. */
  public String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    words.forEach((name, word) -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(words).toUriString();
  }
}
