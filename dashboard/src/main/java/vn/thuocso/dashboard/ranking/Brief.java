package vn.thuocso.dashboard.ranking;

import java.util.List;

/**
 * What the printed sheet says beside the table.
 *
 * @param permalink opens this very view again, on its own day
 * @param check tells this print from one of other figures
 */
record Brief(List<Item> figures, List<String> actions, String permalink, String check) {

  Brief {
    figures = List.copyOf(figures);
    actions = List.copyOf(actions);
  }

  /** A figure under its name, and what to know about it. */
  record Item(String name, String figure, String note) {}
}
