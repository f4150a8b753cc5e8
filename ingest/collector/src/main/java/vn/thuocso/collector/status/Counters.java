package vn.thuocso.collector.status;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts since the start of the process, by name; names are few and fixed in the code. */
public final class Counters {

  private final ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();

  /** Adds one. */
  public void add(String name) {
    add(name, 1);
  }

  /** Adds an amount. */
  public void add(String name, long amount) {
    counts.computeIfAbsent(name, n -> new LongAdder()).add(amount);
  }

  /** Returns the count so far, 0 for a name never counted. */
  public long of(String name) {
    LongAdder adder = counts.get(name);
    return adder == null ? 0 : adder.sum();
  }

  /** Returns all counts, by name. */
  public SortedMap<String, Long> snapshot() {
    SortedMap<String, Long> all = new TreeMap<>();
    counts.forEach((name, adder) -> all.put(name, adder.sum()));
    return all;
  }
}
