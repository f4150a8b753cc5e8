package vn.thuocso.index.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies maps without losing the order in which a definition states them. */
final class Ordered {
  private Ordered() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
