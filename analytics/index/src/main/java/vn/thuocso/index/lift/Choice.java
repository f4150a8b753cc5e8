package vn.thuocso.index.lift;

import java.util.List;

/**
 * A set of items that together gain enough.
 *
 * @param items their positions, ascending
 * @param cost their cost together
 * @param bound no set can cost less
 */
record Choice(List<Integer> items, long cost, long bound) {
  Choice {
    items = List.copyOf(items);
  }

  /** Whether nothing cheaper exists. */
  boolean isOptimal() {
    return cost == bound;
  }
}
