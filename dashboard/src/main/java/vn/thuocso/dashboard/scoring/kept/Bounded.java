package vn.thuocso.dashboard.scoring.kept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the newest few of what takes long to make, and makes one at a time. */
public final class Bounded<K, V> {

  private final Map<K, V> kept;
  private final Object making = new Object();

  public Bounded(int most) {
    kept =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** What is kept under a key. */
  public Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** The same; made where it is not there. What cannot be made is asked for again. */
  public Optional<V> get(K key, Supplier<Optional<V>> maker) {
    Optional<V> there = find(key);
    if (there.isPresent()) {
      return there;
    }
    synchronized (making) {
      Optional<V> made = find(key).or(maker);
      made.ifPresent(value -> kept.put(key, value));
      return made;
    }
  }
}
