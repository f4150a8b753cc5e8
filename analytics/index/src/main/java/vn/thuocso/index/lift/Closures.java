package vn.thuocso.index.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What has to be chosen together: each item with all that it needs, directly or not. */
final class Closures {
  private Closures() {}

  static List<List<Integer>> of(List<Item> items) {
    List<List<Integer>> closures = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      TreeSet<Integer> reached = new TreeSet<>();
      add(i, items, reached);
      closures.add(List.copyOf(reached));
    }
    return closures;
  }

  private static void add(int item, List<Item> items, TreeSet<Integer> reached) {
    if (reached.add(item)) {
      items.get(item).needs().forEach(needed -> add(needed, items, reached));
    }
  }
}
