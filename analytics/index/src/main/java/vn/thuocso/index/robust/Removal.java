package vn.thuocso.index.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/**
 * The index without one node.
 *
 * @param meanRankChange over the units that have a place both times; empty where none has
 * @param changes of every unit
 */
public record Removal(Code node, OptionalDouble meanRankChange, Map<UnitCode, Change> changes) {
  public Removal {
    changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /**
   * What it does to one unit.
   *
   * @param gained places gained: the nominal one less the new one
   */
  public record Change(OptionalDouble score, OptionalDouble rank, OptionalDouble gained) {}

  static Removal of(
      Code node, List<UnitCode> units, double[] totals, double[] before, double[] after) {
    Map<UnitCode, Change> changes = new LinkedHashMap<>();
    for (int i = 0; i < totals.length; i++) {
      changes.put(
          units.get(i), new Change(known(totals[i]), known(after[i]), known(before[i] - after[i])));
    }
    return new Removal(node, known(RankChanges.mean(before, after)), changes);
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
