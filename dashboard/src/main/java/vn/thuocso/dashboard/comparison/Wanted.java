package vn.thuocso.dashboard.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.unit.Unit;

/**
 * Which units somebody wants to see side by side, and what could not be followed.
 *
 * @param units five at most, in the order in which they were asked for
 * @param remarks message keys with the word that each is about
 * @param candidates where a name fits several units: these
 */
record Wanted(List<Unit> units, List<Remark> remarks, List<Unit> candidates) {

  static final int MOST = 5;

  Wanted {
    units = List.copyOf(units);
    remarks = List.copyOf(remarks);
    candidates = List.copyOf(candidates);
  }

  /** What to tell about a word. */
  record Remark(String key, String word) {}

  /** Follows codes, then a name to add; {@code found} are the units that the name fits. */
  static Wanted of(List<String> codes, String name, List<Unit> known, List<Unit> found) {
    Set<Unit> units = new LinkedHashSet<>();
    List<Remark> remarks = new ArrayList<>();
    for (String code : codes.subList(0, Math.min(codes.size(), 20))) {
      known.stream()
          .filter(unit -> unit.code().value().equals(code))
          .findFirst()
          .ifPresentOrElse(
              unit -> add(unit, units, remarks),
              () -> remarks.add(new Remark("unknown", new UnknownWord("u", code).word())));
    }
    boolean clear = found.size() == 1 || isWhole(name, found);
    if (clear) {
      add(found.get(0), units, remarks);
    } else if (!name.isBlank() && found.isEmpty()) {
      remarks.add(new Remark("nobody", new UnknownWord("them", name).word()));
    }
    return new Wanted(List.copyOf(units), remarks, clear ? List.of() : found);
  }

  /** Whether the name is one unit's whole name, kind included. */
  private static boolean isWhole(String name, List<Unit> found) {
    return !found.isEmpty()
        && vn.thuocso.dashboard.unit.UnitSearch.folded(found.get(0).name())
            .equals(vn.thuocso.dashboard.unit.UnitSearch.folded(name));
  }

  private static void add(Unit unit, Set<Unit> units, List<Remark> remarks) {
    if (units.contains(unit)) {
      remarks.add(new Remark("twice", unit.name()));
    } else if (units.size() == MOST) {
      remarks.add(new Remark("more", unit.name()));
    } else {
      units.add(unit);
    }
  }

  /** Whether areas and wards stand side by side. */
  boolean mixed() {
    return units.stream().map(unit -> unit.code().isDistrict()).distinct().count() > 1;
  }
}
