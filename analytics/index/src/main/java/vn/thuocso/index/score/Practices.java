package vn.thuocso.index.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.View;

/**
 * Which indicators a practice has at each level of maturity.
 *
 * @param byLevel of every practice, a list for each level, which may be empty
 */
record Practices(View.Maturity rule, int levels, Map<String, List<List<Code>>> byLevel) {
  static Practices of(Framework framework, View view, View.Maturity rule) {
    int levels = view.groups().size();
    SortedMap<String, List<List<Code>>> byLevel = new TreeMap<>();
    for (Indicator indicator : framework.indicators()) {
      indicator
          .tags()
          .get(rule.by())
          .ifPresent(
              practice ->
                  add(byLevel.computeIfAbsent(practice, n -> none(levels)), indicator, view));
    }
    return new Practices(rule, levels, Collections.unmodifiableSortedMap(byLevel));
  }

  private static void add(List<List<Code>> practice, Indicator indicator, View view) {
    for (int level = 0; level < practice.size(); level++) {
      if (view.groups().get(level).members().contains(indicator.code())) {
        practice.get(level).add(indicator.code());
      }
    }
  }

  private static List<List<Code>> none(int levels) {
    List<List<Code>> none = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      none.add(new ArrayList<>());
    }
    return none;
  }
}
