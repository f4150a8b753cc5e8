package vn.thuocso.index.lift;

import java.util.List;

/**
 * Something to choose: what it gains and costs, and the positions of what has to be chosen with it.
 */
record Item(long gain, long cost, List<Integer> needs) {
  Item {
    needs = List.copyOf(needs);
  }
}
