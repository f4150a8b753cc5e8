package vn.thuocso.dashboard.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Csv;
import vn.thuocso.contract.UnitCode;

/** The targets of units per framework, node and year; a unit without its own has the default. */
public final class Targets {

  private static final String PROPOSED = "/demo/targets.csv";

  private final Map<Key, Target> targets;

  private Targets(Map<Key, Target> targets) {
    this.targets = Map.copyOf(targets);
  }

  /** No targets: nobody has set any. */
  public static Targets none() {
    return new Targets(Map.of());
  }

  /** The targets that this product proposes for the demonstration; issued by no authority. */
  public static Targets proposed() {
    return of(Csv.rows(Targets.class, PROPOSED, "|"));
  }

  /**
   * The target of a unit, or else the default of all units.
   *
   * @param framework the framework's code, {@code TG-DEMO-1}
   * @param node {@code TOTAL}, a main index or an indicator
   */
  public Optional<Target> of(String framework, int year, String node, UnitCode unit) {
    Target own = targets.get(new Key(framework, year, node, unit));
    return own != null ? Optional.of(own) : byDefault(framework, year, node);
  }

  /** The default of all units. */
  public Optional<Target> byDefault(String framework, int year, String node) {
    return Optional.ofNullable(targets.get(new Key(framework, year, node, null)));
  }

  /** The way of a unit through the years that have a target, the earliest first. */
  public SortedMap<Integer, Target> way(String framework, String node, UnitCode unit) {
    SortedMap<Integer, Target> way = new TreeMap<>();
    targets.keySet().stream()
        .filter(key -> key.framework().equals(framework) && key.node().equals(node))
        .map(Key::year)
        .distinct()
        .forEach(year -> of(framework, year, node, unit).ifPresent(it -> way.put(year, it)));
    return way;
  }

  static Targets of(List<List<String>> rows) {
    Map<Key, Target> targets = new HashMap<>();
    for (List<String> row : rows) {
      Key key =
          new Key(
              row.get(0),
              Integer.parseInt(row.get(3)),
              row.get(1),
              row.get(2).isEmpty() ? null : new UnitCode(row.get(2)));
      if (targets.put(key, target(row)) != null) {
        throw new IllegalArgumentException("Two targets for one: " + key);
      }
    }
    return new Targets(targets);
  }

  private static Target target(List<String> row) {
    return new Target(
        new BigDecimal(row.get(4)), new BigDecimal(row.get(5)), new BigDecimal(row.get(6)));
  }

  private record Key(String framework, int year, String node, @Nullable UnitCode unit) {}
}
