package vn.thuocso.index.framework;

import java.util.Map;
import java.util.Optional;

/** Free labels of a node that views and readers go by, as {@code practice: GOVERN}. */
public record Tags(Map<String, String> values) {
  public static final Tags NONE = new Tags(Map.of());

  public Tags {
    values = Ordered.copyOf(values);
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
