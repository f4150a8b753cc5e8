package vn.thuocso.dashboard.scoring.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.robust.Outcomes;

/** Numbers of the groups that the draws do not tell apart, 1 the best. */
final class Bands {

  private final Map<UnitCode, Integer> numbers = new HashMap<>();

  Bands(Outcomes outcomes, double certainty) {
    List<List<UnitCode>> groups = outcomes.tiedGroups(certainty);
    for (int g = 0; g < groups.size(); g++) {
      int band = g + 1;
      groups.get(g).forEach(unit -> numbers.put(unit, band));
    }
  }

  /** The number of a unit's group; 0 for a unit without a place. */
  int of(UnitCode unit) {
    return numbers.getOrDefault(unit, 0);
  }
}
