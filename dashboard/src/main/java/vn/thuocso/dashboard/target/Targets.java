package vn.thuocso.dashboard.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.thuocso.contract.UnitCode;

/**
 * The adopted targets of units per framework, node and year; a unit without its own has that of its
 * former district, its kind or the city. Asked of memory.
 */
public final class Targets {

  private final Supplier<Adopted> now;

  Targets(Supplier<Adopted> now) {
    this.now = now;
  }

  /** No targets: nobody has set any. */
  public static Targets none() {
    return new Targets(() -> Adopted.NONE);
  }

  /**
   * All that is adopted, at one moment.
   *
   * @param chains whose settings count for each unit, the nearest first
   */
  record Adopted(Map<Year, Settings> sheets, Map<UnitCode, List<Scope>> chains) {

    static final Adopted NONE = new Adopted(Map.of(), Map.of());

    Adopted {
      sheets = Map.copyOf(sheets);
      chains = Map.copyOf(chains);
    }

    private Optional<Target> of(Year year, String node, List<Scope> chain) {
      return Optional.ofNullable(sheets.get(year)).flatMap(sheet -> sheet.target(node, chain));
    }

    private List<Scope> chain(UnitCode unit) {
      return chains.getOrDefault(unit, List.of(Scope.of(unit), Scope.CITY));
    }
  }

  /** A sheet's name. */
  record Year(String framework, int year) {}

  /**
   * The target of a unit, its own or inherited.
   *
   * @param framework the framework's code, {@code TG-DEMO-1}
   * @param node {@code TOTAL}, a main index or an indicator
   */
  public Optional<Target> of(String framework, int year, String node, UnitCode unit) {
    Adopted adopted = now.get();
    return adopted.of(new Year(framework, year), node, adopted.chain(unit));
  }

  /** The default of all units. */
  public Optional<Target> byDefault(String framework, int year, String node) {
    return now.get().of(new Year(framework, year), node, List.of(Scope.CITY));
  }

  /** The way of a unit through the years that have a target, the earliest first. */
  public SortedMap<Integer, Target> way(String framework, String node, UnitCode unit) {
    Adopted adopted = now.get();
    List<Scope> chain = adopted.chain(unit);
    SortedMap<Integer, Target> way = new TreeMap<>();
    for (Year year : adopted.sheets().keySet()) {
      if (year.framework().equals(framework)) {
        adopted.of(year, node, chain).ifPresent(target -> way.put(year.year(), target));
      }
    }
    return way;
  }
}
